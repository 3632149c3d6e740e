import type { JobResult, Rerun } from "../types.ts";

/** What a re-run takes over from the run before: by GitHub's rule, everything but what failed and what needs that. */
export class KeptJobs {
  readonly #kept = new Map<string, JobResult>();
  /** Ids of jobs that run anew, with those of the jobs that called them. */
  readonly #anew = new Set<string>();

  constructor(rerun: Rerun | undefined) {
    if (rerun === undefined || rerun.jobs === "all") return;
    for (const job of rerun.of.jobs)
      if (job.conclusion === "success") this.#kept.set(`${job.id}\n${job.name}`, job);
  }

  /** The earlier result of a job, matrix leg by matrix leg. */
  find(id: string, name: string): JobResult | undefined {
    return this.#kept.get(`${id}\n${name}`);
  }

  runsAnew(id: string): void {
    const parts = id.split("/");
    for (const index of parts.keys()) this.#anew.add(parts.slice(0, index + 1).join("/"));
  }

  /** Whether any of these jobs, or one that they call, runs anew. */
  anyAnew(ids: readonly string[]): boolean {
    return ids.some((id) => this.#anew.has(id));
  }
}
