import type { RunContext } from "./github.ts";
import { requestBy } from "./github-requests.ts";

/** A job of a run as GitHub lists it. */
export interface RunJob {
  /** With the names of the calling jobs before it: `deploy / Deploy production-eu`. */
  readonly name: string;
  /** Null while it runs. `success`, `failure`, `cancelled`, `skipped`, `timed_out` and so on. */
  readonly conclusion: string | null;
  readonly url: string;
  /** RFC 3339; of a job that waits, when it began to. */
  readonly startedAt: string | undefined;
  readonly completedAt: string | undefined;
}

interface ListedJob {
  readonly name: string;
  readonly conclusion: string | null;
  readonly html_url: string;
  readonly started_at: string | null;
  readonly completed_at: string | null;
}

const pageSize = 100;

/**
 * All jobs of this attempt of the run, those that a re-run kept among them; `token` needs `actions: read`. Throws
 * `github-denied`, `github-not-found`, `github-failed`.
 */
export const runJobs = async (
  { repository, runId, attempt }: Pick<RunContext, "repository" | "runId" | "attempt">,
  token: string,
): Promise<readonly RunJob[]> => {
  const request = requestBy({ repository, token, configToken: undefined });
  const permission = "actions: read";
  const found: RunJob[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/actions/runs/${runId}/attempts/${attempt}/jobs?per_page=${pageSize}&page=${page}`;
    const data = await request({ repository, what: `list of the jobs of run ${runId}`, path, permission });
    const { jobs } = data as { readonly jobs: readonly ListedJob[] };
    found.push(...jobs.map(jobOf));
    if (jobs.length < pageSize) return found;
  }
};

const jobOf = (job: ListedJob): RunJob => ({
  name: job.name,
  conclusion: job.conclusion,
  url: job.html_url,
  startedAt: job.started_at ?? undefined,
  completedAt: job.completed_at ?? undefined,
});
