import { existsSync, readFileSync } from "node:fs";
import type { Lineage } from "@towline/image";

/** What GitHub says of the event that started this run. */
export interface RunEvent {
  /** `push`, `pull_request` … */
  readonly name: string;
  /** The branch that a pull request goes into. */
  readonly base?: string;
  /** Of the repository whose event this is. */
  readonly defaultBranch?: string;
  /** Number of the pull request that the event is about. */
  readonly pullRequest?: number;
}

interface Payload {
  readonly repository?: { readonly default_branch?: string };
  readonly pull_request?: { readonly number?: number };
}

/** Of GitHub's variables and the event's file; a file that cannot be read says nothing. */
export const runEvent = (env: Readonly<Record<string, string>>): RunEvent => {
  const file = env.GITHUB_EVENT_PATH ?? "";
  let payload: Payload = {};
  try {
    if (existsSync(file)) payload = JSON.parse(readFileSync(file, "utf8")) as Payload;
  } catch {
    // without it there are fewer caches to fall back on
  }
  return {
    name: env.GITHUB_EVENT_NAME ?? "",
    base: env.GITHUB_BASE_REF || undefined,
    defaultBranch: payload.repository?.default_branch,
    pullRequest: payload.pull_request?.number,
  };
};

export interface Built {
  /** `refs/heads/main`; undefined where another ref than the run's is checked out. */
  readonly ref: string | undefined;
  readonly commit: string;
  /** Whether the run's event is one of the repository that is built. */
  readonly ownEvent: boolean;
}

const unique = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
];

/**
 * Whose caches and records a build reads and writes. What a `pull_request_target` checks out, and a commit that no ref of
 * the run names, may be anyone's: they count as a pull request's, which no branch trusts.
 */
export const lineageOf = ({ ref, commit, ownEvent }: Built, event: RunEvent): Lineage => {
  const fallbacks = unique([event.base, ownEvent ? event.defaultBranch : undefined]);
  const pull = /^refs\/pull\/(\d+)\//.exec(ref ?? "")?.[1] ?? event.pullRequest?.toString();
  if (pull !== undefined && (/^refs\/pull\//.test(ref ?? "") || event.name.startsWith("pull_request")))
    return { kind: "pull-request", name: pull, fallbacks };
  if (ref?.startsWith("refs/tags/")) return { kind: "tag", name: ref.slice("refs/tags/".length), fallbacks };
  if (ref?.startsWith("refs/heads/"))
    return { kind: "branch", name: ref.slice("refs/heads/".length), fallbacks };
  return { kind: "pull-request", name: commit.slice(0, 12), fallbacks };
};
