import type { RunJob } from "@towline/action-kit";
import type { Inputs } from "./inputs.ts";

export type Outcome = "success" | "failure" | "cancelled";

/** Of everything that the reporting job needs: one failure is a failure of the whole, as GitHub counts. */
export const outcomeOf = (results: Inputs["results"]): Outcome => {
  if (results.includes("failure")) return "failure";
  return results.includes("cancelled") ? "cancelled" : "success";
};

/** The jobs that have ended, without those that had nothing to do: the reporting one itself still runs. */
export const endedJobs = (jobs: readonly RunJob[]): readonly RunJob[] =>
  jobs.filter(({ conclusion }) => conclusion !== null && conclusion !== "skipped");

/** `Deploy production-eu`: the part of a job's name that no calling job gave it. */
export const ownName = ({ name }: RunJob): string => name.split(" / ").at(-1) ?? name;

export const isBroken = ({ conclusion }: RunJob): boolean =>
  conclusion !== "success" && conclusion !== "cancelled";

/** Milliseconds from the first job's start to the last one's end; 0 where nothing ran. */
export const durationOf = (jobs: readonly RunJob[]): number => {
  const times = (pick: (job: RunJob) => string | undefined) =>
    jobs.flatMap((job) => {
      const time = pick(job);
      return time === undefined ? [] : [Date.parse(time)];
    });
  const starts = times(({ startedAt }) => startedAt);
  const ends = times(({ completedAt }) => completedAt);
  return starts.length === 0 || ends.length === 0 ? 0 : Math.max(...ends) - Math.min(...starts);
};

/** `48 s`, `3 min 12 s` */
export const inWords = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};
