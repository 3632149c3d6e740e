import type { JobResult, Permissions, RunResult } from "@towline/runner";

/** The job of this name, without what the calling jobs put before it. */
export const jobOf = (result: RunResult, name: string): JobResult => {
  const found = result.jobs.find((job) => job.name === name || job.name.endsWith(` / ${name}`));
  if (found !== undefined) return found;
  const why = result.problems.map(({ message }) => message).join("; ");
  throw new Error(`no job ${name} among ${result.jobs.map((job) => job.name).join(", ")} ${why}`);
};

const ownName = ({ name }: JobResult): string => name.split(" / ").at(-1) ?? name;

/** `Deploy to dev: success` of every job that was not skipped, in order of completion. */
export const ranJobs = ({ jobs }: RunResult): readonly string[] =>
  jobs.flatMap((job) => (job.conclusion === "skipped" ? [] : [`${ownName(job)}: ${job.conclusion}`]));

/** Messages of all errors that the run, or one of its jobs, shows. */
export const errorsOf = (result: RunResult | JobResult): readonly string[] =>
  ("jobs" in result ? result.jobs : [result]).flatMap(({ annotations }) =>
    annotations.filter(({ level }) => level === "error").map(({ message }) => message),
  );

/** Everything that people can read of a run. */
export const shownOf = (result: RunResult): string =>
  JSON.stringify([result.name, result.jobs, result.problems]);

/** What jobs were given and did not use, `Plan dev: actions`; that a token reads its repository's metadata is no gift. */
export const unusedPermissions = ({ jobs }: RunResult): readonly string[] =>
  jobs
    .filter(({ conclusion, attempt }) => conclusion !== "skipped" && attempt > 0)
    .flatMap((job) => {
      const unused = Object.keys(job.permissions).filter(
        (name) => name !== "metadata" && !(name in job.permissionsUsed),
      ) as (keyof Permissions)[];
      return unused.map((name) => `${ownName(job)}: ${name}`);
    });

/** The image of a service that the run's build job named. */
export const digestOf = (result: RunResult, service = "checkout"): string => {
  const builds = result.jobs.filter(({ outputs }) => outputs.digests);
  const digest = JSON.parse(builds[0]?.outputs.digests ?? "{}")[service];
  if (digest === undefined) throw new Error(`the run built nothing of ${service}`);
  return digest;
};
