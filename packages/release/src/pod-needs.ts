import type { KubeObject } from "@towline/kernel";

/** An object that another one refers to by its name. */
export interface Named {
  readonly kind: string;
  readonly name: string;
}

/** `names` as they stand in an object: what is no name is left out. */
export const named = (kind: string, ...names: readonly unknown[]): readonly Named[] =>
  names.flatMap((name) => (typeof name === "string" && name !== "" ? [{ kind, name }] : []));

/** What a pod names besides configuration and claims, which the table of reference paths knows. */
export const needsOfPod = (spec: KubeObject["spec"] = {}): readonly Named[] => {
  const { serviceAccountName, serviceAccount, priorityClassName, runtimeClassName, volumes } = spec;
  const mounts: readonly KubeObject["spec"][] = Array.isArray(volumes) ? volumes : [];
  return [
    ...named("ServiceAccount", serviceAccountName ?? serviceAccount),
    ...named("PriorityClass", priorityClassName),
    ...named("RuntimeClass", runtimeClassName),
    ...mounts.flatMap((volume) => [
      ...named("SecretProviderClass", volume?.csi?.volumeAttributes?.secretProviderClass),
      ...named("StorageClass", volume?.ephemeral?.volumeClaimTemplate?.spec?.storageClassName),
    ]),
  ];
};

/** What a claim names. */
export const needsOfClaim = (spec: KubeObject["spec"] = {}): readonly Named[] => [
  ...named("StorageClass", spec.storageClassName),
  ...named("PersistentVolume", spec.volumeName),
];
