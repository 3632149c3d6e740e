import { isBuiltin } from "node:module";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { OnResolveArgs, Plugin, PluginBuild } from "esbuild";

/**
 * Modules that are dear to load and that many runs never touch: each is loaded when one of its exports is first read.
 * Built-in ones too: `https` alone costs a third of Node's own start.
 */
const lazyModules = new Set([
  "@actions/http-client",
  "hpagent",
  "jsonpath-plus",
  "openid-client",
  "socks",
  "socks-proxy-agent",
  "tunnel",
  "child_process",
  "crypto",
  "http",
  "http2",
  "https",
  "tls",
]);

const namespace = "lazy";

/** Names of what a module exports. They are read from the module itself, so a new version needs no change here. */
const exportsOf = async (specifier: string): Promise<string[]> => {
  const names = Object.keys((await import(specifier)) as object);
  return names.filter((name) => !["default", "module.exports"].includes(name)).sort();
};

/** esbuild copies getters as getters, so reading the shim's shape loads nothing; it reads `__esModule` itself. */
const shimOf = (specifier: string, names: readonly string[]): string => {
  const quoted = names.map((name) => JSON.stringify(name));
  const getters = quoted.map((name) =>
    name === '"__esModule"' ? "__esModule: true," : `get ${name}() { return load()[${name}]; },`,
  );
  return `const load = () => require(${JSON.stringify(specifier)});\nmodule.exports = {\n${getters.join("\n")}\n};`;
};

const resolvePackage = async (build: PluginBuild, root: string, args: OnResolveArgs) => {
  const { importer, resolveDir, kind } = args;
  const { path, errors } = await build.resolve(args.path, {
    importer,
    resolveDir,
    kind,
    pluginData: namespace,
  });
  // with ".mjs" at its end the shim would be taken for an ES module
  return { path: `${relative(root, path)}.lazy`, namespace, pluginData: path, errors };
};

/** `root`: paths in the output are relative to it, so that they are the same in every checkout. */
export const lazy = (root: string): Plugin => ({
  name: namespace,
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, (args) => {
      const name = args.path.replace(/^node:/, "");
      if (!lazyModules.has(name) || args.namespace === namespace || args.pluginData === namespace) return;
      return isBuiltin(name) ? { path: name, namespace } : resolvePackage(build, root, args);
    });
    build.onLoad({ filter: /./, namespace }, async ({ path, pluginData }) => {
      const real = typeof pluginData === "string" ? pluginData : undefined;
      const names = await exportsOf(real === undefined ? `node:${path}` : pathToFileURL(real).href);
      return { contents: shimOf(real ?? `node:${path}`, names), resolveDir: root, loader: "js" };
    });
  },
});
