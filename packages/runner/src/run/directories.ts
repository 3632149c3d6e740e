import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JobDirectories } from "../types.ts";

export interface JobFolder {
  readonly root: string;
  readonly directories: JobDirectories;
}

/** Fresh folders for one job, as a new machine has them. `gitHub` is where git then finds what lies on github.com. */
export async function createJobFolder(
  workFolder: string,
  job: string,
  repository: string,
  gitHub: string,
): Promise<JobFolder> {
  await mkdir(join(workFolder, "jobs"), { recursive: true });
  const root = await mkdtemp(join(workFolder, "jobs", `${job.replace(/[^\w.-]+/g, "-")}-`));
  const name = repository.split("/")[1] ?? "";
  const directories: JobDirectories = {
    workspace: join(root, name, name),
    temp: join(root, "_temp"),
    home: join(root, "home"),
    toolCache: join(workFolder, "tool-cache"),
  };
  await Promise.all(Object.values(directories).map((directory) => mkdir(directory, { recursive: true })));
  const config = `[url "${gitHub}/"]\n\tinsteadOf = https://github.com/\n`;
  await writeFile(join(directories.home, ".gitconfig"), config);
  return { root, directories };
}

export const removeJobFolder = ({ root }: JobFolder): Promise<void> =>
  rm(root, { recursive: true, force: true, maxRetries: 3 });
