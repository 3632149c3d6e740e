import { build, type Plugin } from "esbuild";
import { type HeavyImports, heavy } from "./heavy.ts";
import { lazy } from "./lazy.ts";
import { pure, replace } from "./replace.ts";
import { filesIn, settings } from "./settings.ts";

export interface Bundled {
  readonly code: string;
  /** Paths, relative to the root, of every foreign file of which something ended in the code. */
  readonly files: readonly string[];
}

/** An ES module, and all that it imports unless a plugin says otherwise, to one CommonJS file. */
const toCommonJs = async (root: string, contents: string, plugins: readonly Plugin[]): Promise<Bundled> => {
  const { outputFiles, metafile } = await build({
    ...settings,
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    outfile: "main.cjs",
    format: "cjs",
    plugins: [...plugins, replace, lazy(root), pure],
  });
  return { code: outputFiles[0]?.text ?? "", files: filesIn(metafile) };
};

/** Our own code of one entry with everything foreign that it imports, save what lies in the parts. */
export const bundleEntry = (root: string, own: string, imports: HeavyImports): Promise<Bundled> =>
  toCommonJs(root, own, [heavy(imports)]);

/** One part: what `entry` exports of heavy packages, and nothing else of them. */
export const bundlePart = (root: string, entry: string): Promise<Bundled> => toCommonJs(root, entry, []);
