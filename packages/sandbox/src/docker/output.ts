import { BuildFailure, notImplemented } from "./failure.ts";

/** Where the image goes, and what it looks like there. */
export interface Output {
  /** `cacheonly` is made and kept nowhere. */
  readonly kind: "push" | "cacheonly";
  /** Of each manifest. */
  readonly annotations: ReadonlyMap<string, string>;
  readonly indexAnnotations: ReadonlyMap<string, string>;
}

/** Fields with commas between them; one in quotes may hold commas, and quotes twice. */
const csvFields = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain,
  );

/** `type=registry,ref=…` in pairs. */
export const csvPairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    csvFields(text).map((field) => {
      const at = field.indexOf("=");
      return at < 0 ? [field, "true"] : [field.slice(0, at), field.slice(at + 1)];
    }),
  );

/** Layers are always of OCI's kind here, and their time stamps always rewritten. */
const harmless: Readonly<Record<string, string>> = {
  "oci-mediatypes": "true",
  "rewrite-timestamp": "true",
  store: "false",
};

const withPrefix = (pairs: ReadonlyMap<string, string>, prefix: string): ReadonlyMap<string, string> =>
  new Map(
    [...pairs].flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [])),
  );

/** Reads `--output`. Throws a BuildFailure for what is not done here. */
export const parseOutput = (text: string): Output => {
  if (text === "type=cacheonly")
    return { kind: "cacheonly", annotations: new Map(), indexAnnotations: new Map() };
  const pairs = csvPairs(text);
  const type = pairs.get("type");
  for (const [key, value] of pairs) {
    const known = /^(type$|push$|annotation\.|annotation-index\.)/.test(key) || harmless[key] === value;
    if (!known) throw notImplemented(`${key}=${value} in --output`);
  }
  const push = type === "registry" || (type === "image" && pairs.get("push") === "true");
  if (!push) throw notImplemented(`--output=${text}`);
  return {
    kind: "push",
    annotations: withPrefix(pairs, "annotation."),
    indexAnnotations: withPrefix(pairs, "annotation-index."),
  };
};

/** BuildKit has no index for a single image, and so nowhere to put these. */
export const refuseIndexAnnotations = ({ indexAnnotations }: Output, platforms: number): void => {
  if (platforms === 1 && indexAnnotations.size > 0)
    throw new BuildFailure("index annotations not supported for single platform export");
};
