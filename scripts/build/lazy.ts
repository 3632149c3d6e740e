import { isBuiltin } from "node:module";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { OnResolveArgs, Plugin, PluginBuild } from "esbuild";
import { rarePackages, rarePath, rareSource } from "./heavy.ts";

/**
 * Modules that are dear to load and that many runs never touch: each is loaded when one of its exports is first read.
 * Built-in ones too: `https` alone costs a third of Node's own start.
 */
const lazyModules = new Set([
  ...rarePackages,
  "@actions/http-client",
  "tunnel",
  "child_process",
  "crypto",
  "http",
  "http2",
  "https",
  "tls",
]);

const namespace = "lazy";

/** What a shim stands for: its exports are those of `url`, and `source` is the expression that loads it. */
interface Shimmed {
  readonly url: string;
  readonly source: string;
}

/** Names of what a module exports. They are read from the module itself, so a new version needs no change here. */
const exportsOf = async (url: string): Promise<string[]> => {
  const names = Object.keys((await import(url)) as object);
  return names.filter((name) => !["default", "module.exports"].includes(name)).sort();
};

/** esbuild copies getters as getters, so reading the shim's shape loads nothing; it reads `__esModule` itself. */
const render = (source: string, names: readonly string[]): string => {
  const getters = names.map((name) =>
    name === "__esModule" ? "__esModule: true," : `get ${name}() { return load().${name}; },`,
  );
  return `const load = () => ${source};\nmodule.exports = {\n${getters.join("\n")}\n};`;
};

const resolvePackage = async (build: PluginBuild, root: string, args: OnResolveArgs) => {
  const { importer, resolveDir, kind } = args;
  const { path, errors } = await build.resolve(args.path, {
    importer,
    resolveDir,
    kind,
    pluginData: namespace,
  });
  const source = rarePackages.includes(args.path)
    ? rareSource(args.path)
    : `require(${JSON.stringify(path)})`;
  const shimmed: Shimmed = { url: pathToFileURL(path).href, source };
  // with ".mjs" at its end the shim would be taken for an ES module
  return { path: `${relative(root, path)}.lazy`, namespace, pluginData: shimmed, errors };
};

const resolveBuiltin = (name: string) => {
  const shimmed: Shimmed = { url: `node:${name}`, source: `require("node:${name}")` };
  return { path: name, namespace, pluginData: shimmed };
};

/** `root`: paths in the output are relative to it, so that they are the same in every checkout. */
export const lazy = (root: string): Plugin => ({
  name: namespace,
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, (args) => {
      const name = args.path.replace(/^node:/, "");
      if (!lazyModules.has(name) || args.namespace === namespace || args.pluginData === namespace) return;
      // the part that these packages make
      if (rarePackages.includes(name) && args.importer === "<stdin>") return;
      return isBuiltin(name) ? resolveBuiltin(name) : resolvePackage(build, root, args);
    });
    build.onResolve({ filter: /^\.\/rare\.cjs$/ }, (args) =>
      args.namespace === namespace ? { path: rarePath, external: true } : undefined,
    );
    build.onLoad({ filter: /./, namespace }, async ({ pluginData }) => {
      const { url, source }: Shimmed = pluginData;
      return { contents: render(source, await exportsOf(url)), resolveDir: root, loader: "js" };
    });
  },
});
