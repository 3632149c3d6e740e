import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { Lineage } from "@towline/image";
import { lineageOf, type RunEvent, runEvent } from "./lineage.ts";

const commit = "a".repeat(40);
const push: RunEvent = { name: "push", defaultBranch: "main" };

describe("lineageOf", () => {
  it.each<[string, string | undefined, RunEvent, Lineage]>([
    ["the default branch", "refs/heads/main", push, { kind: "branch", name: "main", fallbacks: ["main"] }],
    ["a branch", "refs/heads/feature/x", push, { kind: "branch", name: "feature/x", fallbacks: ["main"] }],
    ["a release", "refs/tags/v1.2.0", push, { kind: "tag", name: "v1.2.0", fallbacks: ["main"] }],
    [
      "a pull request",
      "refs/pull/7/merge",
      { name: "pull_request", base: "release", defaultBranch: "main", pullRequest: 7 },
      { kind: "pull-request", name: "7", fallbacks: ["release", "main"] },
    ],
    [
      "what runs on the base branch but may build the pull request's code",
      "refs/heads/main",
      { name: "pull_request_target", base: "main", defaultBranch: "main", pullRequest: 7 },
      { kind: "pull-request", name: "7", fallbacks: ["main"] },
    ],
    [
      "the same, by its commit",
      undefined,
      { name: "pull_request_target", base: "main", defaultBranch: "main", pullRequest: 7 },
      { kind: "pull-request", name: "7", fallbacks: ["main"] },
    ],
    [
      "a commit that no ref of the run names",
      undefined,
      push,
      { kind: "pull-request", name: "a".repeat(12), fallbacks: ["main"] },
    ],
  ])("is that of %s", (_, ref, event, expected) => {
    expect(lineageOf({ ref, commit, ownEvent: true }, event)).toEqual(expected);
  });

  it("knows no default branch of another repository", () => {
    expect(lineageOf({ ref: "refs/heads/x", commit, ownEvent: false }, push)).toEqual({
      kind: "branch",
      name: "x",
      fallbacks: [],
    });
  });
});

describe("runEvent", () => {
  const read = (text: string | undefined, more: Record<string, string> = {}) => {
    const folder = mkdtempSync(join(tmpdir(), "towline-event-"));
    const file = join(folder, "event.json");
    if (text !== undefined) writeFileSync(file, text);
    try {
      return runEvent({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: file, ...more });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it("reads GitHub's variables and the event", () => {
    const event = { repository: { default_branch: "main" }, pull_request: { number: 7 } };
    expect(read(JSON.stringify(event), { GITHUB_BASE_REF: "release" })).toEqual({
      name: "push",
      base: "release",
      defaultBranch: "main",
      pullRequest: 7,
    });
  });

  it.each([[undefined], ["{"], ["{}"]])("does without the event: %j", (text) => {
    expect(read(text)).toEqual({ name: "push", base: undefined, defaultBranch: undefined });
  });
});
