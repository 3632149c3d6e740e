import type { ServerResponse } from "node:http";
import type { KindInfo } from "../kinds/catalog.ts";
import { type ApiFailure, ApiFailure as Failure, invalid } from "../model/api-failure.ts";
import type { JsonMap } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { inVersion, type Store, type WriteRecord } from "../registry/store.ts";
import { type Matches, parseVersion } from "./list.ts";

interface WatchRequest {
  readonly info: KindInfo;
  readonly namespace: string;
  readonly matches: Matches;
  readonly query: URLSearchParams;
  /** How an object is shown: itself, or as a Table. */
  readonly show: (object: KubeObject) => unknown;
}

/** How often an idle watch tells its position; a real server does about once a minute. */
const BOOKMARK_MILLISECONDS = 60_000;
/** A real server picks a random limit between 30 and 60 minutes. */
const DEFAULT_LIMIT_SECONDS = 1800;

/** Streams events until the client leaves, the time is up, or `close` is called. */
export class Watch {
  readonly #request: WatchRequest;
  readonly #response: ServerResponse;
  readonly #store: Store;
  #stop: () => void = () => {};
  /** Nothing up to this version is sent. */
  #from = 0;
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(store: Store, response: ServerResponse, request: WatchRequest) {
    this.#store = store;
    this.#response = response;
    this.#request = request;
  }

  /** Throws where the parameters are refused; afterwards everything goes down the stream. */
  start(): void {
    const { query } = this.#request;
    checkInitialEvents(query);
    const from = parseVersion(query.get("resourceVersion"));
    this.#from = from;
    this.#response.writeHead(200, {
      "content-type": "application/json",
      "cache-control": "no-cache, private",
    });
    this.#response.flushHeaders();
    this.#response.on("close", () => this.#end());
    const initial = query.get("sendInitialEvents") === "true";
    if (from !== 0 && !initial && from < this.#store.oldestWatchable) {
      this.fail(gone(from, this.#store.oldestWatchable));
      return;
    }
    if (initial || (from === 0 && query.get("sendInitialEvents") !== "false")) this.#sendInitial();
    else this.#sendSince(from);
    if (initial && this.#wantsBookmarks()) this.#bookmark(true);
    this.#stop = this.#store.listen((record) => this.#send(record));
    const limit = Number(query.get("timeoutSeconds") ?? 0) || DEFAULT_LIMIT_SECONDS;
    this.#timers.push(setTimeout(() => this.close(), limit * 1000));
    if (this.#wantsBookmarks())
      this.#timers.push(setInterval(() => this.#bookmark(false), BOOKMARK_MILLISECONDS));
  }

  /** Ends the stream in order, as a server does whose time is up. */
  close(): void {
    this.#end();
    this.#response.end();
  }

  /** Ends the stream with an error inside it. */
  fail(failure: ApiFailure): void {
    this.#write("ERROR", failure.body());
    this.close();
  }

  #sendInitial(): void {
    const { info, namespace, matches, show } = this.#request;
    for (const object of this.#store.list(info, namespace).filter(matches))
      this.#write("ADDED", show(object));
  }

  #sendSince(revision: number): void {
    const log = this.#store.log;
    let at = log.length;
    while (at > 0 && (log[at - 1]?.resourceVersion ?? 0) > revision) at -= 1;
    for (const record of log.slice(at)) this.#send(record);
  }

  #send(record: WriteRecord): void {
    const { info, namespace, matches } = this.#request;
    const show = (shown: KubeObject) => this.#request.show(inVersion(shown, info));
    const { object, previous } = record;
    if (record.resourceVersion <= this.#from) return;
    if (object.kind !== info.kind || groupOf(object) !== info.group) return;
    if (namespace && object.metadata.namespace !== namespace) return;
    const was = previous !== undefined && matches(previous);
    const is = record.verb !== "delete" && matches(object);
    if (is) this.#write(was ? "MODIFIED" : "ADDED", show(object));
    else if (was) this.#write("DELETED", show(lastSeen(record)));
  }

  #bookmark(endOfInitial: boolean): void {
    const { info } = this.#request;
    const annotations = endOfInitial ? { annotations: { "k8s.io/initial-events-end": "true" } } : {};
    const metadata: JsonMap = { resourceVersion: String(this.#store.revision), ...annotations };
    this.#write(
      "BOOKMARK",
      this.#request.show({ kind: info.kind, apiVersion: info.apiVersion, metadata } as unknown as KubeObject),
    );
  }

  #wantsBookmarks(): boolean {
    return ["true", "1"].includes(this.#request.query.get("allowWatchBookmarks") ?? "");
  }

  #write(type: string, object: unknown): void {
    this.#response.write(`${JSON.stringify({ type, object })}\n`);
  }

  #end(): void {
    this.#stop();
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

function groupOf({ apiVersion }: KubeObject): string {
  return apiVersion.includes("/") ? (apiVersion.split("/")[0] ?? "") : "";
}

/** An object that leaves the selection is shown as it was, at the version that took it away. */
function lastSeen({ verb, object, previous, resourceVersion }: WriteRecord): KubeObject {
  if (verb === "delete" || !previous) return object;
  return { ...previous, metadata: { ...previous.metadata, resourceVersion: String(resourceVersion) } };
}

function gone(from: number, oldest: number): ApiFailure {
  return new Failure(410, "Expired", `too old resource version: ${from} (${oldest})`);
}

export function goneInStream(store: Store): ApiFailure {
  return gone(store.oldestWatchable, store.revision);
}

function checkInitialEvents(query: URLSearchParams): void {
  const sends = query.get("sendInitialEvents");
  const match = query.get("resourceVersionMatch");
  const refuse = (detail: string) => {
    const cause = {
      reason: "FieldValueForbidden",
      message: `Forbidden: ${detail}`,
      field: "resourceVersionMatch",
    };
    return invalid({ group: "meta.k8s.io", name: "ListOptions" }, "", [cause]);
  };
  if (sends !== null && match === null)
    throw refuse("sendInitialEvents requires setting resourceVersionMatch to NotOlderThan");
  if (sends === null && match !== null)
    throw refuse("resourceVersionMatch is forbidden for watch unless sendInitialEvents is provided");
}
