import { RunnerError } from "../errors.ts";
import type { ResolvedRef } from "../git/repository.ts";
import type { StoredRepository } from "../git/store.ts";
import { idOf } from "../github/identifiers.ts";
import { describeRepository } from "../github/routes.ts";
import type { WorkflowEvent } from "../types.ts";
import { matchesFilter } from "../workflow/glob.ts";
import { dispatchInputs, type InputValue } from "../workflow/inputs.ts";
import type { Workflow } from "../workflow/model.ts";
import type { PushTrigger } from "../workflow/triggers.ts";

/** Where the event's ref stands. Throws `request-refused` where GitHub's API would. */
export async function resolveEvent(repository: StoredRepository, event: WorkflowEvent): Promise<ResolvedRef> {
  const resolved = /^[0-9a-f]{40}$/.test(event.ref) ? undefined : await repository.git.resolve(event.ref);
  if (!resolved)
    throw new RunnerError("request-refused", `No ref found for: ${event.ref} in ${repository.name}`);
  return resolved;
}

/** The `inputs` context of the run. Throws `request-refused` when the workflow does not run for the event at all. */
export function acceptEvent(
  workflow: Workflow,
  event: WorkflowEvent,
  ref: string,
): Record<string, InputValue> {
  const trigger = workflow.triggers.find((candidate) => candidate.event === event.name);
  if (!trigger)
    throw new RunnerError(
      "request-refused",
      `Workflow ${workflow.source.path} does not have '${event.name}' trigger`,
    );
  if (event.name === "workflow_dispatch" && trigger.event === "workflow_dispatch") {
    return dispatchInputs(trigger.inputs, event.inputs ?? {}, {
      file: workflow.source.path,
      contexts: {},
      functions: [],
    });
  }
  if (trigger.event === "push" && !pushMatches(trigger, ref)) {
    throw new RunnerError(
      "request-refused",
      `Workflow ${workflow.source.path} does not run for a push to ${ref}`,
    );
  }
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

export interface PayloadOptions {
  readonly repository: StoredRepository;
  readonly event: WorkflowEvent;
  readonly ref: string;
  readonly commit: string;
  readonly actor: string;
  readonly workflow: string;
  readonly inputs: Readonly<Record<string, InputValue>>;
}

/** What stands in the file behind GITHUB_EVENT_PATH. */
export async function payloadOf(options: PayloadOptions): Promise<Record<string, unknown>> {
  const { repository, event, ref, commit, actor } = options;
  const { name, definition, git } = repository;
  const common = {
    ref,
    repository: describeRepository(name, definition.private === true, await git.defaultBranch()),
    sender: { login: actor, id: idOf(actor), type: "User" },
  };
  if (event.name === "workflow_dispatch") {
    const inputs = Object.fromEntries(
      Object.entries(options.inputs).map(([key, value]) => [key, String(value)]),
    );
    return { ...common, inputs, workflow: options.workflow };
  }
  const head = { id: commit, message: await git.message(commit) };
  const parent = await git.parent(commit);
  return {
    ...common,
    before: parent ?? "0".repeat(40),
    after: commit,
    created: parent === undefined,
    deleted: false,
    forced: false,
    base_ref: null,
    commits: [head],
    head_commit: head,
    pusher: { name: actor },
  };
}
