import type { Pod } from "../model/pods.ts";
import type { Agenda } from "./agenda.ts";
import { conditionOf } from "./conditions.ts";

export function isOver(pod: Pod): boolean {
  return pod.status.phase === "Succeeded" || pod.status.phase === "Failed";
}

export function isTerminating(pod: Pod): boolean {
  return pod.metadata.deletionTimestamp !== undefined;
}

export function isActive(pod: Pod): boolean {
  return !isOver(pod) && !isTerminating(pod);
}

export function isReady(pod: Pod): boolean {
  return conditionOf(pod.status.conditions, "Ready")?.status === "True";
}

/** Tells which ready Pods have been so for long enough: a Pod's own condition has only seconds. */
export class Availability {
  readonly #agenda: Agenda;
  readonly #second: number;
  /** By uid of the Pod, noted when it was first seen ready. */
  readonly #readySince = new Map<string, number>();

  /** `second`: length of one second of `minReadySeconds`. */
  constructor(agenda: Agenda, second: number) {
    this.#agenda = agenda;
    this.#second = second;
  }

  /** The Pods that are available; `comeBack` gets the milliseconds until another one will be. */
  availableOf(pods: readonly Pod[], minReadySeconds = 0, comeBack: (wait: number) => void): Pod[] {
    return pods.filter((pod) => {
      const uid = pod.metadata.uid ?? "";
      if (!isReady(pod)) {
        this.#readySince.delete(uid);
        return false;
      }
      const left = minReadySeconds === 0 ? 0 : this.#left(uid, minReadySeconds * this.#second);
      if (left > 0) comeBack(left);
      return left <= 0;
    });
  }

  #left(uid: string, wait: number): number {
    const since = this.#readySince.get(uid) ?? this.#agenda.now();
    this.#readySince.set(uid, since);
    return since + wait - this.#agenda.now();
  }
}
