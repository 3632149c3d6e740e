import { rounded } from "../bench.ts";
import type { Aim } from "../deploy/row.ts";
import { type Effort, middle, type Requests } from "./effort.ts";
import type { Way } from "./shop.ts";

/** What a hosted runner takes until it runs a job's first step. An assumption, measured nowhere here. */
export const runnerStartSeconds = 15;

/** All times in seconds, to a tenth. */
export interface Row {
  readonly services: number;
  readonly way: Way;
  readonly runs: number;
  readonly seconds: number;
  readonly jobSeconds: number;
  readonly jobs: number;
  readonly requests: Requests;
  /** A model, not a measurement: a runner for every job, each `runnerStartSeconds` old when it begins. */
  readonly modelled: { readonly jobsInARow: number; readonly seconds: number };
  /** None for those that Towline is measured against. */
  readonly aims: readonly Aim[];
}

const rowOf = (services: number, way: Way, efforts: readonly Effort[], aims: readonly Aim[] = []): Row => {
  const { seconds, jobSeconds, jobs, inARow, longestWaySeconds, requests } = middle(efforts);
  const starts = inARow * runnerStartSeconds;
  return {
    services,
    way,
    runs: efforts.length,
    seconds: rounded(seconds, 1),
    jobSeconds: rounded(jobSeconds, 1),
    jobs,
    requests,
    modelled: { jobsInARow: inARow, seconds: rounded(starts + longestWaySeconds, 1) },
    aims,
  };
};

/** How much of theirs ours may be. */
const share = 0.5;

const aimsOf = (ours: Effort, theirs: Effort): readonly Aim[] =>
  (
    [
      ["the run", ours.seconds, theirs.seconds],
      ["all jobs' time", ours.jobSeconds, theirs.jobSeconds],
      ["jobs", ours.jobs, theirs.jobs],
    ] as const
  ).map(([what, our, their]) => ({
    text: `${what} ${rounded((100 * our) / their, 0)} %`,
    isMet: our <= share * their,
  }));

export type Contest = ReadonlyMap<Way, readonly Effort[]>;

/** Towline's first, with its aims against the one that has a job for each service, too. */
export const rowsOf = (services: number, contest: Contest): readonly Row[] => {
  const ours = middle(contest.get("towline") ?? []);
  const theirs = middle(contest.get("job-for-each") ?? []);
  return [...contest].map(([way, efforts]) =>
    rowOf(services, way, efforts, way === "towline" ? aimsOf(ours, theirs) : []),
  );
};

const who: Readonly<Record<Way, string>> = {
  towline: "Towline",
  "job-for-each": "community actions, kubectl: a job for each service",
  loop: "the same, a loop in two jobs",
};

const aimText = ({ text, isMet }: Aim): string => `${text}: ${isMet ? "met" : "MISSED"}`;

/** Lines of a table in Markdown. */
export const renderRows = (rows: readonly Row[]): readonly string[] => [
  `| services | by | the run | all jobs' time | jobs | requests to GitHub, AWS, Kubernetes | modelled with ${runnerStartSeconds} s of runner start | aim: half of a job for each |`,
  "|--:|---|--:|--:|--:|--:|--:|---|",
  ...rows.map(
    ({ services, way, seconds, jobSeconds, jobs, requests, modelled, aims }) =>
      `| ${services} | ${who[way]} | ${seconds.toFixed(1)} s | ${jobSeconds.toFixed(1)} s | ${jobs} | ${requests.gitHub}, ${requests.aws}, ${requests.kubernetes} | ${modelled.seconds.toFixed(0)} s, ${modelled.jobsInARow} jobs in a row | ${aims.map(aimText).join("; ")} |`,
  ),
];
