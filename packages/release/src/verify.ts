import { isDeepStrictEqual } from "node:util";
import type { Cluster } from "@towline/cluster";
import { describeRef, type KubeObject, keyOf, refOf, TowlineError } from "@towline/kernel";
import { configReferences, imagesOf, isWorkload } from "@towline/manifests";
import type { DeployRequest } from "./types.ts";

/** Success means exactly this digest; an admission webhook, for one, may have written another. */
const verifyDigest = (workloads: readonly KubeObject[], { image }: DeployRequest): void => {
  if (workloads.some((workload) => imagesOf(workload).includes(image.reference))) return;
  throw new TowlineError(
    "rollout-failed",
    `The cluster runs another image than ${image.repository}@${image.digest}`,
    {
      hint: "Something in the cluster rewrites images (a mutating webhook?): let it keep digests",
    },
  );
};

const whatRuns = (workload: KubeObject): unknown => [
  imagesOf(workload),
  configReferences(workload).map(({ kind, name }) => [kind, name]),
];

/** What became ready must be what was applied: somebody may have changed it in the middle of the roll-out. */
const verifyUnchanged = (applied: KubeObject, live: KubeObject | undefined): void => {
  if (live === undefined && applied.kind === "Job") return; // it was complete, and may delete itself then
  if (live !== undefined && isDeepStrictEqual(whatRuns(live), whatRuns(applied))) return;
  throw new TowlineError(
    "rollout-failed",
    `${describeRef(refOf(applied))} was changed by something else while it rolled out`,
    {
      hint: `See its managedFields for who did ("kubectl get ${describeRef(refOf(applied))} -o yaml --show-managed-fields"), then run this again`,
    },
  );
};

interface RolledOut {
  readonly applied: readonly KubeObject[];
  /** What was watched until it was ready, as it was last seen. */
  readonly live: readonly KubeObject[];
}

/** Throws `rollout-failed` unless the workloads among `applied`, which are ready, run what this deploy is about. */
export const verify = async (
  cluster: Cluster,
  { applied, live }: RolledOut,
  request: DeployRequest,
): Promise<void> => {
  const workloads = applied.filter(isWorkload);
  verifyDigest(workloads, request);
  const seen = new Map(live.map((object) => [keyOf(refOf(object)), object]));
  await Promise.all(
    workloads.map(async (workload) => {
      const ref = refOf(workload);
      verifyUnchanged(workload, seen.get(keyOf(ref)) ?? (await cluster.get(ref)));
    }),
  );
};
