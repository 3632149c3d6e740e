import type { Strategy } from "@towline/config";
import type { KubeObject } from "@towline/kernel";
import type { DeployRequest } from "./types.ts";

/** What a record keeps of a deploy's request, so that a rollback can make the same request again. */
export interface RecordedSource {
  /** `<registry>/<repository>@<digest>` */
  readonly reference: string;
  /** As they were before image and versioned names were put in. Of Secrets without their values. */
  readonly manifests: readonly KubeObject[];
  /** By `<Kind>/<bare name>`, where one was asked for. */
  readonly strategies: Readonly<Record<string, Strategy>>;
}

/** kubectl writes the whole object, values included, into an annotation. */
const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

/** Whoever reads a record must not learn a value from it. */
const withoutValues = (object: KubeObject): KubeObject => {
  if (object.kind !== "Secret" || object.apiVersion !== "v1") return object;
  const { data: _, stringData: __, metadata, ...rest } = object;
  const { [lastApplied]: ___, ...annotations } = metadata.annotations ?? {};
  return { ...rest, metadata: metadata.annotations === undefined ? metadata : { ...metadata, annotations } };
};

export const recordedSource = ({ image, manifests, config }: DeployRequest): RecordedSource => ({
  reference: image.reference,
  manifests: manifests.map(({ object }) => withoutValues(object)),
  strategies: Object.fromEntries(
    config.flatMap(({ kind, name, strategy }) =>
      strategy === undefined ? [] : [[`${kind}/${name}`, strategy]],
    ),
  ),
});
