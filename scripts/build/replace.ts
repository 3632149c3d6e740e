import { join } from "node:path";
import type { Plugin } from "esbuild";

/** What is replaced by a small stand-in of the same name, and for which importers. */
const replaced = [
  {
    specifier: "undici",
    importer: /\/node_modules\/(@actions\/(github|http-client)|@kubernetes\/client-node)\//,
    by: "undici.ts",
  },
  {
    specifier: "@octokit/plugin-rest-endpoint-methods",
    importer: /\/node_modules\/@actions\/github\//,
    by: "rest-endpoint-methods.ts",
  },
];

export const replace: Plugin = {
  name: "replace",
  setup({ onResolve }) {
    onResolve({ filter: /^(undici|@octokit\/.*)$/ }, ({ path, importer }) => {
      const found = replaced.find((each) => each.specifier === path && each.importer.test(importer));
      return found && { path: join(import.meta.dirname, "stand-ins", found.by) };
    });
  },
};

/** Packages that do not say that unused files of theirs can go. (client-node's polyfill is for Node 18.) */
const pureFiles = /\/node_modules\/@kubernetes\/client-node\/dist\//;

/** Lets esbuild drop what is not used of packages that lack `"sideEffects": false`. */
export const pure: Plugin = {
  name: "pure",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) =>
      pureFiles.test(importer) && path.endsWith(".js")
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    );
  },
};
