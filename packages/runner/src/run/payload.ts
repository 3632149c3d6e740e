import type { StoredRepository } from "../git/store.ts";
import { idOf } from "../github/identifiers.ts";
import { describeRepository } from "../github/routes/repository.ts";
import type { WorkflowEvent } from "../types.ts";
import type { InputValue } from "../workflow/inputs.ts";
import type { PullRequest, PullRequestEvent } from "./pull-request.ts";

export interface PayloadOptions {
  readonly repository: StoredRepository;
  readonly event: WorkflowEvent;
  readonly ref: string;
  readonly commit: string;
  readonly pullRequest: PullRequest | undefined;
  readonly actor: string;
  readonly workflow: string;
  readonly inputs: Readonly<Record<string, InputValue>>;
}

type Payload = Record<string, unknown>;

/** What stands in the file behind GITHUB_EVENT_PATH. */
export async function payloadOf(options: PayloadOptions): Promise<Payload> {
  const { repository, event, actor } = options;
  const common = { repository: await describe(repository), sender: userOf(actor) };
  if (event.name === "workflow_dispatch") return { ...common, ...dispatchOf(options) };
  if (event.name === "release") return { ...common, ...releaseOf(event, options) };
  if (event.name === "pull_request") return { ...common, ...(await pullRequestOf(event, options)) };
  return { ...common, ...(await pushOf(options)) };
}

const describe = async ({ name, definition, git }: StoredRepository) =>
  describeRepository(name, definition.private === true, await git.defaultBranch());

const userOf = (login: string) => ({ login, id: idOf(login), type: "User" });

/** Here every input is text, whatever its type. */
function dispatchOf({ ref, workflow, inputs }: PayloadOptions): Payload {
  const texts = Object.entries(inputs).map(([key, value]) => [key, String(value)]);
  return { ref, inputs: Object.fromEntries(texts), workflow };
}

function releaseOf(event: Extract<WorkflowEvent, { name: "release" }>, options: PayloadOptions): Payload {
  const { tag, action = "published", prerelease = false } = event;
  const release = {
    id: idOf(`${options.repository.name}:${tag}`),
    tag_name: tag,
    name: tag,
    body: "",
    draft: false,
    prerelease,
    target_commitish: "main",
    author: userOf(options.actor),
    html_url: `https://github.com/${options.repository.name}/releases/tag/${tag}`,
  };
  return { action, release };
}

async function pullRequestOf(event: PullRequestEvent, { actor, pullRequest }: PayloadOptions) {
  const { action = "opened", number } = event;
  if (!pullRequest) return { action, number };
  const side = async ({ repository, branch, commit }: PullRequest["head"]) => ({
    ref: branch,
    sha: commit,
    label: `${repository.name.split("/")[0]}:${branch}`,
    repo: { ...(await describe(repository)), fork: repository !== pullRequest.base.repository },
  });
  const [base, head] = [await side(pullRequest.base), await side(pullRequest.head)];
  const { commit } = pullRequest;
  return {
    action,
    number,
    pull_request: {
      number,
      state: "open",
      draft: false,
      user: userOf(actor),
      base,
      head,
      merge_commit_sha: commit,
    },
  };
}

async function pushOf({ repository: { git }, ref, commit, actor }: PayloadOptions): Promise<Payload> {
  const head = { id: commit, message: await git.message(commit) };
  const parent = await git.parent(commit);
  return {
    ref,
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
