import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { settings } from "./settings.ts";

const ownFile = /\/(packages|actions)\/.+\.ts$/;
const lateImport = /\{([^{}]*)\}\s*=\s*await import\(("[^"]+")\)/g;

/**
 * `const { a } = await import("./b.ts")` becomes a static import: esbuild keeps everything of what `import()` reaches,
 * twice the code for some. What makes it worth being late, a heavy package, is loaded late all the same (heavy.ts).
 */
const withoutLateImports = (source: string): string => {
  const imports: string[] = [];
  const body = source.replace(lateImport, (_, names: string, specifier: string) => {
    const pairs = names.split(",").flatMap((pair) => {
      const [name = "", alias = name] = pair.split(":").map((part) => part.trim());
      return name === "" ? [] : [{ name, alias, local: `late${imports.length}_${name}` }];
    });
    imports.push(`import { ${pairs.map(({ name, local }) => `${name} as ${local}`)} } from ${specifier};`);
    const read = pairs.map(({ name, local }) => `${name}: ${local}`);
    return `{${names}} = {${read}}`;
  });
  return `${body}\n${imports.join("\n")}\n`;
};

/** Our packages have no effects when they are imported: what is not used of them can go. */
const ours: Plugin = {
  name: "ours",
  setup({ onLoad, onResolve, resolve }) {
    onLoad({ filter: ownFile }, async ({ path }) => {
      const contents = withoutLateImports(await readFile(path, "utf8"));
      const left = /\bawait import\(/.exec(contents);
      if (left !== null)
        throw new Error(`${path}: write a late import as "const { name } = await import(…)"`);
      return { contents, loader: "ts", resolveDir: dirname(path) };
    });
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, importer, resolveDir }) =>
      ownFile.test(importer) ? { path: join(resolveDir, path), sideEffects: false } : undefined,
    );
    onResolve({ filter: /^@towline\// }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === "ours") return;
      const found = await resolve(path, { resolveDir, kind, pluginData: "ours" });
      return found.errors.length > 0 ? { errors: found.errors } : { path: found.path, sideEffects: false };
    });
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === "entry-point" || path.startsWith("@towline/")
        ? undefined
        : { path, external: true, sideEffects: false },
    );
  },
};

/** The entry and all that it uses of our packages as one module, which still imports everything foreign. */
export const bundleOwnCode = async (root: string, entry: string): Promise<string> => {
  const { outputFiles } = await build({
    ...settings,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: "own.mjs",
    format: "esm",
    plugins: [ours],
  });
  return outputFiles[0]?.text ?? "";
};
