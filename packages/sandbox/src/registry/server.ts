import type { IncomingMessage, ServerResponse } from "node:http";
import type { EcrStore, Registry } from "../ecr/store.ts";
import { type Listener, listen } from "../http/listen.ts";
import { applyFault, type Traffic } from "../traffic.ts";
import { authenticate } from "./authenticate.ts";
import { blob } from "./blob-routes.ts";
import { type Exchange, send } from "./exchange.ts";
import { injectedRegistryBody, RegistryFailure, sendRegistryFailure } from "./failure.ts";
import { manifest, tagsList } from "./manifest-routes.ts";
import { referrers } from "./referrers-route.ts";
import { beginUpload, continueUpload } from "./upload-routes.ts";
import { Uploads } from "./uploads.ts";

export interface RegistryContext {
  readonly registry: Registry;
  readonly store: EcrStore;
  readonly traffic: Traffic;
}

/** The distribution API (`/v2/`) of one account in one region. */
export const startRegistry = (context: RegistryContext): Promise<Listener> => {
  const uploads = new Uploads();
  return listen((request, response) => answer(request, response, uploads, context));
};

const answer = async (
  request: IncomingMessage,
  response: ServerResponse,
  uploads: Uploads,
  { registry, store, traffic }: RegistryContext,
): Promise<void> => {
  const method = request.method ?? "GET";
  const path = request.url ?? "/";
  const fault = traffic.record({ service: "registry", method, path });
  if (await applyFault(fault, response, injectedRegistryBody)) return;
  response.setHeader("docker-distribution-api-version", "registry/2.0");
  try {
    const url = new URL(path, "http://registry");
    const principal = authenticate(request, registry, store);
    const exchange = {
      method,
      query: url.searchParams,
      request,
      response,
      registry,
      store,
      uploads,
      principal,
    };
    await route(exchange, decodeURIComponent(url.pathname));
  } catch (error) {
    if (!(error instanceof RegistryFailure)) throw error;
    sendRegistryFailure(response, error);
  }
};

const route = (exchange: Exchange, path: string): Promise<void> => {
  if (path === "/v2/") return ping(exchange);
  const found = routes.flatMap(([pattern, handle]) => {
    const match = pattern.exec(path);
    return match === null ? [] : [() => handle(exchange, match[1] ?? "", match[2] ?? "")];
  })[0];
  if (found === undefined) {
    throw new RegistryFailure(
      404,
      "UNSUPPORTED",
      `the Towline sandbox does not implement ${exchange.method} ${path}`,
    );
  }
  return found();
};

const ping = async (exchange: Exchange): Promise<void> => send(exchange, 200);

const routes: readonly (readonly [
  RegExp,
  (exchange: Exchange, name: string, rest: string) => Promise<void>,
])[] = [
  [/^\/v2\/(.+)\/blobs\/uploads\/?$/, beginUpload],
  [/^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/, continueUpload],
  [/^\/v2\/(.+)\/blobs\/(sha256:[^/]+)$/, blob],
  [/^\/v2\/(.+)\/manifests\/([^/]+)$/, manifest],
  [/^\/v2\/(.+)\/referrers\/([^/]+)$/, referrers],
  [/^\/v2\/(.+)\/tags\/list$/, tagsList],
];
