import type { Cluster } from "@towline/cluster";
import {
  describeRef,
  isTowlineError,
  type KubeObject,
  keyOf,
  type ObjectRef,
  refOf,
  TowlineError,
} from "@towline/kernel";
import { predicted, predictedWhole } from "./predict/predicted.ts";

/** Each object is read once, so that all that is said of it is said of the same version. */
const readOnce = (cluster: Cluster): Cluster["get"] => {
  const reads = new Map<string, Promise<KubeObject | undefined>>();
  return (ref) => {
    const known = reads.get(keyOf(ref)) ?? cluster.get(ref);
    reads.set(keyOf(ref), known);
    return known;
  };
};

const noWrites = (verb: string, ref: Pick<ObjectRef, "kind" | "name">): TowlineError =>
  new TowlineError("internal", `${verb} ${describeRef(ref)}: this connection only reads`);

/** The server refuses an object of a namespace that is not there; whoever may not look is not told. */
const requireNamespace = async (get: Cluster["get"], { namespace }: ObjectRef): Promise<void> => {
  if (namespace === undefined) return;
  try {
    if ((await get({ apiVersion: "v1", kind: "Namespace", name: namespace })) !== undefined) return;
  } catch (error) {
    if (isTowlineError(error, "kube-forbidden")) return;
    throw error;
  }
  throw new TowlineError("kube-not-found", `There is no namespace "${namespace}"`, {
    subject: `namespace/${namespace}`,
    hint: 'Create it first, or correct "namespace" of the target in towline.yaml',
  });
};

/**
 * `cluster` for a role that may only read: whoever asks it for a dry run gets what is predicted of one, and nothing but
 * GETs is ever sent. A dry run at the server needs the rights of a write. Writes throw `internal`.
 */
export const readOnly = (cluster: Cluster): Cluster => {
  const get = readOnce(cluster);
  return {
    ...cluster,
    get,
    apply: async (object, { manager, dryRun }) => {
      if (dryRun !== true) throw noWrites("apply", refOf(object));
      const ref = refOf(object);
      const live = await get(ref);
      if (live !== undefined) return predicted(live, object, manager);
      await requireNamespace(get, ref);
      return predictedWhole(object);
    },
    create: async (object, { dryRun }) => {
      if (dryRun !== true) throw noWrites("create", refOf(object));
      return predictedWhole(object);
    },
    replace: async (object, { dryRun }) => {
      if (dryRun !== true) throw noWrites("replace", refOf(object));
      return predictedWhole(object);
    },
    patch: async (ref) => {
      throw noWrites("patch", ref);
    },
    delete: async (ref, options) => {
      if (options?.dryRun !== true) throw noWrites("delete", ref);
      return true;
    },
  };
};
