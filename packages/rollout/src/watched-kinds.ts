import { isCustomResource } from "@towline/health";
import type { ObjectRef } from "@towline/kernel";

export type WatchedKind = Pick<ObjectRef, "apiVersion" | "kind">;

export const kindKey = ({ apiVersion, kind }: WatchedKind): string => `${apiVersion} ${kind}`;

/** What stands between a workload and its pods. */
const between: Readonly<Record<string, readonly string[]>> = {
  Deployment: ["ReplicaSet"],
  DaemonSet: ["ControllerRevision"],
};

const podKinds: readonly WatchedKind[] = [
  { apiVersion: "v1", kind: "Pod" },
  { apiVersion: "v1", kind: "Event" },
];

/** The kinds to watch for these workloads: their number hangs on the kinds among them, never on how many there are. */
export const watchedKindsOf = (refs: readonly ObjectRef[]): readonly WatchedKind[] => {
  const own = refs.map(({ apiVersion, kind }) => ({ apiVersion, kind }));
  const builtIn = own.filter((each) => !isCustomResource(each));
  const helpers = builtIn.flatMap(({ apiVersion, kind }) =>
    (between[kind] ?? []).map((each) => ({ apiVersion, kind: each })),
  );
  const all = [...own, ...helpers, ...(builtIn.length > 0 ? podKinds : [])];
  return [...new Map(all.map((each) => [kindKey(each), each])).values()];
};
