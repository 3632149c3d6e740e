import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Exec, type Log, TowlineError } from "@towline/kernel";
import { type BuildCommand, buildArguments, type Push, secretEnvironment } from "./build-arguments.ts";
import { buildAttempts } from "./build-attempts.ts";
import { type ChosenBuilder, chooseBuilder } from "./builder/choose.ts";
import type { Docker } from "./builder/inspect.ts";
import { orMissing } from "./builder/require-buildx.ts";
import { BuildxChild } from "./buildx-child.ts";
import { readMetadata } from "./buildx-metadata.ts";
import type { CachePlan } from "./cache/plan.ts";
import { standardLabels } from "./image-labels.ts";
import { withProvenance } from "./provenance.ts";
import { withLoggedMaterials } from "./provenance-in-log.ts";
import { sourceLabel } from "./source-label.ts";
import type { BuildRequest, BuildSecret, Built, LoginSource } from "./types.ts";

export interface BuildxPorts {
  readonly exec: Exec;
  readonly log: Log;
  readonly env: Readonly<Record<string, string>>;
  /** Absolute; private to the job. */
  readonly tempDirectory: string;
  readonly signal?: AbortSignal;
}

/** One build, with its push where it has one. */
export interface BuildxCommand {
  readonly request: BuildRequest;
  readonly push?: Push & { readonly login: LoginSource };
  /** Asked for when the builder is chosen; none where undefined. */
  readonly cache?: () => Promise<CachePlan | undefined>;
  /** Of the source: 64 hex digits. */
  readonly key: string;
}

/** A file that cannot be read is Docker's to complain about. */
const maskSecrets = async (secrets: readonly BuildSecret[], log: Log): Promise<void> => {
  for (const { from } of secrets)
    log.mask(from.kind === "value" ? from.value : await readFile(from.path, "utf8").catch(() => ""));
};

const warnOfTimeStamps = ({ sourceDateEpoch, attestations }: BuildRequest["source"], log: Log): void => {
  if (sourceDateEpoch !== undefined && (attestations.provenance !== "none" || attestations.sbom))
    log.warning(
      "Attestations hold the time of the build: the image's digest differs from build to build in spite of source-date-epoch",
    );
};

const commandOf = (
  { request, push, key }: BuildxCommand,
  builder: ChosenBuilder,
  metadataFile: string,
): Omit<BuildCommand, "cacheArgs"> => {
  const standard = standardLabels(request);
  const { source } = request;
  return {
    ...source,
    // last: nobody else may say which source it is
    labels: { ...standard, ...source.labels, ...sourceLabel(key, request.lineage) },
    annotations: { ...standard, ...source.annotations },
    ...(push === undefined ? {} : { push }),
    builder: builder.name,
    metadataFile,
  };
};

const build = async (
  command: BuildxCommand,
  child: BuildxChild,
  scratch: string,
  { log, tempDirectory }: BuildxPorts,
): Promise<Built | undefined> => {
  const { request } = command;
  const { source } = request;
  const docker: Docker = orMissing((args) => child.run(args));
  await child.prepare();
  const cache = await command.cache?.();
  const builder = await chooseBuilder(request, cache?.kind, { docker, log, tempDirectory });
  const metadataFile = join(scratch, "metadata.json");
  const plain = commandOf(command, builder, metadataFile);
  let lines: string[] = [];
  try {
    await buildAttempts({
      run: async ({ cache: used, onLine }) => {
        const args = buildArguments({ ...plain, cacheArgs: used?.args ?? [] });
        lines = [];
        const keepLine = (line: string) => {
          lines.push(line);
          onLine(line);
        };
        const options = { cwd: source.workspace, env: used?.env, onLine: keepLine };
        return (await log.group("docker buildx build", () => child.run(args, options))).exitCode;
      },
      renewLogin: () => child.prepare(),
      cache: builder.exportsCache ? cache : undefined,
      dockerfile: source.dockerfile,
      log,
    });
    if (command.push === undefined) return undefined;
    const built = await withProvenance(await readMetadata(metadataFile), source.platforms, docker);
    return withLoggedMaterials(built, source.platforms, lines);
  } finally {
    if (builder.disposable && builder.name !== undefined)
      await docker(["buildx", "rm", "--force", builder.name]);
  }
};

const runInScratch = async (command: BuildxCommand, ports: BuildxPorts): Promise<Built | undefined> => {
  const { request, push } = command;
  const { source } = request;
  await maskSecrets(source.secrets, ports.log);
  warnOfTimeStamps(source, ports.log);
  const scratch = await mkdtemp(join(ports.tempDirectory, "towline-build-"));
  try {
    const env = secretEnvironment(source.secrets);
    const child = new BuildxChild(ports, { login: push?.login, scratch, env });
    return await build(command, child, scratch, ports);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

/**
 * Builds and pushes. Passwords and secrets reach Docker by files of this job's own, which are gone afterwards, and by
 * the child's environment. Throws `docker-missing`, `build-failed`, `registry-failed`, `input-invalid`.
 */
export const pushByBuildx = async (
  command: BuildxCommand & Required<Pick<BuildxCommand, "push">>,
  ports: BuildxPorts,
): Promise<Built> => {
  const built = await runInScratch(command, ports);
  if (built !== undefined) return built;
  throw new TowlineError("internal", "buildx was given nothing to push");
};

/** Builds, without a login, and keeps nothing. Throws the same. */
export const tryByBuildx = async (
  command: Pick<BuildxCommand, "request" | "key">,
  ports: BuildxPorts,
): Promise<void> => {
  await runInScratch({ request: command.request, key: command.key }, ports);
};
