import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundleEntry, bundlePart } from "./bundle.ts";
import { discoverBundles } from "./discover.ts";
import { finish } from "./finish.ts";
import { heavyImportsOf, partEntries } from "./heavy.ts";
import { licencesOf, renderLicences } from "./licences.ts";
import { bundleOwnCode } from "./own-code.ts";

/** What belongs into dist: text by path relative to it. */
export type Dist = ReadonlyMap<string, string>;

/** Bundles every entry of every action, and the parts that they share. Throws when there is no action. */
export const buildDist = async (root: string): Promise<Dist> => {
  const bundles = discoverBundles(root);
  if (bundles.length === 0) throw new Error("there is no actions/<name>/src/main.ts to build");
  const own = await Promise.all(bundles.map(({ source }) => bundleOwnCode(root, source)));
  const imports = heavyImportsOf(own);
  const entries = bundles.map(
    async ({ output }, index) => [output, await bundleEntry(root, own[index] ?? "", imports)] as const,
  );
  const parts = [...partEntries(imports)].map(
    async ([part, entry]) => [`parts/${part}.cjs`, await bundlePart(root, entry)] as const,
  );
  const built = await Promise.all([...entries, ...parts]);
  const finished = await finish(new Map(built.map(([path, { code }]) => [path, code])));
  const files = built.flatMap(([, bundled]) => bundled.files);
  return finished.set("LICENSES.txt", renderLicences(licencesOf(root, files)));
};

export const readDist = async (folder: string): Promise<Dist> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const read = paths.sort().map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const);
  return new Map(await Promise.all(read));
};

/** Makes `folder` hold exactly `dist`. */
export const writeDist = async (folder: string, dist: Dist): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of dist) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

/** One line per difference, in the terms of someone who looks at the committed folder. */
export const compareDist = (committed: Dist, fresh: Dist): string[] => {
  const paths = [...new Set([...committed.keys(), ...fresh.keys()])].sort();
  return paths.flatMap((path) => {
    if (!committed.has(path)) return [`dist/${path} is missing`];
    if (!fresh.has(path)) return [`dist/${path} belongs to no action`];
    return committed.get(path) === fresh.get(path) ? [] : [`dist/${path} differs from its sources`];
  });
};
