import { createHash } from "node:crypto";
import type { Desired } from "@towline/apply";
import { annotations, type KubeObject } from "@towline/kernel";

/** Before anything of a new version is applied but what the hook itself needs; or once the new version serves. */
export type HookPhase = "pre-deploy" | "post-deploy";

export const hookPhases: readonly HookPhase[] = ["pre-deploy", "post-deploy"];

/** A Job that a deploy runs and waits for. */
export interface Hook {
  readonly phase: HookPhase;
  /** As the manifests name it. */
  readonly name: string;
  /** The Job as the manifests have it, with this deploy's image and configuration. */
  readonly desired: Desired;
  /** Differs when anything in the Job does. */
  readonly fingerprint: string;
}

/** What a record keeps of a hook that its deploy ran. */
export interface RecordedHook extends Pick<Hook, "phase" | "name" | "fingerprint"> {
  /** The Job's name in the cluster. */
  readonly job: string;
}

const phaseIn = (object: KubeObject): string | undefined => object.metadata.annotations?.[annotations.hook];

export const isHook = (object: KubeObject): boolean => phaseIn(object) !== undefined;

/** The order of its keys makes no difference to an object. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)))
    : value;

const fingerprintOf = (object: KubeObject): string =>
  createHash("sha256").update(JSON.stringify(object, sorted)).digest("hex");

/** The hooks among `desired`, in its order: they run one after the other. */
export const hooksAmong = (desired: readonly Desired[]): readonly Hook[] =>
  desired.flatMap((each) => {
    const phase = hookPhases.find((known) => known === phaseIn(each.object));
    if (phase === undefined) return [];
    const { name } = each.object.metadata;
    return [{ phase, name, desired: each, fingerprint: fingerprintOf(each.object) }];
  });

/** Whether a hook is another than the last good deploy's: it then wants to run, though nothing else changed. */
export const hooksDiffer = (
  hooks: readonly Hook[],
  last: { readonly hooks?: readonly RecordedHook[] } | undefined,
): boolean => {
  const known = new Set(last?.hooks?.map(({ name, fingerprint }) => `${name} ${fingerprint}`));
  return hooks.some(({ name, fingerprint }) => !known.has(`${name} ${fingerprint}`));
};
