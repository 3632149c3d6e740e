import type { IncomingMessage, ServerResponse } from "node:http";
import { repositoryDenial, repositoryMissingText } from "../ecr/context.ts";
import type { Repository } from "../ecr/repository.ts";
import type { EcrStore, Registry } from "../ecr/store.ts";
import type { Principal } from "../iam/types.ts";
import { RegistryFailure } from "./failure.ts";
import type { Uploads } from "./uploads.ts";

/** One authenticated request and its answer. */
export interface Exchange {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly registry: Registry;
  readonly store: EcrStore;
  readonly uploads: Uploads;
  readonly principal: Principal;
}

/** The repository `name`, if it exists and the caller may do `action` (an `ecr:` action) there. */
export const openRepository = (exchange: Exchange, name: string, action: string): Repository => {
  const { registry, principal } = exchange;
  const denial = repositoryDenial(principal, action, registry, name);
  if (denial !== undefined) throw new RegistryFailure(403, "DENIED", denial);
  const repository = registry.repositories.get(name);
  if (repository === undefined)
    throw new RegistryFailure(404, "NAME_UNKNOWN", repositoryMissingText(registry, name));
  return repository;
};

export const send = (
  { response }: Exchange,
  status: number,
  headers: Readonly<Record<string, string | number>> = {},
  body: string | Buffer = "",
): void => {
  response.writeHead(status, { "content-length": Buffer.byteLength(body), ...headers }).end(body);
};

export const unsupported = ({ method, request }: Exchange): RegistryFailure =>
  new RegistryFailure(405, "UNSUPPORTED", `the Towline sandbox does not implement ${method} ${request.url}`);
