import {
  describeRef,
  isTowlineError,
  type KubeObject,
  keyOf,
  type ObjectRef,
  type Problem,
  refOf,
  TowlineError,
} from "@towline/kernel";
import { type Reference, referencesOf, segmentsOf } from "@towline/manifests";
import { mapBounded } from "./bounded.ts";
import type { ApplyRequest, Desired } from "./types.ts";

interface Use {
  readonly by: Desired;
  readonly reference: Reference;
  readonly ref: ObjectRef;
}

const usesOf = (by: Desired): readonly Use[] =>
  referencesOf(by.object)
    .filter(({ optional }) => !optional)
    .map((reference) => ({
      by,
      reference,
      ref: {
        apiVersion: "v1",
        kind: reference.kind,
        namespace: by.object.metadata.namespace,
        name: reference.name,
      },
    }));

/** What a look showed: the object, that there is none, or that we may not look. */
type Found = KubeObject | "absent" | "unknown";

const look = async ({ cluster, log }: ApplyRequest, ref: ObjectRef): Promise<Found> => {
  try {
    return (await cluster.get(ref)) ?? "absent";
  } catch (error) {
    if (!isTowlineError(error, "kube-forbidden")) throw error;
    log.info(`Whether ${describeRef(ref)} exists is not known: this job's role may not read it`);
    return "unknown";
  }
};

const keysOf = ({ data, binaryData, stringData }: KubeObject): readonly string[] =>
  [data, binaryData, stringData].flatMap((values) => Object.keys(values ?? {}));

const bareName = ({ kind, name }: Reference): string => `${kind} "${name}"`;

const problemOf = ({ by, reference }: Use, found: Found): readonly Problem[] => {
  if (found === "unknown") return [];
  const user = describeRef(refOf(by.object));
  const { namespace } = by.object.metadata;
  const at = by.positionOf?.(segmentsOf(reference.pointer)) ?? by.at;
  if (found === "absent") {
    const message = `${user} refers to ${bareName(reference)}, which is not in its manifests, not in its configuration, and not in namespace "${namespace}"`;
    return [{ message, hint: hintOf(reference), at }];
  }
  const keys = keysOf(found);
  return reference.keys
    .filter((key) => !keys.includes(key))
    .map((key) => ({
      message: `${user} refers to key "${key}" of ${bareName(reference)}, which has ${keys.length === 0 ? "no keys" : `only ${keys.toSorted().join(", ")}`}`,
      hint: "Correct the key, or add it",
      at,
    }));
};

const hintOf = ({ kind }: Reference): string => {
  if (kind === "ConfigMap")
    return 'Add its file to the configuration folder, correct the name, or write "optional: true" beside it';
  if (kind === "Secret")
    return 'Add its references to secrets.yaml of the configuration folder, create the Secret first, correct the name, or write "optional: true" beside it';
  return "Add it to the manifests, or correct the name";
};

/**
 * Whatever the desired objects refer to (ConfigMaps, Secrets and their keys, volume claims) and is neither among them
 * nor in the cluster; references marked optional are left out. One GET for each object that is not among them.
 */
export const missingReferences = async (
  request: ApplyRequest,
  comingNames: readonly string[] = [],
): Promise<readonly Problem[]> => {
  const uses = request.desired.flatMap(usesOf).filter(({ ref }) => !comingNames.includes(ref.name));
  const known = new Map<string, Found>(request.desired.map(({ object }) => [keyOf(refOf(object)), object]));
  const unknown = new Map(
    uses.map(({ ref }) => [keyOf(ref), ref] as const).filter(([key]) => !known.has(key)),
  );
  await mapBounded([...unknown], async ([key, ref]) => known.set(key, await look(request, ref)));
  const problems = uses.flatMap((use) => problemOf(use, known.get(keyOf(use.ref)) ?? "absent"));
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
};

/**
 * Throws `manifest-invalid` with everything that `missingReferences` finds. `comingNames`: configuration that an
 * earlier step of a dry run would have made.
 */
export const checkReferences = async (
  request: ApplyRequest,
  { comingNames }: { readonly comingNames: readonly string[] },
): Promise<void> => {
  const problems = await missingReferences(request, comingNames);
  const [first, ...more] = problems;
  if (first === undefined) return;
  const message = more.length === 0 ? first.message : `${problems.length} references lead nowhere`;
  throw new TowlineError("manifest-invalid", message, { hint: first.hint, at: first.at, problems });
};
