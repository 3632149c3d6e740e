import { join } from "node:path";
import type { Plugin } from "esbuild";

interface Replacement {
  /** Path of the module that imports. */
  readonly importer: RegExp;
  readonly specifier: string;
  readonly by: string;
}

const folder = join(import.meta.dirname, "replacements");

/** undici weighs 0.5 MB in the toolkit's version and 1 MB in client-node's, and a first fetch by it costs 60 ms. */
const replacements: readonly Replacement[] = [
  {
    importer: /\/node_modules\/@actions\/(github|http-client)\//,
    specifier: "undici",
    by: join(folder, "toolkit-undici.ts"),
  },
  {
    importer: /\/node_modules\/@kubernetes\/client-node\//,
    specifier: "undici",
    by: join(folder, "kubernetes-undici.ts"),
  },
];

export const replace: Plugin = {
  name: "replace",
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, ({ path, importer }) => {
      const found = replacements.find((each) => each.specifier === path && each.importer.test(importer));
      return found && { path: found.by };
    });
  },
};

/** Packages that do not say that unused files of theirs can go. (client-node's polyfill is for Node 18; ours have no effects.) */
const pureFiles = /\/node_modules\/@kubernetes\/client-node\/dist\/|\/packages\/[^/]+\/src\//;

/** Lets esbuild drop what is not used of packages that lack `"sideEffects": false`. */
export const pure: Plugin = {
  name: "pure",
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) =>
      pureFiles.test(importer) && /\.[jt]s$/.test(path)
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    );
  },
};
