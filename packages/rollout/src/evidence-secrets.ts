import type { Cluster } from "@towline/cluster";
import { type Log, messageOf, type ObjectRef } from "@towline/kernel";
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

/** Masks the values of all Secrets that these pods refer to: a program that fails may print its environment. */
export const maskSecretsOf = async (pods: Iterable<string>, place: Place): Promise<void> => {
  const { namespace, log } = place;
  const readAll = (kind: string, names: Iterable<string>) =>
    Promise.all([...new Set(names)].map((name) => read(place, { apiVersion: "v1", kind, namespace, name })));
  const found = await readAll("Pod", pods);
  const names = found
    .flatMap((pod) => (pod === undefined ? [] : configReferences(pod)))
    .flatMap(({ kind, name }) => (kind === "Secret" ? [name] : []));
  const secrets = await readAll("Secret", names);
  for (const secret of secrets)
    for (const value of secret === undefined ? [] : secretValuesOf(secret)) log.mask(value);
};
