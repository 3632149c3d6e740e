import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Exec, Log } from "@towline/kernel";
import { type BuildCommand, buildArguments, secretEnvironment } from "./build-arguments.ts";
import { buildAttempts } from "./build-attempts.ts";
import { type ChosenBuilder, chooseBuilder } from "./builder/choose.ts";
import type { Docker } from "./builder/inspect.ts";
import { orMissing } from "./builder/require-buildx.ts";
import { BuildxChild } from "./buildx-child.ts";
import { readMetadata } from "./buildx-metadata.ts";
import { planCache } from "./cache/plan.ts";
import { standardLabels } from "./image-labels.ts";
import { withProvenance } from "./provenance.ts";
import { withLoggedMaterials } from "./provenance-in-log.ts";
import { sourceLabel } from "./source-label.ts";
import type { BuildPorts, BuildRequest, BuildSecret, Built, LoginSource } from "./types.ts";

export interface BuildxPorts {
  readonly exec: Exec;
  readonly log: Log;
  readonly env: Readonly<Record<string, string>>;
  /** Absolute; private to the job. */
  readonly tempDirectory: string;
  readonly signal?: AbortSignal;
}

/** One build with its push. */
export interface BuildxCommand {
  readonly request: BuildRequest;
  /** `<host>/<repository>` */
  readonly uri: string;
  readonly tags: readonly string[];
  /** `<host>/<cache repository>`; undefined where there is none. */
  readonly cacheUri?: string;
  /** Of the source: 64 hex digits. */
  readonly key: string;
}

const maskSecrets = (secrets: readonly BuildSecret[], log: Log): void => {
  for (const { from } of secrets) if (from.kind === "value") log.mask(from.value);
};

const warnOfTimeStamps = ({ sourceDateEpoch, attestations }: BuildRequest["source"], log: Log): void => {
  if (sourceDateEpoch !== undefined && (attestations.provenance !== "none" || attestations.sbom))
    log.warning(
      "Attestations hold the time of the build: the image's digest differs from build to build in spite of source-date-epoch",
    );
};

const commandOf = (
  { request, uri, tags, key }: BuildxCommand,
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
    uri,
    tags,
    builder: builder.name,
    metadataFile,
  };
};

const build = async (
  command: BuildxCommand,
  child: BuildxChild,
  scratch: string,
  { env, log, session, tempDirectory }: BuildPorts,
): Promise<Built> => {
  const { request, cacheUri } = command;
  const { source } = request;
  const docker: Docker = orMissing((args) => child.run(args));
  await child.logIn();
  const cache = await planCache(request, { env, session, log, cacheUri });
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
      renewLogin: () => child.logIn(),
      cache: builder.exportsCache ? cache : undefined,
      dockerfile: source.dockerfile,
      log,
    });
    const built = await withProvenance(await readMetadata(metadataFile), source.platforms, docker);
    return withLoggedMaterials(built, source.platforms, lines);
  } finally {
    if (builder.disposable && builder.name !== undefined)
      await docker(["buildx", "rm", "--force", builder.name]);
  }
};

/**
 * Builds and pushes. Passwords and secrets reach Docker by files of this job's own, which are gone afterwards, and by
 * the child's environment. Throws `docker-missing`, `build-failed`, `registry-failed`, `input-invalid`.
 */
export const runBuildx = async (
  command: BuildxCommand,
  login: LoginSource,
  ports: BuildPorts,
): Promise<Built> => {
  const { source } = command.request;
  maskSecrets(source.secrets, ports.log);
  warnOfTimeStamps(source, ports.log);
  const scratch = await mkdtemp(join(ports.tempDirectory, "towline-build-"));
  try {
    const env = secretEnvironment(source.secrets);
    return await build(command, new BuildxChild(ports, { login, scratch, env }), scratch, ports);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
