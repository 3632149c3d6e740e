import { type Log, TowlineError } from "@towline/kernel";
import type { BuildRequest } from "../types.ts";
import {
  type Ability,
  type Docker,
  hasContainerdStore,
  type InspectedBuilder,
  inspectBuilder,
  lackingAbilities,
  reasonOf,
} from "./inspect.ts";
import { builderName, createArguments, type NodesBuilder } from "./nodes.ts";
import { requireBuildx } from "./require-buildx.ts";

export interface ChosenBuilder {
  /** For `--builder`; Docker's current one where undefined. */
  readonly name?: string;
  /** False where the build goes on without a cache. */
  readonly exportsCache: boolean;
  /** Whether this very run made it for itself alone, so that nobody can use it again. */
  readonly disposable: boolean;
}

export interface BuilderSurroundings {
  readonly docker: Docker;
  readonly log: Pick<Log, "info">;
  /** Files below it are gone after this job, and so is the use of a builder that names one. */
  readonly tempDirectory: string;
}

type Request = Pick<BuildRequest, "builder" | "source">;

const isCacheAbility = (ability: Ability): boolean => ability.startsWith("export a cache");

const abilitiesFor = (
  { source }: Request,
  cache: "registry" | "gha" | "s3" | undefined,
): readonly Ability[] => {
  const { platforms, attestations, annotations, sourceDateEpoch } = source;
  const wanted: readonly (readonly [boolean, Ability])[] = [
    [cache !== undefined, cache === "s3" ? "export a cache to S3" : "export a cache"],
    [platforms.length > 1, "build several platforms"],
    [attestations.provenance !== "none" || attestations.sbom, "add attestations"],
    [Object.keys(annotations).length > 0, "add annotations"],
    [sourceDateEpoch !== undefined, "set time stamps"],
  ];
  return wanted.flatMap(([needed, ability]) => (needed ? [ability] : []));
};

const madeName = "towline";

/** Returns what went wrong, or undefined. Another job may make the same one in the same moment. */
const makeContainerBuilder = async (docker: Docker): Promise<string | undefined> => {
  const existing = await inspectBuilder(docker, madeName);
  if (existing === undefined) {
    const created = await docker(["buildx", "create", "--name", madeName, "--driver", "docker-container"]);
    if (created.exitCode !== 0 && (await inspectBuilder(docker, madeName)) === undefined)
      return reasonOf(created);
  }
  const booted = await docker(["buildx", "inspect", "--bootstrap", madeName]);
  if (booted.exitCode === 0) return undefined;
  if (existing === undefined) await docker(["buildx", "rm", "--force", madeName]);
  return reasonOf(booted);
};

const instead =
  "Run docker/setup-buildx-action in an earlier step of this job, name a builder that can (input builder), or use a runner whose Docker has the containerd image store";

const withoutCache = (
  name: string,
  lacking: readonly Ability[],
  why: string,
  { log }: BuilderSurroundings,
): ChosenBuilder => {
  const other = lacking.find((ability) => !isCacheAbility(ability));
  if (other !== undefined)
    throw new TowlineError("build-failed", `Docker's builder "${name}" cannot ${other}${why}`, {
      hint: instead,
    });
  log.info(`Building without a cache: Docker's builder "${name}" cannot ${lacking.join(" and ")}${why}`);
  return { exportsCache: false, disposable: false };
};

const chooseAuto = async (
  current: InspectedBuilder,
  lacking: readonly Ability[],
  surroundings: BuilderSurroundings,
): Promise<ChosenBuilder> => {
  const { docker, log } = surroundings;
  if (lacking.length === 0) return { exportsCache: true, disposable: false };
  const problem = await makeContainerBuilder(docker);
  if (problem !== undefined)
    return withoutCache(
      current.name,
      lacking,
      `, and another one could not be made: ${problem}`,
      surroundings,
    );
  log.info(
    `Building by the builder "${madeName}" (docker-container): Docker's own cannot ${lacking.join(" and ")}`,
  );
  return { name: madeName, exportsCache: true, disposable: false };
};

const named = async (
  name: string,
  wanted: readonly Ability[],
  surroundings: BuilderSurroundings,
): Promise<ChosenBuilder> => {
  const found = await inspectBuilder(surroundings.docker, name);
  if (found === undefined) await requireBuildx(surroundings.docker);
  if (found === undefined)
    throw new TowlineError("input-invalid", `There is no builder "${name}" on this runner`, {
      hint: "Make it in an earlier step of this job (docker/setup-buildx-action), or leave the builder out",
    });
  const hasStore = await hasContainerdStore(surroundings.docker);
  const lacking = await lackingAbilities(surroundings.docker, found, wanted, hasStore);
  const chosen =
    lacking.length === 0
      ? { exportsCache: true, disposable: false }
      : withoutCache(name, lacking, "", surroundings);
  return { ...chosen, name };
};

const isOfThisJob = ({ nodes }: NodesBuilder, tempDirectory: string): boolean =>
  nodes.some(({ options }) => Object.values(options).some((value) => value.startsWith(`${tempDirectory}/`)));

const ofNodes = async (
  builder: NodesBuilder,
  { docker, log, tempDirectory }: BuilderSurroundings,
): Promise<ChosenBuilder> => {
  const name = builderName(builder);
  const chosen = { name, exportsCache: true, disposable: isOfThisJob(builder, tempDirectory) };
  if ((await inspectBuilder(docker, name)) !== undefined) return chosen;
  await requireBuildx(docker);
  for (const args of createArguments(builder)) {
    const created = await docker(args);
    if (created.exitCode === 0) continue;
    await docker(["buildx", "rm", "--force", name]);
    throw new TowlineError("build-failed", `The ${builder.kind} builder was not made: ${reasonOf(created)}`, {
      hint: "Correct builder-nodes (build.builder.nodes in towline.yaml)",
    });
  }
  log.info(
    `Building by ${builder.nodes.length} ${builder.kind} node${builder.nodes.length === 1 ? "" : "s"} (builder "${name}")`,
  );
  return chosen;
};

/**
 * Finds who builds, and makes one where the engine's own cannot do what is asked for. Throws `build-failed` where nobody
 * can, `input-invalid` for a builder that there is not. That a cache cannot be kept is a line of the log.
 */
export const chooseBuilder = async (
  request: Request,
  cache: "registry" | "gha" | "s3" | undefined,
  surroundings: BuilderSurroundings,
): Promise<ChosenBuilder> => {
  const { builder } = request;
  const { docker } = surroundings;
  const wanted = abilitiesFor(request, cache);
  if (builder.kind === "named") return await named(builder.name, wanted, surroundings);
  if (builder.kind !== "auto") return await ofNodes(builder, surroundings);
  const asItIs = { exportsCache: true, disposable: false };
  if (wanted.length === 0) {
    await requireBuildx(docker);
    return asItIs;
  }
  const [current, hasStore] = await Promise.all([inspectBuilder(docker), hasContainerdStore(docker)]);
  if (current !== undefined)
    return await chooseAuto(current, await lackingAbilities(docker, current, wanted, hasStore), surroundings);
  await requireBuildx(docker);
  // an engine that does not answer says so best in the build's own words
  return asItIs;
};
