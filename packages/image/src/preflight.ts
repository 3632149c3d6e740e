import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Log, TowlineError } from "@towline/kernel";
import type { BuildSource } from "./types.ts";

const hint =
  "Run actions/checkout in an earlier step of this job, or correct build.context and build.dockerfile in towline.yaml (inputs context and file)";

/** What buildx takes for something to fetch; all else is a folder. */
const isRemote = (context: string): boolean => /^[a-z][a-z\d+.-]*:\/\/|^git@|^github\.com\//.test(context);

const requireContexts = ({ workspace, contexts }: BuildSource): void => {
  for (const [name, value] of Object.entries(contexts)) {
    if (isRemote(value)) continue;
    if (!statSync(resolve(workspace, value), { throwIfNoEntry: false })?.isDirectory())
      throw new TowlineError(
        "input-invalid",
        `The named context ${name} is "${value}", which is not a folder`,
        {
          hint: "Correct build.contexts in towline.yaml (input build-contexts): a folder, docker-image://…, https://…",
        },
      );
  }
};

/** Throws `input-invalid` where there is nothing to build from. */
export const requireSource = (source: BuildSource): void => {
  const { workspace, context, dockerfile } = source;
  if (!statSync(join(workspace, context), { throwIfNoEntry: false })?.isDirectory())
    throw new TowlineError("input-invalid", `The build's context "${context}" is not a folder`, { hint });
  const file = statSync(join(workspace, dockerfile), { throwIfNoEntry: false });
  if (file === undefined)
    throw new TowlineError("input-invalid", `There is no Dockerfile "${dockerfile}"`, { hint });
  if (!file.isFile())
    throw new TowlineError("input-invalid", `The Dockerfile "${dockerfile}" is a folder, not a file`, {
      hint: "Name the file in build.dockerfile of towline.yaml (input file)",
    });
  requireContexts(source);
};

/** Says what makes every source a new one. */
export const warnOfChangingSource = (
  source: BuildSource,
  commit: string,
  holdsGit: boolean,
  log: Log,
): void => {
  const effect = "so that no source is ever the same as an earlier one and no build can be left out";
  const argument = Object.entries(source.args).find(([, value]) => value === commit)?.[0];
  if (holdsGit) log.warning(`The build's context holds .git, ${effect}. Add .git to .dockerignore`);
  if (argument !== undefined)
    log.warning(
      `Build argument ${argument} is the commit, ${effect}. The image's label org.opencontainers.image.revision names the commit already`,
    );
};
