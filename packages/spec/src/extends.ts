import {
  isTowlineError,
  type Problem,
  parseYaml,
  type RepositoryReader,
  TowlineError,
} from "@towline/kernel";
import { isJsonMap } from "./field-path.ts";
import { labelOf, type SpecFile } from "./layers.ts";
import type { SpecLocation } from "./types.ts";

/** `owner/name`, `owner/name@branch`, `owner/name:path`, `owner/name@branch:path`. */
export interface ExtendsReference {
  readonly repository: string;
  readonly branch?: string;
  readonly path: string;
}

/** The shared files, nearest first, and the commits at which they were read. */
export interface FollowedExtends {
  readonly files: readonly SpecFile[];
  readonly pins: Readonly<Record<string, string>>;
  /** Why the chain ends before its end. */
  readonly broken?: Problem;
}

const depthMax = 3;

/** What a file extends, if anything that can be read as such. */
export const extendsOf = (file: SpecFile): ExtendsReference | undefined => linkOf(file)?.reference;

const parseExtends = (text: string): ExtendsReference | undefined => {
  const [, repository, branch, path = "towline.yaml"] =
    /^([\w.-]+\/[\w.-]+)(?:@([^\s:@]+))?(?::([^\s:]+))?$/.exec(text) ?? [];
  return repository === undefined ? undefined : { repository, branch, path };
};

/** Reads what `first` extends, and what that extends, as far as the chain holds. */
export const followExtends = async (
  first: SpecFile,
  deployed: SpecLocation,
  reader: RepositoryReader,
): Promise<FollowedExtends> => {
  const files: SpecFile[] = [];
  const pins: Record<string, string> = { [first.location.repository]: first.location.commit };
  const branches = new Map<string, string | undefined>([[first.location.repository, undefined]]);
  try {
    for (let link = linkOf(first); link !== undefined; link = linkOf(files.at(-1) ?? first)) {
      const { reference, refuse } = link;
      const { repository, branch, path } = reference;
      checkLink(link, [first, ...files], branches);
      branches.set(repository, branch);
      pins[repository] ??= (await orRefuse(refuse, reader.resolve(repository, branch))).commit;
      const location = { repository, commit: pins[repository], path };
      const text = await orRefuse(refuse, reader.read(repository, path, location.commit));
      if (text === undefined)
        throw refuse(
          `finds no ${path} there at ${location.commit.slice(0, 7)}`,
          "Check the name and the path",
        );
      files.push({ location, label: labelOf(location, deployed), text });
    }
    return { files, pins };
  } catch (error) {
    if (!isTowlineError(error, "spec-invalid")) throw error;
    return { files, pins, broken: error };
  }
};

const checkLink = (
  { reference, refuse }: Link,
  before: readonly SpecFile[],
  branches: ReadonlyMap<string, string | undefined>,
): void => {
  const { repository, branch } = reference;
  if (before.length > depthMax)
    throw refuse(`leads through more than ${depthMax} files`, "Extend fewer files");
  if (before.some((file) => isAt(file, reference)))
    throw refuse("comes back to a file that led here", "Remove this line");
  if (branches.has(repository) && branches.get(repository) !== branch)
    throw refuse(`reads ${repository} at two branches`, "Name one branch everywhere, or none");
};

type Refuse = (what: string, hint: string, cause?: unknown) => TowlineError;

interface Link {
  readonly reference: ExtendsReference;
  readonly refuse: Refuse;
}

/** Where the file extends another. A malformed reference ends the chain; it is reported where the file is checked. */
const linkOf = (file: SpecFile): Link | undefined => {
  const [document] = parseYaml(file.text, file.label).documents;
  const written = isJsonMap(document?.value) ? document.value.extends : undefined;
  const reference = typeof written === "string" ? parseExtends(written) : undefined;
  if (reference === undefined) return undefined;
  const at = document?.positionOf(["extends"]);
  const refuse: Refuse = (what, hint, cause) =>
    new TowlineError("spec-invalid", `"extends: ${written}" ${what}`, { hint, at, cause });
  return { reference, refuse };
};

const isAt = ({ location }: SpecFile, { repository, path }: ExtendsReference): boolean =>
  location.repository.toLowerCase() === repository.toLowerCase() && location.path === path;

/** What GitHub does not have is a mistake of the line that names it. */
const orRefuse = async <T>(refuse: Refuse, answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (!isTowlineError(error, "github-not-found")) throw error;
    throw refuse(`cannot be read: ${error.message}`, error.hint ?? "Check the name of the repository", error);
  }
};

/** Reads a file whose commit is known. Throws `spec-invalid` where it is gone. */
export const readFile = async (
  location: SpecLocation,
  deployed: SpecLocation,
  reader: RepositoryReader,
): Promise<SpecFile> => {
  const text = await reader.read(location.repository, location.path, location.commit);
  if (text !== undefined) return { location, label: labelOf(location, deployed), text };
  const at = `${location.repository} at ${location.commit.slice(0, 7)}`;
  throw new TowlineError("spec-invalid", `There is no ${location.path} in ${at}`, {
    hint: "It was there when the run was planned: check that the commit still exists and that the token may read it",
  });
};
