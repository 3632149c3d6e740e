import { type RunContext, requireCommit } from "@towline/action-kit";
import type { AwsIdentityRequest } from "@towline/aws";
import { type BuildRequest, buildDefaults, sourceDefaults } from "@towline/image";
import type { RepositoryReader } from "@towline/kernel";
import { buildSettings, loadPlanned } from "@towline/spec";
import type { Inputs } from "./inputs.ts";

/** What is to be built, and as whom. */
export interface Job {
  readonly identity: AwsIdentityRequest;
  readonly request: BuildRequest;
}

export interface JobPlace {
  readonly run: Pick<RunContext, "repository" | "commit" | "ref" | "runId">;
  /** Absolute. */
  readonly workspace: string;
  /** The commit that the workspace stands at; undefined where that cannot be told. */
  readonly checkedOut: string | undefined;
  /** `https://github.com` */
  readonly serverUrl: string;
}

type Planned = Extract<Inputs["settings"], { kind: "planned" }>;
type Explicit = Extract<Inputs["settings"], { kind: "explicit" }>;

const sessionName = ({ run }: JobPlace): string => `towline-build-${run.runId}`;

const plannedJob = async (
  { plan, credentials }: Planned,
  { tags, force, path }: Inputs,
  place: JobPlace,
  reader: RepositoryReader,
): Promise<Job> => {
  const { aws, repository, source } = buildSettings(await loadPlanned(plan, reader));
  const { commit, ref, environment } = plan;
  // the image's tags and labels name the plan's commit
  requireCommit(place.checkedOut, { repository: plan.repository, commit, path, output: "commit" });
  return {
    identity: { ...aws, credentials, sessionName: sessionName(place) },
    request: {
      ...buildDefaults,
      source: { ...sourceDefaults, ...source, workspace: place.workspace },
      lineage: { kind: "branch", name: ref },
      repository,
      tags: { commit, ref, environment, extra: tags },
      sourceUrl: `${place.serverUrl}/${plan.repository}`,
      force,
    },
  };
};

const explicitJob = (settings: Explicit, { tags, force }: Inputs, place: JobPlace): Job => {
  const { aws, repository, file, context, target, platforms, args, labels } = settings;
  const { run, checkedOut, workspace, serverUrl } = place;
  const commit = checkedOut ?? run.commit;
  return {
    identity: { ...aws, sessionName: sessionName(place) },
    request: {
      ...buildDefaults,
      source: { ...sourceDefaults, workspace, context, dockerfile: file, target, platforms, args, labels },
      lineage: { kind: "branch", name: run.ref },
      repository,
      // a job may check out another ref than the run's: then the run's branch is not what is built
      tags: { commit, ref: commit === run.commit ? run.ref : undefined, extra: tags },
      sourceUrl: `${serverUrl}/${run.repository}`,
      force,
    },
  };
};

/** `readerFor` is asked only where settings come from a plan. Throws what reading towline.yaml throws. */
export const jobOf = async (
  inputs: Inputs,
  place: JobPlace,
  readerFor: (settings: Planned) => RepositoryReader,
): Promise<Job> => {
  const { settings } = inputs;
  return settings.kind === "planned"
    ? await plannedJob(settings, inputs, place, readerFor(settings))
    : explicitJob(settings, inputs, place);
};
