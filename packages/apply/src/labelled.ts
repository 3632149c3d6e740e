import { type KubeObject, labels } from "@towline/kernel";

/** `object` as belonging to `service`: everything that Towline applies carries these labels. */
export const labelled = (object: KubeObject, service: string): KubeObject => ({
  ...object,
  metadata: {
    ...object.metadata,
    labels: { ...object.metadata.labels, [labels.service]: service, [labels.managedBy]: "towline" },
  },
});
