import type { KubeObject } from "@towline/kernel";
import { elsewhereRows } from "./rollout/elsewhere.ts";
import { kindRows } from "./rollout/kinds.ts";
import { podRows } from "./rollout/pods.ts";
import { refusedRows } from "./rollout/refused.ts";

/** One way in which a rollout fails, and when that is certain. */
export interface RolloutRow {
  readonly id: string;
  /** Seconds from the last of `holds` to the verdict, by the clock. 900: the overall limit, no verdict by itself. */
  readonly graceSeconds: number;
  /** A part of the one line that tells it. */
  readonly says: string;
  /** What the watches begin with. */
  readonly begin: readonly KubeObject[];
  /** What happens, each after so many seconds; with the last of it the condition holds. */
  readonly holds: readonly (readonly [afterSeconds: number, ...objects: readonly KubeObject[]])[];
  /** What heals it, where it can; ready then. */
  readonly heals?: readonly KubeObject[];
  /** Default: the Deployment `checkout`. */
  readonly workload?: Pick<KubeObject, "apiVersion" | "kind">;
  /** What the sandbox comes to by itself; undefined where it never does. */
  readonly onSandbox?: Provoked;
}

/** A change to a Deployment that serves (or to another kind), after which the sandbox shows this failure. */
export interface Provoked {
  readonly kind?: "Deployment" | "StatefulSet" | "DaemonSet" | "Job";
  /** Merged into the workload's spec, its pod's spec, its one container. */
  readonly spec?: object;
  readonly pod?: object;
  readonly container?: object;
  /** True where nothing of this name served before. */
  readonly isFirst?: boolean;
  /** Whether an object that was written shows that the condition holds. The first such write counts. */
  readonly shows: (object: KubeObject) => boolean;
}

/** Every failure of rollouts that is recognised, each once. */
export const rolloutRows: readonly RolloutRow[] = [...podRows, ...refusedRows, ...elsewhereRows, ...kindRows];
