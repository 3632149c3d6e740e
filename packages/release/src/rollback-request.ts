import type { Cluster } from "@towline/cluster";
import { type ConfigEntry, draftOf, type NamedSecrets, type SecretDraft } from "@towline/config";
import {
  describeRef,
  type KubeObject,
  type Log,
  labels,
  type ObjectRef,
  type Problem,
  refOf,
  TowlineError,
} from "@towline/kernel";
import { secretValuesOf } from "@towline/manifests";
import type { RecordedSource } from "./recorded-source.ts";
import { nameOf } from "./rollback-words.ts";
import type { DeployRecord } from "./types.ts";

/** What a record does not hold itself is looked for here. */
export interface Recall {
  readonly cluster: Cluster;
  readonly log: Pick<Log, "mask">;
  readonly secretsAfresh: boolean;
  resolveSecrets(drafts: readonly SecretDraft[]): Promise<NamedSecrets>;
}

interface Recalled extends NamedSecrets {
  readonly manifests: readonly KubeObject[];
}

/** They are kept as they are: going back would lose data, or cannot be done. */
const keptAsTheyAre = new Set(["CustomResourceDefinition", "PersistentVolumeClaim", "PersistentVolume"]);

const read = async ({ cluster, log }: Recall, ref: ObjectRef): Promise<KubeObject | undefined> => {
  const live = await cluster.get(ref);
  for (const value of live === undefined ? [] : secretValuesOf(live)) log.mask(value);
  return live;
};

const entryOf = (key: string, live: KubeObject, service: string, source: RecordedSource): ConfigEntry => {
  const [kind, bare = ""] = key.split("/");
  const { apiVersion, immutable, type, data, binaryData, metadata } = live;
  const content = Object.fromEntries(
    Object.entries({ immutable, type, data, binaryData }).filter(([, value]) => value !== undefined),
  );
  const strategy = source.strategies[key];
  return {
    kind: kind === "Secret" ? "Secret" : "ConfigMap",
    name: bare,
    files: [metadata.name],
    object: {
      apiVersion,
      kind: live.kind,
      metadata: {
        name: metadata.name,
        namespace: metadata.namespace,
        labels: { [labels.service]: service, [labels.managedBy]: "towline", [labels.configName]: bare },
      },
      ...content,
    },
    ...(strategy === undefined ? {} : { strategy }),
  };
};

const gone = (ref: ObjectRef): Problem => ({ message: `${describeRef(ref)} is gone` });

/** Everything that is wrong at once: a half of a version is none. */
const incomplete = (target: DeployRecord, problems: readonly Problem[]): TowlineError =>
  new TowlineError(
    "rollback-failed",
    `${nameOf(target)} cannot be brought back as it was: ${problems.map(({ message }) => message).join("; ")}`,
    { hint: `Deploy commit ${target.identity.commit} again: that makes them anew`, problems },
  );

const manifestsOf = async (
  source: RecordedSource,
  recall: Recall,
  problems: Problem[],
): Promise<readonly KubeObject[]> => {
  const wanted = source.manifests.filter(({ kind }) => kind !== "Job");
  const found = await Promise.all(
    wanted.map(async (object): Promise<readonly KubeObject[]> => {
      const isSecret = object.kind === "Secret" && object.apiVersion === "v1";
      if (!isSecret && !keptAsTheyAre.has(object.kind)) return [object];
      const live = await read(recall, refOf(object));
      if (!isSecret) return live === undefined ? [object] : [];
      if (live === undefined) problems.push(gone(refOf(object)));
      return [{ ...object, ...(live?.data === undefined ? {} : { data: live.data }) }];
    }),
  );
  return found.flat();
};

/** The name of a Secret that is read afresh, of `Secret/<bare name>`. */
const afreshName = (
  key: string,
  { secrets }: DeployRecord,
  { secretsAfresh }: Recall,
): string | undefined => {
  const name = key.startsWith("Secret/") ? key.slice("Secret/".length) : undefined;
  return secretsAfresh && name !== undefined && secrets?.[name] !== undefined ? name : undefined;
};

const recordedEntries = async (
  target: DeployRecord,
  source: RecordedSource,
  recall: Recall,
  problems: Problem[],
): Promise<readonly ConfigEntry[]> => {
  const { service, namespace } = target.identity;
  const kept = Object.entries(target.config).filter(([key]) => afreshName(key, target, recall) === undefined);
  const entries = await Promise.all(
    kept.map(async ([key, name]): Promise<readonly ConfigEntry[]> => {
      const ref = { apiVersion: "v1", kind: key.split("/")[0] ?? "", namespace, name };
      const live = await read(recall, ref);
      if (live === undefined) problems.push(gone(ref));
      return live === undefined ? [] : [entryOf(key, live, service, source)];
    }),
  );
  return entries.flat();
};

const draftsOf = (target: DeployRecord, source: RecordedSource, recall: Recall): readonly SecretDraft[] => {
  const at = { file: `the record of deploy #${target.number}`, line: 1, column: 1 };
  return Object.entries(target.secrets ?? {}).flatMap(([name, secret]) => {
    const key = `Secret/${name}`;
    if (afreshName(key, target, recall) === undefined) return [];
    const strategy = source.strategies[key];
    return [{ ...draftOf(name, secret, at), ...(strategy === undefined ? {} : { strategy }) }];
  });
};

/**
 * Manifests and configuration of a recorded deploy. Jobs are left out, what holds data too where it is there; a Secret
 * of the manifests keeps the values that it has, which no record holds. Throws `rollback-failed` with everything that is gone.
 */
export const recalled = async (
  target: DeployRecord,
  source: RecordedSource,
  recall: Recall,
): Promise<Recalled> => {
  const problems: Problem[] = [];
  const [manifests, entries] = await Promise.all([
    manifestsOf(source, recall, problems),
    recordedEntries(target, source, recall, problems),
  ]);
  if (problems.length > 0) throw incomplete(target, problems);
  const drafts = draftsOf(target, source, recall);
  const named: NamedSecrets = drafts.length === 0 ? { entries: [] } : await recall.resolveSecrets(drafts);
  return { ...named, manifests, entries: [...entries, ...named.entries] };
};
