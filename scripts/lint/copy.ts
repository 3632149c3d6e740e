import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { trackedFiles } from "../checks/tracked.ts";

/**
 * actionlint 1.7.12 does not know `$/path`, and never looks behind `owner/repository/path@ref`. In the copy that it sees
 * both are `./path`, so that it also checks inputs, secrets and outputs of our own actions and workflows.
 */
export const forActionlint = (text: string): string =>
  text.replace(
    /(?<=^\s*(?:-\s+)?uses:\s+["']?)(?:\$|[\w.-]+\/towline)\/(?<path>[^@\s"'#]+)(?:@[\w.-]+)?/gm,
    "./$<path>",
  );

/** `examples/checkout/.github/workflows/deploy.yml` → `examples.checkout.deploy.yml`: actionlint looks in one folder only. */
const nameInCopy = (file: string): string =>
  file
    .replace(/^\.github\/workflows\//, "")
    .replace("/.github/workflows/", "/")
    .replaceAll("/", ".");

export interface Copy {
  /** Workflow files, by what they are called in the copy. */
  readonly originals: ReadonlyMap<string, string>;
}

/** Writes every workflow, rewritten, and every action.yml into `target`, as a repository that actionlint takes for one. */
export async function copyForActionlint(root: string, target: string): Promise<Copy> {
  const workflows = await trackedFiles(root, "*.github/workflows/*.yml");
  const originals = new Map(workflows.map((file) => [join(".github/workflows", nameInCopy(file)), file]));
  const actions = await trackedFiles(root, "actions/*/action.yml", ".github/actionlint.yaml");
  await mkdir(join(target, ".git"), { recursive: true });
  await symlink(join(root, "dist"), join(target, "dist"));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  };
  for (const [path, file] of originals)
    await write(path, forActionlint(await readFile(join(root, file), "utf8")));
  for (const file of actions) await write(file, await readFile(join(root, file), "utf8"));
  return { originals };
}
