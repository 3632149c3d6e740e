import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { AuthenticateToken, FaultInjector, PullImage, RequestSeen } from "../ports.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";
import { authenticate, authorize, verbOf } from "./http/access.ts";
import { describe } from "./http/describe.ts";
import { type Exchange, readBody, sendFailure, sendJson } from "./http/exchange.ts";
import { type FaultOutcome, inject } from "./http/faults.ts";
import { Rbac } from "./http/rbac.ts";
import { parseRequestPath, type RequestPath } from "./http/request-path.ts";
import { serveResource } from "./http/resources.ts";
import type { Watch } from "./http/watch.ts";
import { kubeconfig } from "./kubeconfig.ts";
import { ApiFailure, internal } from "./model/api-failure.ts";
import type { JsonMap } from "./model/json.ts";
import { customKindsIn, resourceIn } from "./registry/kinds.ts";
import type { WriteRecord } from "./registry/store.ts";
import { writeAs } from "./registry/write-as.ts";
import { DEFAULT_TIMING, type Timing } from "./timing.ts";
import { createServerCertificate } from "./tls/certificates.ts";

export interface KubernetesOptions {
  /** The cluster's name; handed to `authenticate`. */
  readonly name: string;
  /** Asked about every bearer token but the administrator's own. Members of `system:masters` may do everything. */
  readonly authenticate: AuthenticateToken;
  readonly pullImage: PullImage;
  readonly faults?: FaultInjector;
  /** A free one by default. */
  readonly port?: number;
  readonly timing?: Partial<Timing>;
  readonly nodes?: readonly string[];
  /** Namespaces that exist from the start besides the ones that every cluster has. */
  readonly namespaces?: readonly string[];
  /**
   * Programs other than `examples/checkout`'s, which alone can be run here: `refuse` to start them, or take them to be
   * ready (`serve`), and those of Jobs and init containers to succeed. Default `refuse`.
   */
  readonly foreignPrograms?: "refuse" | "serve";
  /** Roles, ClusterRoles and their bindings, for who is not in `system:masters`. */
  readonly rbac?: readonly JsonMap[];
}

export interface KubernetesServer {
  readonly name: string;
  /** `https://127.0.0.1:<port>` */
  readonly url: string;
  readonly certificateAuthorityPem: string;
  /** YAML, with a token that only this server knows. */
  adminKubeconfig(): string;
  /** Every committed write, in order. */
  readonly history: readonly WriteRecord[];
  readonly requests: readonly RequestSeen[];
  setFaults(injector: FaultInjector | undefined): void;
  /**
   * Writes as a component would that this server does not have, such as an autoscaler or the controller of a custom
   * kind: a merge patch of an object or its `status` or `scale`. Throws what such a request would be answered with.
   */
  writeAs(component: string, path: string, patch: JsonMap): void;
  /** Ends all watches, connections and timers. */
  stop(): Promise<void>;
}

/** Starts an embedded Kubernetes 1.36 API server with its controllers, on TLS and loopback. */
export async function startKubernetes(options: KubernetesOptions): Promise<KubernetesServer> {
  const server = new KubernetesHttp(options);
  await server.listen(options.port ?? 0);
  return server;
}

class KubernetesHttp implements KubernetesServer {
  readonly name: string;
  readonly certificateAuthorityPem: string;
  readonly #options: KubernetesOptions;
  readonly #token = randomBytes(24).toString("base64url");
  readonly #plane: ControlPlane;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #requests: RequestSeen[] = [];
  readonly #rbac: Rbac;
  #faults: FaultInjector | undefined;
  #port = 0;

  constructor(options: KubernetesOptions) {
    const { authority, certificate, key } = createServerCertificate(options.name);
    this.name = options.name;
    this.certificateAuthorityPem = authority;
    this.#options = options;
    this.#faults = options.faults;
    this.#rbac = new Rbac(options.rbac ?? []);
    this.#plane = startControlPlane({
      certificateAuthority: authority,
      pullImage: options.pullImage,
      timing: { ...DEFAULT_TIMING, ...options.timing },
      nodes: options.nodes ?? ["node-1", "node-2"],
      namespaces: options.namespaces ?? [],
      foreignPrograms: options.foreignPrograms ?? "refuse",
    });
    this.#server = createServer(
      { cert: certificate, key },
      (request, response) => void this.#answer(request, response),
    );
    this.#server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
  }

  get url(): string {
    return `https://127.0.0.1:${this.#port}`;
  }

  get history(): readonly WriteRecord[] {
    return this.#plane.registry.store.log;
  }

  get requests(): readonly RequestSeen[] {
    return this.#requests;
  }

  adminKubeconfig(): string {
    return kubeconfig({
      name: this.name,
      server: this.url,
      authority: this.certificateAuthorityPem,
      token: this.#token,
    });
  }

  setFaults(injector: FaultInjector | undefined): void {
    this.#faults = injector;
  }

  writeAs(component: string, path: string, patch: JsonMap): void {
    writeAs(this.#plane.registry, component, path, patch);
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", () => {
        this.#port = (this.#server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  stop(): Promise<void> {
    this.#plane.stop();
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const socket of this.#sockets) socket.destroy();
    return closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const outcome = await inject(this.#see(request), this.#faults, request, response);
      if (!outcome.answered) await this.#serve(request, response, outcome);
    } catch (error) {
      const failure =
        error instanceof ApiFailure
          ? error
          : internal(`the Towline sandbox failed: ${error instanceof Error ? error.stack : String(error)}`);
      if (response.headersSent) response.destroy();
      else sendFailure(response, failure);
    }
  }

  /** Whether it is a server-side apply of an object that there is not: that is a creation, too. */
  #appliesAnew({ method, headers }: IncomingMessage, path: RequestPath & { kind: "resource" }): boolean {
    if (method !== "PATCH" || !/apply-patch/.test(headers["content-type"] ?? "")) return false;
    const { store } = this.#plane.registry;
    const info = resourceIn(store, path.apiVersion, path.resource);
    return info !== undefined && store.get(info, path.namespace, path.name) === undefined;
  }

  #see(request: IncomingMessage): RequestSeen {
    const seen: RequestSeen = {
      number: this.#requests.length + 1,
      service: "kubernetes",
      method: request.method ?? "GET",
      path: request.url ?? "/",
      milliseconds: Date.now(),
    };
    this.#requests.push(seen);
    return seen;
  }

  async #serve(request: IncomingMessage, response: ServerResponse, outcome: FaultOutcome): Promise<void> {
    const url = new URL(request.url ?? "/", "https://kubernetes");
    const path = parseRequestPath(url.pathname);
    const body = await readBody(request);
    const user = await authenticate(request, this.#token, this.#options.authenticate, this.name);
    const isWatch = ["true", "1"].includes(url.searchParams.get("watch") ?? "");
    authorize(user, path, verbOf(request.method ?? "GET", path, isWatch), this.#rbac);
    if (path.kind === "resource" && this.#appliesAnew(request, path))
      authorize(user, path, "create", this.#rbac);
    const exchange: Exchange = { request, response, query: url.searchParams, user, body, warnings: [] };
    const watching = (watch: Watch) => outcome.onWatch(watch, this.#plane.registry.store);
    if (path.kind !== "resource") {
      const address = `127.0.0.1:${this.#port}`;
      describe(exchange, path, url.pathname, { address, custom: customKindsIn(this.#plane.registry.store) });
      return;
    }
    const answer = serveResource(exchange, path, { ...this.#plane, watching });
    if (answer.kind === "json") sendJson(exchange, answer.status, answer.body);
  }
}
