import { idOf, ownerOf } from "../github/identifiers.ts";
import { workflowRefOf } from "../workflow/model.ts";
import type { Run, Texts } from "./model.ts";

export const shortRef = (ref: string): string => ref.replace(/^refs\/(heads|tags|pull)\//, "");

/** The `github` context as far as it is the same for all jobs. */
export function githubContext(
  run: Omit<Run, "context" | "results" | "beforeCleanup">,
): Record<string, unknown> {
  const { repository, ref, entry, actor, pullRequest } = run;
  return {
    actor,
    actor_id: String(idOf(actor)),
    api_url: run.github.url,
    base_ref: pullRequest?.base.branch ?? "",
    event: run.payload,
    event_name: run.options.event.name,
    graphql_url: `${run.github.url}/graphql`,
    head_ref: pullRequest?.head.branch ?? "",
    ref,
    ref_name: shortRef(ref),
    ref_protected: false,
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository: repository.name,
    repository_id: String(idOf(repository.name)),
    repository_owner: ownerOf(repository.name),
    repository_owner_id: String(idOf(ownerOf(repository.name))),
    repositoryUrl: `git://github.com/${repository.name}.git`,
    retention_days: "90",
    run_attempt: String(run.attempt),
    run_id: String(run.runId),
    run_number: String(run.runNumber),
    secret_source: "Actions",
    server_url: "https://github.com",
    sha: run.commit,
    triggering_actor: run.options.rerun?.actor ?? actor,
    workflow: run.workflowName,
    workflow_ref: workflowRefOf(entry),
    workflow_sha: entry.commit,
  };
}

/** Members of the context that have no GITHUB_* variable of their own, or one that is set elsewhere. */
const withoutVariable = ["event", "repositoryUrl", "secret_source", "token"];

/** The GITHUB_* variables that every process of a job sees. */
export function githubVariables(context: Readonly<Record<string, unknown>>): Texts {
  const entries = Object.entries(context).filter(
    ([key, value]) => !withoutVariable.includes(key) && value !== undefined,
  );
  return Object.fromEntries(entries.map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, String(value)]));
}
