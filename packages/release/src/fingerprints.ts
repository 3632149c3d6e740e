import type { FieldChange } from "@towline/apply";
import type { KubeObject } from "@towline/kernel";
import type { DeployRequest } from "./types.ts";

/** Values of Secrets are never shown; that they differ is, by something that nobody can guess them from. */
export const withFingerprints = (
  fields: readonly FieldChange[],
  before: KubeObject,
  after: KubeObject,
  { fingerprint }: Pick<DeployRequest, "fingerprint">,
): readonly FieldChange[] => {
  if (after.kind !== "Secret" || fingerprint === undefined) return fields;
  const shown = ({ data }: KubeObject, key: string): string | undefined =>
    data?.[key] === undefined ? undefined : fingerprint(String(data[key]));
  return fields.map((field) => {
    if (!field.path.startsWith("data.")) return field;
    const key = field.path.slice("data.".length);
    return { path: field.path, before: shown(before, key), after: shown(after, key) };
  });
};
