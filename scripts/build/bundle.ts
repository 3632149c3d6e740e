import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ncc from "@vercel/ncc";
import { build, type Metafile } from "esbuild";
import { late } from "./late.ts";
import { lazy } from "./lazy.ts";
import { pure, replace } from "./replace.ts";

export interface Bundled {
  readonly code: string;
  /** Paths, relative to the root, of every file of which something ended in the code. */
  readonly files: readonly string[];
}

const filesOf = (metafile: Metafile): string[] =>
  Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path.replace(/^(lazy|late):/, ""));

/** TypeScript to one tree-shaken CommonJS file. Names are kept whole and lines short, so that stack traces can be read. */
const shake = async (root: string, source: string): Promise<Bundled> => {
  const files: string[] = [];
  const bundleModule = async (entry: string) => {
    const result = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: "main.cjs",
      bundle: true,
      write: false,
      metafile: true,
      platform: "node",
      target: "node24",
      format: "cjs",
      mainFields: ["module", "main"],
      minifyWhitespace: true,
      minifySyntax: true,
      lineLimit: 160,
      charset: "utf8",
      legalComments: "eof",
      logLevel: "silent",
      plugins: [late(bundleModule), replace, lazy(root), pure],
    });
    files.push(...filesOf(result.metafile));
    return result;
  };
  const { outputFiles } = await bundleModule(source);
  return { code: outputFiles[0]?.text ?? "", files };
};

/** ncc's final pass. It reads from disk; the file's place leaves no trace in what it writes. */
const finish = async (code: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "towline-build-"));
  try {
    const file = join(folder, "main.cjs");
    await writeFile(file, code);
    const finished = await ncc(file, { cache: false, quiet: true, sourceMap: false, minify: false });
    const extra = Object.keys(finished.assets);
    if (extra.length > 0) throw new Error(`a bundle is one file, but ncc also wants ${extra.join(", ")}`);
    return finished.code;
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const bundle = async (root: string, source: string): Promise<Bundled> => {
  const shaken = await shake(root, source);
  return { code: await finish(shaken.code), files: shaken.files };
};
