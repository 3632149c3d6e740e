import { isTowlineError, type RepositoryReader, TowlineError } from "@towline/kernel";
import { type FileSource, fileSource, pinKey } from "./files-settings.ts";
import type { LoadedSpec } from "./types.ts";

/** Where what goes. */
interface Destinations {
  readonly environment: string;
  readonly targets: readonly string[];
}

interface Wanted extends FileSource {
  readonly loaded: LoadedSpec;
}

/**
 * The commits of all repositories that configuration and manifests lie in, besides those that are known. Throws
 * `spec-invalid` for a repository or a branch that GitHub does not have.
 */
export const pinFiles = async (
  services: readonly LoadedSpec[],
  { environment, targets }: Destinations,
  reader: RepositoryReader,
): Promise<Readonly<Record<string, string>>> => {
  const wanted = new Map<string, Wanted>();
  for (const loaded of services)
    for (const target of targets)
      for (const field of ["config", "manifests"] as const) {
        const source = fileSource(loaded, field, { environment, target, service: loaded.spec.service });
        if (source !== undefined && loaded.pins[pinKey(source)] === undefined)
          wanted.set(pinKey(source), { ...source, loaded });
      }
  const pins = await Promise.all(
    [...wanted].map(async ([key, source]) => [key, await commitOf(source, reader)] as const),
  );
  return Object.fromEntries(pins);
};

const commitOf = async (source: Wanted, reader: RepositoryReader): Promise<string> => {
  const { repository, branch } = source;
  try {
    // a tag of the same name would be found as well
    return (await reader.resolve(repository, branch === undefined ? undefined : `heads/${branch}`)).commit;
  } catch (error) {
    if (!isTowlineError(error, "github-not-found")) throw error;
    throw refusal(source, error);
  }
};

const refusal = ({ loaded, field, repository, branch }: Wanted, cause: TowlineError): TowlineError => {
  const written = loaded.spec[field];
  const [name, value] =
    branch === undefined ? ["repository", written?.repository] : ["branch", written?.branch];
  const filled = branch === undefined || branch === value ? "" : `, filled in "${branch}",`;
  return new TowlineError(
    "spec-invalid",
    `"${field}.${name}: ${value}"${filled} cannot be read: ${cause.message}`,
    {
      hint: cause.hint ?? `Check the name, and that the token may read ${repository}`,
      at: loaded.locate([field, name]),
      cause,
    },
  );
};
