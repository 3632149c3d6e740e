import { type Change, swapContent, type WholeWrite } from "@towline/apply";
import type { Cluster } from "@towline/cluster";
import { fieldManagerOf, isTowlineError, type KubeObject, labels, type ObjectRef } from "@towline/kernel";

type Update = Extract<Change, { readonly action: "update" }>;
type SwappedSecret = Update & { readonly desired: { readonly write: WholeWrite } };

/** A Secret that keeps its name while its content changes: a record may not hold the content before. */
export const isSwappedSecret = (change: Change): change is SwappedSecret =>
  change.action === "update" && change.ref.kind === "Secret" && change.desired.write !== undefined;

/** Where the content before stays: of exactly this state of the object. */
export const keptNameOf = ({ live }: Update): string =>
  `${live.metadata.name}-kept-${live.metadata.resourceVersion}`;

const copyOf = (change: Update, service: string): KubeObject => {
  const { apiVersion, kind, type, data, metadata } = change.live;
  return {
    apiVersion,
    kind,
    metadata: {
      name: keptNameOf(change),
      namespace: metadata.namespace,
      labels: {
        [labels.service]: service,
        [labels.managedBy]: "towline",
        [labels.configName]: metadata.name,
      },
    },
    immutable: true,
    type,
    data: data ?? {},
  };
};

/** Keeps the contents that are about to be written over beside them, until nothing refers to them any more. */
export const keepContents = async (
  cluster: Cluster,
  service: string,
  changes: readonly Change[],
): Promise<void> => {
  for (const change of changes.filter(isSwappedSecret)) {
    try {
      await cluster.create(copyOf(change, service), { manager: fieldManagerOf(service) });
    } catch (error) {
      if (!isTowlineError(error, "kube-already-exists")) throw error;
    }
  }
};

/** Puts a kept content back. undefined where there is none: then nothing was written over. */
export const putContentBack = async (
  cluster: Cluster,
  service: string,
  ref: ObjectRef,
  kept: string,
): Promise<KubeObject | undefined> => {
  const copy = await cluster.get({ ...ref, name: kept });
  if (copy === undefined) return undefined;
  const { apiVersion, kind, type, data } = copy;
  const { name, namespace } = ref;
  const wanted: KubeObject = { apiVersion, kind, metadata: { name, namespace }, type, data };
  return await swapContent(cluster, wanted, { manager: fieldManagerOf(service), how: "recreate" });
};
