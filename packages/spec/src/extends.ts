import { isTowlineError, parseYaml, type RepositoryReader, TowlineError } from "@towline/kernel";
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
}

const depthMax = 3;

export const parseExtends = (text: string): ExtendsReference | undefined => {
  const [, repository, branch, path = "towline.yaml"] =
    /^([\w.-]+\/[\w.-]+)(?:@([^\s:@]+))?(?::([^\s:]+))?$/.exec(text) ?? [];
  return repository === undefined ? undefined : { repository, branch, path };
};

/** Reads what `first` extends, and what that extends. Throws `spec-invalid` for a cycle or a missing file. */
export const followExtends = async (
  first: SpecFile,
  deployed: SpecLocation,
  reader: RepositoryReader,
): Promise<FollowedExtends> => {
  const files: SpecFile[] = [];
  const pins: Record<string, string> = { [first.location.repository]: first.location.commit };
  const branches = new Map<string, string | undefined>([[first.location.repository, undefined]]);
  let from = first;
  for (let link = linkOf(from); link !== undefined; link = linkOf(from)) {
    const { reference, refuse } = link;
    const { repository, branch, path } = reference;
    if (files.length === depthMax)
      throw refuse(`leads through more than ${depthMax} files`, "Extend fewer files");
    const seen = [first, ...files].some((file) => isAt(file, reference));
    if (seen) throw refuse("comes back to a file that led here", "Remove this line");
    if (repository in pins && branches.get(repository) !== branch)
      throw refuse(`reads ${repository} at two branches`, "Name one branch everywhere, or none");
    branches.set(repository, branch);
    pins[repository] ??= (await resolved(reader, reference, refuse)).commit;
    const location = { repository, commit: pins[repository], path };
    const text = await reader.read(repository, path, location.commit);
    if (text === undefined)
      throw refuse(`finds no ${path} there at ${location.commit.slice(0, 7)}`, "Check the name and the path");
    from = { location, label: labelOf(location, deployed), text };
    files.push(from);
  }
  return { files, pins };
};

type Refuse = (what: string, hint: string, cause?: unknown) => TowlineError;

/** Where the file extends another. A malformed reference ends the chain; it is reported where the file is checked. */
const linkOf = (file: SpecFile): { reference: ExtendsReference; refuse: Refuse } | undefined => {
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

const resolved = async (
  reader: RepositoryReader,
  { repository, branch }: ExtendsReference,
  refuse: Refuse,
) => {
  try {
    return await reader.resolve(repository, branch);
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
