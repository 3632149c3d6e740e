import type { Clock, Log, ObjectRef } from "@towline/kernel";
import { describeRef, isTowlineError, TowlineError } from "@towline/kernel";
import type { Connection } from "./connection.ts";
import { errorOf, type Operation } from "./failures.ts";
import { type DiscoveredResource, groupVersionPath, type Resource, Resources } from "./resources.ts";
import { type Attempt, type Repeatable, type Retried, type RetryDeps, withRetries } from "./retry.ts";
import { statusOfAnswer } from "./status.ts";
import { type HttpAnswer, type HttpRequest, type HttpStream, Transport } from "./transport.ts";

export interface ClusterDeps {
  readonly log: Log;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  /** For one request, watches excepted. Default 30 000. */
  readonly requestMilliseconds?: number;
}

type Sent = Pick<HttpRequest, "method" | "path" | "body" | "headers" | "signal">;

export interface Call extends Sent, Repeatable {
  readonly operation: Operation;
  readonly timeoutMilliseconds?: number;
}

const requestMilliseconds = 30_000;

/** Requests to one API server with retries and typed errors; knows paths, but nothing of what is in an object. */
export class Api {
  readonly #transport: Transport;
  readonly #resources: Resources;
  readonly #deps: ClusterDeps;
  readonly connection: Connection;
  /** False once the server has refused to begin a watch with what is there. */
  listsInWatches = true;

  constructor(connection: Connection, deps: ClusterDeps) {
    this.connection = connection;
    this.#deps = deps;
    this.#transport = new Transport(connection);
    this.#resources = new Resources(connection.name, (path) => this.#discover(path));
  }

  get clock(): Clock {
    return this.#deps.clock;
  }

  get log(): Log {
    return this.#deps.log;
  }

  readonly redact = (text: string): string => this.log.redact?.(text) ?? text;

  /** Throws `kube-not-found` for an unknown kind, `kube-invalid` where a namespace is missing. */
  async pathOf(ref: Omit<ObjectRef, "name"> & { readonly name?: string }): Promise<string> {
    const resource = await this.#resources.find(ref);
    const name = ref.name === undefined ? "" : `/${encodeURIComponent(ref.name)}`;
    return `${groupVersionPath(ref.apiVersion)}${scopeOf(resource, ref)}/${resource.plural}${name}`;
  }

  async scopeOf(kind: Pick<ObjectRef, "apiVersion" | "kind">): Promise<"namespace" | "cluster" | "unserved"> {
    try {
      return (await this.#resources.find(kind)).namespaced ? "namespace" : "cluster";
    } catch (error) {
      if (isTowlineError(error, "kube-not-found")) return "unserved";
      throw error;
    }
  }

  /** Any answer below 400; others are thrown. */
  async call(call: Call): Promise<HttpAnswer> {
    const result = await this.attempt(call);
    if (result.kind === "failed") throw errorOf(result.failure, call.operation, this.connection);
    return result.value;
  }

  async json<T>(call: Call): Promise<T> {
    return JSON.parse((await this.call(call)).body) as T;
  }

  /** As `call`, for callers that look into failures and lost answers themselves. */
  attempt(call: Call): Promise<Retried<HttpAnswer>> {
    return this.#retried(call, async (request, fresh) => await this.#transport.send(request, fresh));
  }

  /** Opens a watch: retries and token renewal end with the head of the answer. */
  async open(call: Call): Promise<HttpStream> {
    const result = await this.#retried(call, async (request, fresh) => {
      const stream = await this.#transport.open(request, fresh);
      return stream.status < 400 ? stream : { ...stream, body: await textOf(stream) };
    });
    if (result.kind === "failed") throw errorOf(result.failure, call.operation, this.connection);
    return result.value;
  }

  close(): void {
    this.#transport.close();
  }

  #retried<T extends HttpAnswer | HttpStream>(
    call: Call,
    exchange: (request: HttpRequest, fresh: boolean) => Promise<T>,
  ): Promise<Retried<T>> {
    const signal = anyOf(this.#deps.signal, call.signal);
    const timeoutMilliseconds = this.#deps.requestMilliseconds ?? requestMilliseconds;
    const request = { timeoutMilliseconds, ...call, signal };
    const deps: RetryDeps = {
      ...this.#deps,
      signal,
      answered: () => this.#transport.answered,
      confidential: call.operation.confidential,
    };
    const what = `${call.method} ${call.path}`;
    const { idempotent, unconditional = call.method === "GET" } = call;
    return withRetries(what, { idempotent, unconditional }, deps, async (fresh): Promise<Attempt<T>> => {
      try {
        const answer = await exchange(request, fresh);
        if (answer.status < 400) return { kind: "done", value: answer };
        return { kind: "answer", status: statusOfAnswer({ body: "", ...answer }, this.redact) };
      } catch (error) {
        signal?.throwIfAborted();
        if (isConnectionError(error)) return { kind: "connection", error };
        throw error; // such as credentials that cannot be had, with their own explanation
      }
    });
  }

  async #discover(path: string): Promise<readonly DiscoveredResource[] | undefined> {
    const operation = { verb: "read", target: `the resource list ${path}`, confidential: false };
    try {
      const list = await this.json<{ resources?: readonly DiscoveredResource[] }>({
        method: "GET",
        path,
        idempotent: true,
        operation,
      });
      return list.resources;
    } catch (error) {
      if (isTowlineError(error, "kube-not-found")) return undefined;
      throw error;
    }
  }
}

/** Node's errors of sockets, TLS and DNS carry a code; our own mistakes are TypeErrors. */
const isConnectionError = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === "object" &&
  error !== null &&
  !isTowlineError(error) &&
  (error as Error).name !== "TypeError" &&
  typeof (error as NodeJS.ErrnoException).code === "string";

const scopeOf = (resource: Resource, ref: Omit<ObjectRef, "name"> & { readonly name?: string }): string => {
  if (!resource.namespaced) return "";
  if (ref.namespace !== undefined) return `/namespaces/${encodeURIComponent(ref.namespace)}`;
  if (ref.name === undefined) return ""; // a list over all namespaces
  throw new TowlineError(
    "kube-invalid",
    `${describeRef({ kind: ref.kind, name: ref.name })} has no namespace`,
    {
      hint: "Add metadata.namespace to the manifest",
    },
  );
};

const textOf = async (stream: HttpStream): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const chunk of stream.chunks) parts.push(chunk);
  return Buffer.concat(parts).toString("utf8");
};

const anyOf = (...signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined => {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length < 2 ? given[0] : AbortSignal.any(given);
};
