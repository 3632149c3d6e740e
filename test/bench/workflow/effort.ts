import type { JobResult, RunResult } from "@towline/runner";
import { median } from "../bench.ts";
import type { Shop } from "./shop.ts";

export interface Requests {
  readonly gitHub: number;
  /** The APIs, and the registry. */
  readonly aws: number;
  readonly kubernetes: number;
}

/** What one run took. */
export interface Effort {
  /** From the first job's start to the last one's end. */
  readonly seconds: number;
  /** Of all jobs. */
  readonly jobSeconds: number;
  readonly jobs: number;
  /** Jobs that wait for each other: the longest row of them. */
  readonly inARow: number;
  /** The same where every job has a runner of its own at once: the slowest job of each stage, one after the other. */
  readonly longestWaySeconds: number;
  readonly requests: Requests;
}

const secondsOf = ({ startedAt, finishedAt }: Pick<JobResult, "startedAt" | "finishedAt">): number =>
  (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;

/** GitHub's keys for signatures are what AWS asks for, not the jobs. */
const requestsOf = ({ world, cluster }: Shop): Requests => ({
  gitHub: world.github.requests.filter(({ path }) => !path.startsWith("/.well-known/")).length,
  aws: world.sandbox.requests.length,
  kubernetes: cluster.requests.length,
});

/** Jobs of one stage differ by their legs only. In these workflows each stage waits for the one before. */
const stagesOf = (jobs: readonly JobResult[]): readonly number[] => {
  const slowest = new Map<string, number>();
  for (const job of jobs) slowest.set(job.id, Math.max(slowest.get(job.id) ?? 0, secondsOf(job)));
  return [...slowest.values()];
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Does it, and counts. */
export const effortOf = async (shop: Shop, run: () => Promise<RunResult>): Promise<Effort> => {
  const before = requestsOf(shop);
  const result = await run();
  const after = requestsOf(shop);
  const jobs = result.jobs.filter(({ conclusion }) => conclusion !== "skipped");
  const stages = stagesOf(jobs);
  return {
    seconds: secondsOf(result),
    jobSeconds: sum(jobs.map(secondsOf)),
    jobs: jobs.length,
    inARow: stages.length,
    longestWaySeconds: sum(stages),
    requests: {
      gitHub: after.gitHub - before.gitHub,
      aws: after.aws - before.aws,
      kubernetes: after.kubernetes - before.kubernetes,
    },
  };
};

/** Times are medians; what is counted is the most of any run. */
export const middle = (efforts: readonly Effort[]): Effort => {
  const time = (of: (effort: Effort) => number) => median(efforts.map(of));
  const most = (of: (effort: Effort) => number) => Math.max(...efforts.map(of));
  return {
    seconds: time(({ seconds }) => seconds),
    jobSeconds: time(({ jobSeconds }) => jobSeconds),
    jobs: most(({ jobs }) => jobs),
    inARow: most(({ inARow }) => inARow),
    longestWaySeconds: time(({ longestWaySeconds }) => longestWaySeconds),
    requests: {
      gitHub: most(({ requests }) => requests.gitHub),
      aws: most(({ requests }) => requests.aws),
      kubernetes: most(({ requests }) => requests.kubernetes),
    },
  };
};
