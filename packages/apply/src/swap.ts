import { isDeepStrictEqual } from "node:util";
import type { Cluster } from "@towline/cluster";
import {
  describeRef,
  isTowlineError,
  type KubeObject,
  type ObjectMeta,
  refOf,
  TowlineError,
} from "@towline/kernel";
import { fieldChanges } from "./diff.ts";
import { refuseUntouchable } from "./look.ts";
import type { ApplyRequest, Change, Desired, WholeWrite } from "./types.ts";

/** Others may write in between. */
const triesMax = 5;

/** Where `live` is to be written over: nothing of its content stays, whoever wrote it; of its metadata everything. */
const successor = (live: KubeObject, wanted: KubeObject): KubeObject => {
  const { managedFields: _, ...metadata } = live.metadata;
  const labels = { ...metadata.labels, ...wanted.metadata.labels };
  const annotations = { ...metadata.annotations, ...wanted.metadata.annotations };
  return {
    ...wanted,
    ...(live.immutable === true ? { immutable: true } : {}),
    metadata: { ...metadata, labels, ...(Object.keys(annotations).length > 0 && { annotations }) },
  };
};

const contentOf = ({ metadata, ...content }: KubeObject): unknown => [
  { ...content, data: content.data ?? {}, binaryData: content.binaryData ?? {} },
  metadata.labels ?? {},
  metadata.annotations ?? {},
];

const isSame = (a: KubeObject, b: KubeObject): boolean => isDeepStrictEqual(contentOf(a), contentOf(b));

const isImmutable = (live: KubeObject): TowlineError =>
  new TowlineError(
    "kube-invalid",
    `${describeRef(refOf(live))} is immutable: its content cannot be replaced`,
    {
      hint: 'Give it "strategy: recreate" (it is missing for a moment then), or "strategy: versioned"',
    },
  );

/** What the server decides about an object, left out for its next one. */
const afresh = (object: KubeObject): KubeObject => {
  const {
    uid: _,
    resourceVersion: __,
    creationTimestamp: ___,
    managedFields: ____,
    ...metadata
  } = object.metadata;
  return { ...object, metadata: metadata as ObjectMeta };
};

interface SwapOptions {
  readonly manager: string;
  readonly how: WholeWrite;
}

const isRace = (error: unknown): boolean => isTowlineError(error, "kube-conflict", "kube-already-exists");

/**
 * Makes the whole content of an object `wanted`'s in one PUT. An immutable one is deleted and created anew, where `how`
 * is `recreate`; with `replace` it throws `kube-invalid`.
 */
export const swapContent = async (
  cluster: Cluster,
  wanted: KubeObject,
  { manager, how }: SwapOptions,
): Promise<KubeObject> => {
  for (let tries = 1; ; tries += 1) {
    try {
      const live = await cluster.get(refOf(wanted));
      if (live === undefined) return await cluster.create(afresh(wanted), { manager });
      const next = successor(live, wanted);
      if (isSame(live, next)) return live;
      if (live.immutable !== true) return await cluster.replace(next, { manager });
      if (how === "replace") throw isImmutable(live);
      const { uid, resourceVersion } = live.metadata;
      await cluster.delete(refOf(live), { uid, resourceVersion });
      return await cluster.create(afresh(next), { manager });
    } catch (error) {
      if (!isRace(error) || tries === triesMax) throw error;
    }
  }
};

/** What `swapContent` would change; undefined where there is no object yet. Writes nothing. */
export const planSwap = async (
  { cluster, service }: ApplyRequest,
  desired: Desired,
  { manager, how }: SwapOptions,
): Promise<Change | undefined> => {
  const ref = refOf(desired.object);
  const live = await cluster.get(ref);
  if (live === undefined) return undefined;
  refuseUntouchable(live, service);
  const next = successor(live, desired.object);
  if (isSame(live, next)) return { action: "none", ref, desired, live };
  if (live.immutable === true && how === "replace") throw isImmutable(live);
  if (live.immutable !== true) await tryOut(cluster, next, manager);
  return { action: "update", ref, desired, live, fields: fieldChanges(live, next) };
};

const tryOut = async (cluster: Cluster, next: KubeObject, manager: string): Promise<void> => {
  try {
    await cluster.replace(next, { manager, dryRun: true });
  } catch (error) {
    if (!isRace(error)) throw error; // written meanwhile: that says nothing of the content
  }
};
