import type { Plugin } from "esbuild";
import { parseSync } from "oxc-parser";

/**
 * Packages that take long to read and that no run needs before its first request. What the actions use of them
 * becomes a part: a file of its own, shared by all bundles, that is read when one of its exports is first used.
 * Clients of AWS share most of their code, so they make one part; but what every action that calls AWS reads shall not
 * grow by what only a few need.
 */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^@aws-sdk\/client-(secrets-manager|ssm)$/, "secrets"],
  [/^@aws-sdk\//, "aws"],
  [/^@actions\/github$/, "github"],
  [/^@kubernetes\/client-node$/, "kubernetes"],
  [/^yaml$/, "yaml"],
];

const partOf = (specifier: string): string | undefined =>
  parts.find(([pattern]) => pattern.test(specifier))?.[1];

/** Names that are imported, by package: `{ "@aws-sdk/client-ecr": Set { "ECRClient" } }` */
export type HeavyImports = ReadonlyMap<string, ReadonlySet<string>>;

/** What modules import of heavy packages. Throws where that is not said by name. */
export const heavyImportsOf = (sources: readonly string[]): HeavyImports => {
  const imports = new Map<string, Set<string>>();
  const all = sources.flatMap((source) => parseSync("own.mjs", source).module.staticImports);
  for (const { moduleRequest, entries } of all) {
    if (partOf(moduleRequest.value) === undefined) continue;
    const names = imports.get(moduleRequest.value) ?? new Set();
    imports.set(moduleRequest.value, names);
    for (const { importName } of entries) {
      if (importName.name === null) throw new Error(`Import what you use of ${moduleRequest.value} by name`);
      names.add(importName.name);
    }
  }
  return imports;
};

/** Two packages of a part may export the same name. */
const exportedAs = (specifier: string, name: string): string => `${specifier.replace(/\W/g, "_")}$${name}`;

/** Source of every part, by its name. */
export const partEntries = (imports: HeavyImports): Map<string, string> => {
  const entries = new Map<string, string>();
  for (const [specifier, names] of [...imports].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const part = partOf(specifier) ?? specifier;
    const renamed = [...names].sort().map((name) => `${name} as ${exportedAs(specifier, name)}`);
    const line = `export { ${renamed} } from ${JSON.stringify(specifier)};\n`;
    entries.set(part, (entries.get(part) ?? "") + line);
  }
  return entries.has("kubernetes") ? entries.set("rare", rareEntry) : entries;
};

/**
 * What client-node loads for proxies and for logins that EKS does not use, two thirds of its part. They make a part
 * of their own, which the part of client-node requires.
 */
export const rarePackages = ["hpagent", "jsonpath-plus", "openid-client", "socks", "socks-proxy-agent"];
export const rarePath = "./rare.cjs";

const rareEntry = rarePackages
  .map((name) => `export * as ${exportedAs(name, "")} from ${JSON.stringify(name)};\n`)
  .join("");

/** Reads one of them from where the part of client-node lies. */
export const rareSource = (name: string): string =>
  `require(${JSON.stringify(rarePath)})[${JSON.stringify(exportedAs(name, ""))}]`;

/** Where bundles find the parts: `dist/<action>/main.cjs` requires `dist/parts/<part>.cjs`. */
const partPath = (part: string): string => `../parts/${part}.cjs`;
/** All paths by which bundles and parts require parts. */
export const partPaths: readonly string[] = [...parts.map(([, part]) => partPath(part)), rarePath];

/** Getters: esbuild copies them as getters, so that nothing is read before its use. */
const shimOf = (specifier: string, names: ReadonlySet<string>): string => {
  const path = JSON.stringify(partPath(partOf(specifier) ?? ""));
  const getters = [...names].sort().map((name) => {
    const property = JSON.stringify(exportedAs(specifier, name));
    return `get ${name}() { return require(${path})[${property}]; }`;
  });
  return `module.exports = { ${getters.join(",\n")} };`;
};

/** Lets a bundle take heavy packages from the parts. */
export const heavy = (imports: HeavyImports): Plugin => ({
  name: "heavy",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /./ }, ({ path, importer }) =>
      importer === "<stdin>" && imports.has(path) ? { path, namespace: "heavy" } : undefined,
    );
    onResolve({ filter: /^\.\.\/parts\// }, ({ path, namespace }) =>
      namespace === "heavy" ? { path, external: true } : undefined,
    );
    onLoad({ filter: /./, namespace: "heavy" }, ({ path }) => ({
      contents: shimOf(path, imports.get(path) ?? new Set()),
    }));
  },
});
