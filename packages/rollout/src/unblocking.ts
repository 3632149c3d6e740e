import type { Signal } from "@towline/health";
import { describeRef, isTowlineError, messageOf } from "@towline/kernel";
import type { Judgement } from "./judge.ts";
import type { RolloutRequest } from "./types.ts";

type Blocked = Signal & { readonly blockedBy: NonNullable<Signal["blockedBy"]> };

const isBlocked = (signal: Signal): signal is Blocked => signal.blockedBy !== undefined;

/** Deletes the pods that keep a StatefulSet from going on, each once, where the request allows it. */
export class Unblocking {
  readonly #request: RolloutRequest;
  readonly #deleted = new Set<string>();
  readonly #refused = new Set<string>();

  constructor(request: RolloutRequest) {
    this.#request = request;
  }

  /** The judgements without the verdicts that deleting a pod has made, or can make, void. */
  async settle(judgements: readonly Judgement[]): Promise<readonly Judgement[]> {
    if (this.#request.deletesBlockingPods !== true) return judgements;
    for (const { ref, due } of judgements)
      for (const signal of due)
        if (isBlocked(signal) && this.#isNew(signal)) await this.#delete(signal, describeRef(ref));
    return judgements.map((judgement) => ({
      ...judgement,
      due: judgement.due.filter((signal) => !(isBlocked(signal) && this.#deleted.has(signal.blockedBy.uid))),
    }));
  }

  #isNew({ blockedBy: { uid } }: Blocked): boolean {
    return !this.#deleted.has(uid) && !this.#refused.has(uid);
  }

  async #delete({ blockedBy: { name, uid } }: Blocked, owner: string): Promise<void> {
    const { cluster, namespace, log } = this.#request;
    try {
      await cluster.delete({ apiVersion: "v1", kind: "Pod", namespace, name }, { uid });
      log.info(
        `Deleted pod ${name}, which kept ${owner} from going on: it is not ready, and of an earlier version`,
      );
      this.#deleted.add(uid);
    } catch (error) {
      // another pod has its name by now: that one does not block
      if (isTowlineError(error, "kube-conflict")) this.#deleted.add(uid);
      else this.#refused.add(uid);
      log.debug(`Pod ${name} was not deleted: ${messageOf(error)}`);
    }
  }
}
