import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { Fault, FaultInjector, RequestSeen } from "./ports.ts";

/** The requests that arrived at a group of servers, and the faults that are set on them. */
export class Traffic {
  readonly #seen: RequestSeen[] = [];
  #injector: FaultInjector | undefined;

  constructor(injector?: FaultInjector) {
    this.#injector = injector;
  }

  get requests(): readonly RequestSeen[] {
    return this.#seen;
  }

  setFaults(injector: FaultInjector | undefined): void {
    this.#injector = injector;
  }

  /** Writes the request down and says what is to happen to it. */
  record(request: Pick<RequestSeen, "service" | "method" | "path">): Fault | undefined {
    const seen: RequestSeen = { number: this.#seen.length + 1, ...request, milliseconds: Date.now() };
    this.#seen.push(seen);
    return this.#injector?.(seen);
  }
}

/** A made-up error in the words of the protocol at hand. */
export type FaultBody = (status: number) => {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Whatever is answered from now on does not arrive. */
const loseAnswer = (response: ServerResponse): void => {
  const reset = (): ServerResponse => {
    response.socket?.resetAndDestroy();
    return response;
  };
  Object.assign(response, { writeHead: () => response, write: () => true, end: reset });
};

/** Does what the fault says. True when the request has been dealt with and must not be answered any more. */
export const applyFault = async (
  fault: Fault | undefined,
  response: ServerResponse,
  bodyOf: FaultBody,
): Promise<boolean> => {
  if (fault === undefined) return false;
  if (fault.kind === "delay") {
    await delay(fault.milliseconds);
    return response.destroyed;
  }
  if (fault.kind === "reset") {
    response.socket?.resetAndDestroy();
    return true;
  }
  if (fault.kind === "lose-answer") {
    loseAnswer(response);
    return false;
  }
  if (fault.kind === "status") {
    const { headers, body } = bodyOf(fault.status);
    response.writeHead(fault.status, { ...headers, ...fault.headers }).end(body);
    return true;
  }
  throw new Error(`the fault "${fault.kind}" exists for Kubernetes watches only`);
};
