import { join } from "node:path";
import type { BuildResult, Plugin } from "esbuild";

/** What our code loads by `import()`: a module here exports just what is used of it. */
const lateModules: ReadonlyMap<string, string> = new Map(
  ["@actions/github", "@kubernetes/client-node"].map((name) => [
    name,
    join(import.meta.dirname, "replacements", `${name.replace(/^@|\/.*/g, "")}.ts`),
  ]),
);

const namespace = "late";

/**
 * esbuild keeps everything of what `import()` reaches: 1.3 MB for client-node where 0.3 MB are used. So each such
 * module is bundled and shaken by itself first, and goes into the bundle as one CommonJS module.
 */
export const late = (bundleModule: (entry: string) => Promise<BuildResult<{ write: false }>>): Plugin => ({
  name: namespace,
  setup(build) {
    build.onResolve({ filter: /^@/ }, ({ path, kind }) =>
      kind === "dynamic-import" && lateModules.has(path) ? { path, namespace } : undefined,
    );
    build.onLoad({ filter: /./, namespace }, async ({ path }) => {
      const { outputFiles } = await bundleModule(lateModules.get(path) ?? path);
      return { contents: outputFiles[0]?.text, loader: "js" };
    });
  },
});
