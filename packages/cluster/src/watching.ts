import { isTowlineError, type KubeObject } from "@towline/kernel";
import type { Api } from "./api.ts";
import { errorOf } from "./failures.ts";
import { InitialWait } from "./initial-wait.ts";
import { list, listOperation, queryOf } from "./reads.ts";
import { decide, describeFailure, type Failure } from "./retry.ts";
import type { HttpStream } from "./transport.ts";
import type { ListQuery, WatchEvent } from "./types.ts";
import { readEvents, type WireEvent } from "./watch.ts";

/** Short, so that a connection that died without a word is noticed; a renewal costs one request and no list. */
const watchSeconds = 60;

/** Where a watch goes on; undefined where it has yet to be told what is there. */
type Position = string | undefined;

/** How one connection of a watch ended. */
type End =
  | { readonly kind: "closed"; readonly resourceVersion: Position }
  /** Only a new list can help. */
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly failure: Failure; readonly resourceVersion: Position };

/** A server or proxy that ends every connection at once must not be asked in a tight loop. */
const shortMilliseconds = 1_000;

/** Waits when what began at `started` was over at once. */
const pace = async (api: Api, started: number, signal: AbortSignal): Promise<void> => {
  if (api.clock.now() - started < shortMilliseconds) await api.clock.sleep(250, signal);
};

/** See `Cluster.watch`. What is there comes as the watch's beginning, in one request, or by a list before it. */
export async function* watch(api: Api, query: ListQuery, signal: AbortSignal): AsyncGenerator<WatchEvent> {
  try {
    for (;;) {
      const started = api.clock.now();
      const isStreamed = api.listsInWatches;
      let since: Position;
      if (!isStreamed) {
        const { resourceVersion, items } = await list(api, query, signal);
        yield { type: "SYNC", items };
        since = resourceVersion;
      }
      yield* follow(api, query, since, signal);
      if (isStreamed && !api.listsInWatches) continue;
      await pace(api, started, signal);
      api.log.debug(`watch of ${query.kind}: the server forgot our place; listing anew`);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Follows changes over as many connections as it takes; returns when only a new list can help. */
async function* follow(
  api: Api,
  query: ListQuery,
  since: Position,
  signal: AbortSignal,
): AsyncGenerator<WatchEvent> {
  let resourceVersion = since;
  let tries = 0;
  let troubleSince = api.clock.now();
  for (;;) {
    const before = resourceVersion;
    const started = api.clock.now();
    const end = yield* connectOnce(api, query, resourceVersion, signal);
    if (end.kind === "gone") return;
    signal.throwIfAborted();
    resourceVersion = end.resourceVersion;
    if (end.kind === "closed" || before !== resourceVersion) {
      tries = 0;
      troubleSince = api.clock.now();
    }
    if (end.kind === "closed") {
      await pace(api, started, signal);
      continue;
    }
    tries += 1;
    const elapsedMilliseconds = api.clock.now() - troubleSince;
    const state = {
      tries,
      elapsedMilliseconds,
      idempotent: true,
      unconditional: false,
      answered: true,
      renewed: false,
    };
    const decision = decide(end.failure, state);
    if (decision.kind === "stop") throw errorOf(end.failure, listOperation("watch", query), api.connection);
    api.log.debug(`watch of ${query.kind}: ${describeFailure(end.failure)}; connecting again`);
    await api.clock.sleep(decision.afterMilliseconds, signal);
  }
}

async function* connectOnce(
  api: Api,
  query: ListQuery,
  since: Position,
  signal: AbortSignal,
): AsyncGenerator<WatchEvent, End> {
  let resourceVersion = since;
  const wait = new InitialWait(since === undefined);
  try {
    const stream = await open(api, query, since, AbortSignal.any([signal, wait.signal]));
    if (stream === undefined) return { kind: "gone" };
    const items: KubeObject[] = [];
    for await (const event of readEvents(stream.chunks)) {
      if (event.type === "ERROR")
        return event.status.code === 410
          ? { kind: "gone" }
          : { kind: "failed", failure: { kind: "answer", status: event.status }, resourceVersion };
      if (resourceVersion !== undefined || endsInitial(event)) {
        const isFirst = resourceVersion === undefined;
        resourceVersion = versionOf(event.object) ?? resourceVersion;
        if (isFirst) {
          wait.end();
          yield { type: "SYNC", items };
        } else if (event.type !== "BOOKMARK") yield event;
      } else if (event.type === "ADDED") items.push(event.object);
    }
    return { kind: "closed", resourceVersion };
  } catch (error) {
    signal.throwIfAborted();
    if (wait.signal.aborted) return withoutLists(api, query, "said nothing of what is there");
    if (isTowlineError(error)) throw error;
    return { kind: "failed", failure: { kind: "connection", error: error as Error }, resourceVersion };
  } finally {
    wait.end();
  }
}

const endsInitial = (event: WireEvent): boolean =>
  event.type === "BOOKMARK" && event.object.metadata.annotations?.["k8s.io/initial-events-end"] === "true";

/** From now on, watches of this connection begin with a list. */
const withoutLists = (api: Api, query: ListQuery, why: string): End => {
  api.listsInWatches = false;
  api.log.debug(`watch of ${query.kind}: the server ${why}; listing before each watch`);
  return { kind: "gone" };
};

const versionOf = (object: KubeObject): string | undefined => object.metadata.resourceVersion;

/** undefined where the server cannot go on from there, or not begin that way. */
const open = async (
  api: Api,
  query: ListQuery,
  resourceVersion: Position,
  signal: AbortSignal,
): Promise<HttpStream | undefined> => {
  const { labelSelector, fieldSelector } = query;
  const isInitial = resourceVersion === undefined;
  const parameters = {
    watch: "true",
    ...(isInitial
      ? { sendInitialEvents: "true", resourceVersionMatch: "NotOlderThan" }
      : { resourceVersion }),
    allowWatchBookmarks: "true",
    timeoutSeconds: watchSeconds,
    labelSelector,
    fieldSelector,
  };
  try {
    return await api.open({
      method: "GET",
      path: (await api.pathOf(query)) + queryOf(parameters),
      idempotent: true,
      operation: listOperation("watch", query),
      timeoutMilliseconds: (watchSeconds + 10) * 1000,
      signal,
    });
  } catch (error) {
    if (isTowlineError(error, "kube-gone")) return undefined;
    if (!isInitial || !isTowlineError(error, "kube-invalid")) throw error;
    withoutLists(api, query, "does not list in watches");
    return undefined;
  }
};
