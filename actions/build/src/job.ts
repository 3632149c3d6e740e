import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type RunContext, requireCommit } from "@towline/action-kit";
import { type AwsIdentityRequest, imageLifecyclePolicy } from "@towline/aws";
import { type BuildRequest, type BuildSecret, type BuildSource, sourceDefaults } from "@towline/image";
import { type RepositoryReader, TowlineError } from "@towline/kernel";
import { type BuildSettings, buildSettings, loadPlanned, loadPlannedServices } from "@towline/spec";
import type { Inputs } from "./inputs.ts";
import { lineageOf, type RunEvent } from "./lineage.ts";
import type { SecretInput } from "./secrets.ts";

/** What is to be built, and as whom. */
export interface Job {
  /** The repository's name, where no towline.yaml names a service. */
  readonly service: string;
  readonly identity: AwsIdentityRequest;
  readonly request: BuildRequest;
}

export interface JobPlace {
  readonly run: Pick<RunContext, "repository" | "commit" | "ref" | "runId">;
  readonly event: RunEvent;
  /** Absolute. */
  readonly workspace: string;
  /** The commit that the workspace stands at; undefined where that cannot be told. */
  readonly checkedOut: string | undefined;
  /** Of that commit, ISO 8601; undefined where that cannot be told. */
  readonly commitTime: string | undefined;
  /** `https://github.com` */
  readonly serverUrl: string;
  /** `linux/amd64`: what containers of this machine are; undefined where that cannot be told. */
  readonly runnerPlatform: string | undefined;
}

type Planned = Extract<Inputs["from"], { kind: "planned" }>;
type Explicit = Extract<Inputs["from"], { kind: "explicit" }>;

/** What a build is about, whoever says so. */
interface Subject {
  readonly settings: Omit<BuildSettings, "aws" | "secretIds">;
  /** `owner/name` */
  readonly repository: string;
  readonly commit: string;
  readonly ref: string | undefined;
  readonly environment?: string;
  readonly addHosts: readonly string[];
  readonly secrets: readonly SecretInput[];
}

const secretOf = ({ id, from }: SecretInput, workspace: string): BuildSecret => {
  if (from.kind === "value") return { id, from };
  const path = resolve(workspace, from.path);
  if (existsSync(path)) return { id, from: { kind: "file", path } };
  throw new TowlineError("input-invalid", `There is no file "${from.path}" for the secret ${id}`, {
    hint: "Write it in an earlier step of this job, or correct the path in secret-files",
  });
};

const epochOf = (
  wanted: BuildSettings["sourceDateEpoch"],
  commitTime: string | undefined,
): number | undefined => {
  if (wanted !== "commit") return wanted;
  if (commitTime !== undefined) return Math.floor(Date.parse(commitTime) / 1000);
  throw new TowlineError("input-invalid", "The time of the commit cannot be told", {
    hint: "Check the repository out with git in an earlier step, or give source-date-epoch as a number",
  });
};

/** Files of a builder's certificates are named from the checkout; Docker runs there, but keeps absolute paths. */
const certificates = ["cacert", "cert", "key"];

const builderOf = (builder: BuildSettings["builder"], workspace: string): BuildRequest["builder"] => {
  if (builder.kind === "auto" || builder.kind === "named") return builder;
  const absolute = (options: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(options).map(([key, value]) => [
        key,
        certificates.includes(key) ? resolve(workspace, value) : value,
      ]),
    );
  return {
    kind: builder.kind,
    nodes: builder.nodes.map((node) => ({ ...node, options: absolute(node.options) })),
  };
};

/**
 * Whichever builder happens to be Docker's current one must not decide what an image is: the same source would be taken
 * for known by a runner of another kind. Nodes are named by the source itself, and build for what they are.
 */
const platformsOf = ({ builder, source }: Subject["settings"], place: JobPlace): readonly string[] => {
  const { runnerPlatform } = place;
  const isOpen = source.platforms.length === 0 && (builder.kind === "auto" || builder.kind === "named");
  return isOpen && runnerPlatform !== undefined ? [runnerPlatform] : source.platforms;
};

const sourceOf = ({ settings, secrets, addHosts }: Subject, place: JobPlace): BuildSource => {
  const { workspace, commitTime } = place;
  return {
    ...sourceDefaults,
    ...settings.source,
    platforms: platformsOf(settings, place),
    workspace,
    secrets: secrets.map((secret) => secretOf(secret, workspace)),
    ssh: settings.source.ssh.map(({ id, paths }) => ({
      id,
      paths: paths.map((path) => resolve(workspace, path)),
    })),
    addHosts,
    sourceDateEpoch: epochOf(settings.sourceDateEpoch, commitTime),
  };
};

const requestOf = (subject: Subject, { tags, force, take }: Inputs, place: JobPlace): BuildRequest => {
  const { settings, repository, commit, ref, environment } = subject;
  const {
    repositorySettings,
    retention,
    cache,
    maxAgeDays,
    allowedRegions,
    tagKinds: kinds,
    latest,
  } = settings;
  const lifecyclePolicy = imageLifecyclePolicy(retention);
  const ownEvent = repository === place.run.repository;
  const lineage = lineageOf({ ref, commit, ownEvent }, place.event);
  // what may be a pull request's takes no branch's tag
  const tagged = lineage.kind === "pull-request" && !ref?.startsWith("refs/pull/") ? undefined : ref;
  return {
    source: sourceOf(subject, place),
    repository: settings.repository,
    repositorySettings: {
      ...repositorySettings,
      settings: { ...repositorySettings.settings, lifecyclePolicy },
    },
    tags: { commit, ref: tagged, environment, extra: tags, kinds, latest },
    sourceUrl: `${place.serverUrl}/${repository}`,
    commitTime: place.commitTime,
    lineage,
    force,
    takeCommit: take === "commit",
    maxAgeDays,
    cache,
    builder: builderOf(settings.builder, place.workspace),
    allowedRegions,
  };
};

/** What towline.yaml names, of what the workflow hands over for several services. */
const secretsFor = (ids: readonly string[], given: readonly SecretInput[]): readonly SecretInput[] =>
  ids.map((id) => {
    const secret = given.find((each) => each.id === id);
    if (secret !== undefined) return secret;
    throw new TowlineError(
      "input-invalid",
      `towline.yaml needs the build secret ${id}, which the workflow does not give`,
      {
        hint: `Add the line "${id}=…" to the input secrets of this step (secret build-secrets of the workflow), or leave ${id} out of build.secrets`,
      },
    );
  });

const sessionName = ({ run }: JobPlace): string => `towline-build-${run.runId}`;

const plannedJobs = async (
  { plan, service, credentials }: Planned,
  inputs: Inputs,
  place: JobPlace,
  reader: RepositoryReader,
): Promise<readonly Job[]> => {
  const { repository, commit, ref, environment } = plan;
  const loaded =
    service === undefined
      ? await loadPlannedServices(plan, reader)
      : [await loadPlanned(plan, reader, service)];
  // the image's tags and labels name the plan's commit
  requireCommit(place.checkedOut, { repository, commit, path: inputs.path, output: "commit" });
  return loaded.map((each) => {
    const { aws, secretIds, ...settings } = buildSettings(each);
    const secrets = secretsFor(secretIds, inputs.secrets);
    const subject = { settings, repository, commit, ref, environment, secrets, addHosts: [] };
    return {
      service: each.spec.service,
      identity: { ...aws, credentials, sessionName: sessionName(place) },
      request: requestOf(subject, inputs, place),
    };
  });
};

const explicitJob = ({ aws, settings, addHosts }: Explicit, inputs: Inputs, place: JobPlace): Job => {
  const { run, checkedOut } = place;
  const commit = checkedOut ?? run.commit;
  // a job may check out another ref than the run's: then the run's branch is not what is built
  const ref = commit === run.commit ? run.ref : undefined;
  const subject = { settings, repository: run.repository, commit, ref, addHosts, secrets: inputs.secrets };
  return {
    service: settings.repository,
    identity: { ...aws, sessionName: sessionName(place) },
    request: requestOf(subject, inputs, place),
  };
};

/**
 * A job for each service. `readerFor` is asked only where settings come from a plan. Throws what reading towline.yaml
 * throws.
 */
export const jobsOf = async (
  inputs: Inputs,
  place: JobPlace,
  readerFor: (from: Planned) => RepositoryReader,
): Promise<readonly Job[]> => {
  const { from } = inputs;
  return from.kind === "planned"
    ? await plannedJobs(from, inputs, place, readerFor(from))
    : [explicitJob(from, inputs, place)];
};
