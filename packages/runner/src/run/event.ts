import { RunnerError } from "../errors.ts";
import type { RepositoryStore, StoredRepository } from "../git/store.ts";
import type { WorkflowEvent } from "../types.ts";
import { matchesFilter } from "../workflow/glob.ts";
import { dispatchInputs, type InputValue } from "../workflow/inputs.ts";
import type { Workflow } from "../workflow/model.ts";
import type { ActivityTrigger, PushTrigger } from "../workflow/triggers.ts";
import { mergePullRequest, type PullRequest } from "./pull-request.ts";

/** Where the run of an event stands. */
export interface ResolvedEvent {
  readonly ref: string;
  readonly commit: string;
  readonly pullRequest: PullRequest | undefined;
}

/** Where the event's ref stands. Throws `request-refused` where GitHub's API would. */
export async function resolveEvent(
  store: RepositoryStore,
  repository: StoredRepository,
  event: WorkflowEvent,
): Promise<ResolvedEvent> {
  if (event.name === "pull_request") {
    const pullRequest = await mergePullRequest(store, repository, event);
    return { ref: pullRequest.ref, commit: pullRequest.commit, pullRequest };
  }
  const ref = event.name === "release" ? `refs/tags/${event.tag}` : event.ref;
  const resolved = /^[0-9a-f]{40}$/.test(ref) ? undefined : await repository.git.resolve(ref);
  if (!resolved) throw new RunnerError("request-refused", `No ref found for: ${ref} in ${repository.name}`);
  return { ...resolved, pullRequest: undefined };
}

/** The `inputs` context of the run. Throws `request-refused` when the workflow does not run for the event at all. */
export function acceptEvent(
  workflow: Workflow,
  event: WorkflowEvent,
  ref: string,
): Record<string, InputValue> {
  const file = workflow.source.path;
  const trigger = workflow.triggers.find((candidate) => candidate.event === event.name);
  if (!trigger)
    throw new RunnerError("request-refused", `Workflow ${file} does not have '${event.name}' trigger`);
  if (event.name === "workflow_dispatch" && trigger.event === "workflow_dispatch")
    return dispatchInputs(trigger.inputs, event.inputs ?? {}, { file, contexts: {}, functions: [] });
  if (trigger.event === "push" && !pushMatches(trigger, ref))
    throw new RunnerError("request-refused", `Workflow ${file} does not run for a push to ${ref}`);
  if ("types" in trigger && !activityMatches(trigger, event))
    throw new RunnerError("request-refused", `Workflow ${file} does not run for this ${event.name}`);
  return {};
}

/** With filters for branches only, tags do not count, and the other way round. */
export function pushMatches(
  { branches, branchesIgnore, tags, tagsIgnore }: PushTrigger,
  ref: string,
): boolean {
  const isTag = ref.startsWith("refs/tags/");
  const name = ref.replace(/^refs\/(heads|tags)\//, "");
  const [only, ignored] = isTag ? [tags, tagsIgnore] : [branches, branchesIgnore];
  if (only) return matchesFilter(only, name);
  if (ignored) return !matchesFilter(ignored, name);
  return [branches, branchesIgnore, tags, tagsIgnore].every((list) => list === undefined);
}

/** What a pull request starts where no types are written; a release starts every type. */
const pullRequestTypes = ["opened", "synchronize", "reopened"];

function activityMatches(
  { types, branches, branchesIgnore }: ActivityTrigger,
  event: WorkflowEvent,
): boolean {
  if (event.name === "release") return types?.includes(event.action ?? "published") ?? true;
  if (event.name !== "pull_request") return false;
  if (!(types ?? pullRequestTypes).includes(event.action ?? "opened")) return false;
  if (branches) return matchesFilter(branches, event.base);
  return !branchesIgnore || !matchesFilter(branchesIgnore, event.base);
}
