import type { Json, KubeObject } from "@towline/kernel";
import { placesAt, withValueAt } from "./paths.ts";
import { podSpecPaths } from "./table.ts";

/** `object` with these annotations on the pods that it makes; the same object where it makes none. */
export const annotatePods = (
  object: KubeObject,
  annotations: Readonly<Record<string, string>>,
): KubeObject => {
  const path = podSpecPaths[object.kind]?.split(".").slice(0, -1).join(".");
  const [template] = path ? placesAt(object, path) : [];
  if (template === undefined) return object;
  const { metadata, ...rest } = template.value as { readonly metadata?: Readonly<Record<string, Json>> };
  const merged = { ...(metadata?.annotations as object | undefined), ...annotations };
  return withValueAt(object, template.segments, {
    metadata: { ...metadata, annotations: merged },
    ...(rest as Readonly<Record<string, Json>>),
  });
};
