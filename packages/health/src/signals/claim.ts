import type { KubeObject } from "@towline/kernel";
import { eventLine, explain, type Facts } from "../facts.ts";
import { grace } from "../grace.ts";
import type { PodFacts } from "../pods.ts";
import type { Signal } from "../types.ts";
import { claimNamesOf, eventTime } from "../wire.ts";

const failures: ReadonlySet<string> = new Set(["ProvisioningFailed", "FailedBinding", "ClaimLost"]);
const told: ReadonlySet<string> = new Set([...failures, "ProvisioningSucceeded", "WaitForFirstConsumer"]);

/** What is known last of each claim of a pod that has no node, where that is a failure. */
const failedClaims = (facts: Facts, pod: PodFacts): readonly KubeObject[] =>
  claimNamesOf(pod.object).flatMap((claim) => {
    const last = facts.view.events
      .filter(({ involvedObject: about }) => about?.kind === "PersistentVolumeClaim" && about.name === claim)
      .filter(({ reason }) => told.has(reason))
      .toSorted((a, b) => eventTime(a) - eventTime(b))
      .at(-1);
    return last !== undefined && failures.has(last.reason) ? [last] : [];
  });

interface Said {
  readonly what: string;
  readonly hint: string;
  readonly graceMilliseconds: number;
}

const saidOf = ({ reason, message }: KubeObject): Said => {
  const missing = /storageclass\.storage\.k8s\.io "([^"]+)" not found/.exec(message)?.[1];
  if (missing !== undefined)
    return {
      what: `there is no StorageClass "${missing}"`,
      hint: 'Correct "storageClassName" of the claim; kubectl get storageclasses shows what is there',
      graceMilliseconds: grace.foreignConfiguration,
    };
  if (reason === "ClaimLost")
    return {
      what: "its volume is gone (Lost), with what was on it",
      hint: "Restore the PersistentVolume, or delete the claim so that a new one is made",
      graceMilliseconds: grace.foreignConfiguration,
    };
  if (reason === "FailedBinding")
    return {
      what: `no volume fits it: ${message}`,
      hint: 'Set "storageClassName" of the claim, or make a PersistentVolume for it',
      graceMilliseconds: grace.unschedulable,
    };
  return {
    what: "no volume can be made for it",
    hint: "See what the storage driver reports: its rights, quotas, the zone of the nodes",
    graceMilliseconds: grace.limit,
  };
};

/** A pod waits for its volumes without a word; what is wrong with them stands in events on the claims. */
export const claimSignals = (facts: Facts): readonly Signal[] =>
  facts.pods
    .filter(({ node }) => node === undefined)
    .flatMap((pod) => failedClaims(facts, pod).map((event) => signalOf(facts, pod, event)));

const signalOf = (facts: Facts, pod: PodFacts, event: KubeObject): Signal => {
  const { what, hint, graceMilliseconds } = saidOf(event);
  const name = `persistentvolumeclaim/${event.involvedObject.name}`;
  const { reason } = event;
  const explanation = explain(facts, {
    what: `its claim ${name} cannot be filled: ${what}`,
    reason,
    pod: pod.name,
    evidence: [eventLine(event)],
    hint,
  });
  return { id: `claim:${name}`, reason, graceMilliseconds, nature: "broken", explanation };
};
