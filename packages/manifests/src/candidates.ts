import type { YamlDocument, YamlPath } from "@towline/kernel";
import { type Candidate, isEntries } from "./shape.ts";

const candidateAt = (document: YamlDocument, value: Candidate["value"], path: YamlPath): Candidate => ({
  value,
  at: path.length === 0 ? document.at : document.positionOf(path),
  positionOf: (inner) => document.positionOf([...path, ...inner]),
  keyPositionOf: (inner) => document.keyPositionOf([...path, ...inner]),
});

/** The objects of a document: itself, or the items of a `kind: List`, however deep. */
export const candidatesOf = (
  document: YamlDocument,
  value = document.value,
  path: YamlPath = [],
): readonly Candidate[] => {
  if (value === null) return [];
  if (isEntries(value) && String(value.kind).endsWith("List") && Array.isArray(value.items)) {
    const items: readonly Candidate["value"][] = value.items;
    return items.flatMap((item, index) => candidatesOf(document, item, [...path, "items", index]));
  }
  return [candidateAt(document, value, path)];
};
