import type { Cluster } from "@towline/cluster";
import { type KubeObject, type Log, messageOf, type ObjectRef } from "@towline/kernel";
import { configReferences, secretValuesOf } from "@towline/manifests";

interface Place {
  readonly cluster: Cluster;
  readonly namespace: string;
  readonly log: Log;
}

/** Without the right to read it there is no mask: the log is shown all the same, as kubectl would. */
const read = async ({ cluster, log }: Place, ref: ObjectRef) => {
  try {
    return await cluster.get(ref);
  } catch (error) {
    log.debug(`${ref.kind} ${ref.name} was not read, so nothing of it is masked: ${messageOf(error)}`);
    return undefined;
  }
};

const readAll = (place: Place, kind: string, names: Iterable<string>) =>
  Promise.all(
    [...new Set(names)].map((name) =>
      read(place, { apiVersion: "v1", kind, namespace: place.namespace, name }),
    ),
  );

/** Masks the values of all Secrets that these objects refer to, before anything is shown of what their pods print. */
export const maskReferredSecrets = async (objects: readonly KubeObject[], place: Place): Promise<void> => {
  const names = objects
    .flatMap(configReferences)
    .flatMap(({ kind, name }) => (kind === "Secret" ? [name] : []));
  const secrets = await readAll(place, "Secret", names);
  for (const secret of secrets)
    for (const value of secret === undefined ? [] : secretValuesOf(secret)) place.log.mask(value);
};

/** The same for pods by their names: a program that fails may print its environment. */
export const maskSecretsOf = async (pods: Iterable<string>, place: Place): Promise<void> => {
  const found = await readAll(place, "Pod", pods);
  await maskReferredSecrets(
    found.filter((pod) => pod !== undefined),
    place,
  );
};
