import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly licence: string;
  /** Texts of its licence and notice files. */
  readonly texts: readonly string[];
}

/** Free licences that ask for nothing but their text to be passed on. */
const allowed = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0"]);

/** For `(A OR B)` the first allowed one counts. */
const allowedLicence = (declared: unknown): string | undefined =>
  typeof declared === "string"
    ? declared
        .replace(/[()]/g, "")
        .split(" OR ")
        .find((one) => allowed.has(one))
    : undefined;

const textOf = (file: string): string => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();

/** The Apache licence is the same text for everybody; others name their copyright holder, so nothing can stand in. */
const textsIn = (folder: string, licence: string): string[] => {
  const own = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name))
    .sort()
    .map((name) => textOf(join(folder, name)));
  if (own.length > 0 || licence !== "Apache-2.0") return own;
  return [textOf(join(import.meta.dirname, "licence-texts", "Apache-2.0.txt"))];
};

/** The folder of the package that holds `file`: the nearest package.json with a name and a version. */
const packageFolder = (root: string, file: string): string => {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const manifest = join(root, folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version !== undefined)
      return folder;
    if (folder === dirname(folder)) throw new Error(`${file} belongs to no package`);
  }
};

const licenceOf = (root: string, folder: string): PackageLicence => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const licence = allowedLicence(license);
  if (licence === undefined)
    throw new Error(
      `${name}@${version} is bundled under ${JSON.stringify(license)}: not on the list of free licences in scripts/build/licences.ts`,
    );
  const texts = textsIn(join(root, folder), licence);
  if (texts.length === 0)
    throw new Error(`${name}@${version} (${licence}) is bundled but ships no licence text`);
  return { name, version, licence, texts };
};

/** Licences of the packages that hold `files` (relative to `root`). Throws for one that may not be passed on. */
export const licencesOf = (root: string, files: readonly string[]): PackageLicence[] => {
  const foreign = files.filter((file) => file.includes("node_modules/"));
  const folders = new Set(foreign.map((file) => packageFolder(root, file)));
  return [...folders].sort().map((folder) => licenceOf(root, folder));
};

/** Every package by name, then every text once, with the packages it stands for. */
export const renderLicences = (licences: readonly PackageLicence[]): string => {
  const title = ({ name, version }: PackageLicence): string => `${name} ${version}`;
  const sorted = licences.toSorted((a, b) => (title(a) < title(b) ? -1 : 1));
  const list = sorted.map((each) => `${title(each)} (${each.licence})`);
  const byText = Map.groupBy(
    sorted.flatMap((each) => each.texts.map((text) => ({ title: title(each), text }))),
    ({ text }) => text,
  );
  const texts = [...byText].map(([text, uses]) => {
    const rule = "-".repeat(80);
    return `${rule}\n${uses.map((use) => use.title).join("\n")}\n${rule}\n\n${text}\n`;
  });
  return `Parts of these packages are in the bundles of this folder.\n\n${list.join("\n")}\n\n${texts.join("\n")}`;
};
