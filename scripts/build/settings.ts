import type { BuildOptions, Metafile } from "esbuild";

/** What every step of the pipeline has in common. Names are kept whole and lines short, so that stack traces can be read. */
export const settings = {
  bundle: true,
  write: false,
  metafile: true,
  platform: "node",
  target: "node24",
  mainFields: ["module", "main"],
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  charset: "utf8",
  legalComments: "eof",
  logLevel: "silent",
} as const satisfies BuildOptions;

/** Paths, relative to the root, of the files of which something ended in the output. */
export const filesIn = ({ outputs }: Metafile): string[] =>
  Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && !/^[a-z]+:|^<stdin>$/.test(path))
    .map(([path]) => path);
