import type { Problem, YamlPath } from "@towline/kernel";
import { fieldName, placesAt } from "./paths.ts";
import { type Candidate, isEntries } from "./shape.ts";
import { containerPaths, podSpecPaths } from "./table.ts";

/** The API server's limit, over the bytes of all values. */
const contentBytesMax = 1024 * 1024;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const encodedProblems = (
  { value, positionOf }: Candidate,
  field: "data" | "binaryData",
  hint: string,
): readonly Problem[] => {
  const map = isEntries(value) ? value[field] : undefined;
  if (map === undefined || map === null) return [];
  if (!isEntries(map))
    return [{ message: `${field} is no map`, hint: "Write it as NAME: value", at: positionOf([field]) }];
  return Object.entries(map).flatMap(([key, encoded]) => {
    if (encoded === null || (typeof encoded === "string" && base64.test(encoded.replaceAll(/[\r\n]/g, ""))))
      return [];
    return [{ message: `${field}.${key} is no base64`, hint, at: positionOf([field, key]) }];
  });
};

const bytesIn = (map: unknown, encoding: "utf8" | "base64"): number =>
  Object.values(isEntries(map) ? map : {}).reduce<number>(
    (sum, text) => sum + (typeof text === "string" ? Buffer.byteLength(text, encoding) : 0),
    0,
  );

const sizeProblems = ({ value, keyPositionOf }: Candidate, kind: string): readonly Problem[] => {
  if (!isEntries(value)) return [];
  const bytes =
    bytesIn(value.data, kind === "Secret" ? "base64" : "utf8") +
    bytesIn(value.binaryData, "base64") +
    bytesIn(value.stringData, "utf8");
  if (bytes <= contentBytesMax) return [];
  const message = `This ${kind} would hold ${(bytes / contentBytesMax).toFixed(1)} MiB; Kubernetes allows 1 MiB`;
  const field = ["data", "binaryData", "stringData"].find((name) => value[name] !== undefined) ?? "data";
  return [
    { message, hint: "Put large files into the image, or fetch them at start", at: keyPositionOf([field]) },
  ];
};

const contentProblems = (candidate: Candidate, kind: string): readonly Problem[] => {
  if (kind !== "ConfigMap" && kind !== "Secret") return [];
  const encoded =
    kind === "Secret"
      ? encodedProblems(candidate, "data", "Encode it with base64, or write it as it is under stringData")
      : encodedProblems(candidate, "binaryData", "Encode it with base64, or write text under data");
  return [...encoded, ...sizeProblems(candidate, kind)];
};

/** Of one list: entries whose name stands in it before. */
const twinsIn = (
  { keyPositionOf, positionOf }: Candidate,
  items: readonly unknown[],
  path: YamlPath,
): readonly Problem[] => {
  const first = new Map<unknown, number>();
  return items.flatMap((item, index) => {
    const name = isEntries(item) ? item.name : undefined;
    const earlier = first.get(name);
    if (typeof name !== "string" || earlier === undefined) {
      first.set(name, index);
      return [];
    }
    const { line } = keyPositionOf([...path, earlier, "name"]);
    return [
      {
        message: `${fieldName(path)}: "${name}" stands twice, first in line ${line}`,
        hint: "Remove or rename one of the two",
        at: positionOf([...path, index, "name"]),
      },
    ];
  });
};

const twinProblems = (candidate: Candidate, kind: string): readonly Problem[] => {
  const prefix = podSpecPaths[kind];
  if (prefix === undefined) return [];
  const lists = [
    ...containerPaths.map((path) => path.replace("[]", "")),
    ...containerPaths.map((path) => `${path}.env`),
    "volumes",
  ];
  return lists
    .flatMap((path) => placesAt(candidate.value, `${prefix}.${path}`))
    .flatMap(({ segments, value }) => (Array.isArray(value) ? twinsIn(candidate, value, segments) : []));
};

/**
 * What the cluster would refuse without saying where: content of ConfigMaps and Secrets, and names that a list of a
 * Pod spec has twice, to which the API server answers 500.
 */
export const unplacedProblems = (candidate: Candidate): readonly Problem[] => {
  const kind = isEntries(candidate.value) ? String(candidate.value.kind) : "";
  return [...contentProblems(candidate, kind), ...twinProblems(candidate, kind)];
};
