import type { JobResult } from "../../types.ts";
import { idOf } from "../identifiers.ts";
import { notFound, ok, type Reply } from "../reply.ts";
import { type ApiRequest, paged, type Route } from "../route.ts";
import type { KnownRun } from "../runs.ts";

/** Runs of this machine, and their jobs as far as these have ended. */
export const runRoutes: readonly Route[] = [
  { pattern: /^\/actions\/runs\/(?<rest>\d+)$/, scope: "actions", answer: run },
  { pattern: /^\/actions\/runs\/(?<rest>\d+)(?:\/attempts\/\d+)?\/jobs$/, scope: "actions", answer: jobs },
];

function find({ repository, rest, runs }: ApiRequest): KnownRun | undefined {
  const found = runs.get(Number(rest));
  return found?.repository === repository.name ? found : undefined;
}

const addressOf = ({ repository, runId }: KnownRun): string =>
  `https://github.com/${repository}/actions/runs/${runId}`;

function run(request: ApiRequest): Reply {
  const found = find(request);
  if (!found) return notFound();
  return ok({
    id: found.runId,
    name: found.name,
    display_title: found.title,
    event: found.event,
    path: found.path,
    run_attempt: found.attempt,
    head_branch: found.ref.replace(/^refs\/(heads|tags)\//, ""),
    head_sha: found.sha,
    actor: { login: found.actor, id: idOf(found.actor) },
    status: found.conclusion === undefined ? "in_progress" : "completed",
    conclusion: found.conclusion ?? null,
    html_url: addressOf(found),
  });
}

function jobs(request: ApiRequest): Reply {
  const found = find(request);
  if (!found) return notFound();
  const all = found.jobs.map((job) => describe(found, job));
  return paged(request, all, { wrap: (page) => ({ total_count: all.length, jobs: page }) });
}

const describe = (found: KnownRun, { name, conclusion, attempt, startedAt, finishedAt }: JobResult) => ({
  id: idOf(`${found.runId}:${name}`),
  run_id: found.runId,
  run_attempt: attempt,
  name,
  status: "completed",
  conclusion,
  started_at: startedAt,
  completed_at: finishedAt,
  html_url: `${addressOf(found)}/job/${idOf(`${found.runId}:${name}`)}`,
});
