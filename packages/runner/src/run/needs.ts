import type { Status } from "../language/functions.ts";
import type { Conclusion } from "../types.ts";
import type { CompiledJob } from "../workflow/compile.ts";

/** How a job, with all its matrix legs, ended for those that need it. */
export interface JobOutcome {
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The `needs` context of a job. */
export const needsOf = (
  job: CompiledJob,
  outcomes: ReadonlyMap<string, JobOutcome>,
): Record<string, JobOutcome> =>
  Object.fromEntries([...outcomes].filter(([id]) => job.job.needs.includes(id)));

/** What success() and the like see in a job's `if`: every job that it depends on, however far away. */
export function ancestorStatus(
  job: CompiledJob,
  jobs: readonly CompiledJob[],
  outcomes: ReadonlyMap<string, JobOutcome>,
): Status {
  const results = [...ancestorsOf(job, jobs)].map((id) => outcomes.get(id)?.result ?? "skipped");
  if (results.includes("failure")) return "failure";
  return results.every((result) => result === "success") ? "success" : "skipped";
}

function ancestorsOf(job: CompiledJob, jobs: readonly CompiledJob[], seen = new Set<string>()): Set<string> {
  for (const id of job.job.needs.filter((candidate) => !seen.has(candidate))) {
    seen.add(id);
    const ancestor = jobs.find((candidate) => candidate.job.id === id);
    if (ancestor) ancestorsOf(ancestor, jobs, seen);
  }
  return seen;
}

/** One outcome for all legs. An output that several legs set has the value of the one that ended last. */
export function combine(outcomes: readonly JobOutcome[]): JobOutcome {
  const has = (result: Conclusion) => outcomes.some((outcome) => outcome.result === result);
  const result = (["failure", "cancelled", "success"] as const).find(has) ?? "skipped";
  const outputs = outcomes.map((outcome) =>
    Object.entries(outcome.outputs).filter(([, value]) => value !== ""),
  );
  return { result, outputs: Object.fromEntries(outputs.flat()) };
}
