import { ApiFailure } from "../model/api-failure.ts";
import { micros, seconds } from "../model/clock.ts";
import type { KubeObject } from "../model/objects.ts";
import type { Client } from "./client.ts";

interface EventText {
  readonly type: "Normal" | "Warning";
  readonly reason: string;
  readonly message: string;
  /** Such as `spec.containers{app}`. */
  readonly fieldPath?: string;
}

interface Aggregate {
  readonly messages: Set<string>;
  lastSeen: number;
}

/** From this many different messages of one kind on, they share one event. */
const SIMILAR_LIMIT = 10;
const SIMILAR_WINDOW_MILLISECONDS = 600_000;
const COMBINED = "(combined from similar events): ";

/** Writes events as client-go's recorder does: the same again counts up, many similar ones are combined. */
export class EventRecorder {
  readonly #client: Client;
  readonly #component: string;
  readonly #host: string | undefined;
  readonly #aggregates = new Map<string, Aggregate>();
  readonly #written = new Map<string, { namespace: string; name: string }>();

  constructor(client: Client, component: string, host?: string) {
    this.#client = client;
    this.#component = component;
    this.#host = host;
  }

  record(about: KubeObject, text: EventText): void {
    attempt(() => this.#write(about, text));
  }

  #write(about: KubeObject, text: EventText): void {
    const group = JSON.stringify([about.metadata.uid, text.type, text.reason, text.fieldPath]);
    const combined = this.#isMany(group, text.message);
    const message = combined ? `${COMBINED}${text.message}` : text.message;
    const key = combined ? group : JSON.stringify([group, text.message]);
    if (this.#countUp(key, message)) return;
    const now = Date.now();
    const namespace = about.metadata.namespace ?? "default";
    const name = `${about.metadata.name}.${eventSuffix()}`;
    const reporter = combined ? "" : this.#component;
    this.#client.create("Event", {
      metadata: { name, namespace },
      involvedObject: referenceTo(about, text.fieldPath),
      reason: text.reason,
      message,
      source: { component: this.#component, ...(this.#host ? { host: this.#host } : {}) },
      firstTimestamp: seconds(now),
      lastTimestamp: seconds(now),
      count: 1,
      type: text.type,
      eventTime: null,
      reportingComponent: reporter,
      reportingInstance: combined ? "" : (this.#host ?? ""),
    });
    this.#written.set(key, { namespace, name });
  }

  #isMany(group: string, message: string): boolean {
    const now = Date.now();
    const old = this.#aggregates.get(group);
    const aggregate =
      old && now - old.lastSeen < SIMILAR_WINDOW_MILLISECONDS
        ? old
        : { messages: new Set<string>(), lastSeen: now };
    aggregate.lastSeen = now;
    this.#aggregates.set(group, aggregate);
    if (aggregate.messages.size < SIMILAR_LIMIT) aggregate.messages.add(message);
    return aggregate.messages.size >= SIMILAR_LIMIT;
  }

  #countUp(key: string, message: string): boolean {
    const written = this.#written.get(key);
    const event = written && this.#client.get("Event", written.namespace, written.name);
    if (!event) return false;
    event.count = Number(event.count ?? 1) + 1;
    event.message = message;
    event.lastTimestamp = seconds(Date.now());
    this.#client.update(event);
    return true;
  }
}

let lastSuffix = 0n;

/** Nanoseconds in hexadecimal, never the same twice. */
function eventSuffix(): string {
  const now = BigInt(Date.now()) * 1_000_000n;
  lastSuffix = now > lastSuffix ? now : lastSuffix + 1n;
  return lastSuffix.toString(16);
}

function referenceTo({ kind, apiVersion, metadata }: KubeObject, fieldPath?: string) {
  const { namespace, name, uid, resourceVersion } = metadata;
  return { kind, namespace, name, uid, apiVersion, resourceVersion, ...(fieldPath ? { fieldPath } : {}) };
}

/** The scheduler writes events of the newer API, which look different through the older one. */
export function recordScheduling(
  client: Client,
  pod: KubeObject,
  event: EventText & { action: string },
): void {
  const { namespace = "", name } = pod.metadata;
  const object = {
    metadata: { name: `${name}.${eventSuffix()}`, namespace },
    involvedObject: referenceTo(pod),
    reason: event.reason,
    message: event.message,
    source: {},
    firstTimestamp: null,
    lastTimestamp: null,
    type: event.type,
    eventTime: micros(Date.now()),
    action: event.action,
    reportingComponent: "default-scheduler",
    reportingInstance: "default-scheduler-sandbox",
  };
  attempt(() => client.create("Event", object));
}

/** Events are told where they can be, such as not in a namespace that is going: nobody's work depends on them. */
function attempt(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
  }
}
