import { describe, expect, it } from "@jest/globals";
import { type GitHubRequest, parseInputs } from "@towline/action-kit";
import { TowlineError } from "@towline/kernel";
import { type Notes, renderNotes, withNotes } from "./body.ts";
import { commitsSince, writeRelease } from "./github.ts";
import { readInputs } from "./inputs.ts";
import { sinceOf } from "./since.ts";

const repository = "acme/checkout";
const commit = "5".repeat(40);
const asked: Parameters<GitHubRequest>[0][] = [];

/** Answers by path, as GitHub does; what is not listed is not there. */
const gitHub =
  (answers: Readonly<Record<string, unknown>>): GitHubRequest =>
  async (question) => {
    asked.push(question);
    const key = `${question.method ?? "GET"} ${question.path}`;
    if (!(key in answers)) throw new TowlineError("github-not-found", `GitHub has no ${question.what}`);
    return answers[key];
  };

const tags = (...names: string[]) =>
  names.map((name, index) => ({ ref: `refs/tags/${name}`, object: { sha: `${index}`.repeat(40) } }));

describe("what the notes begin at", () => {
  const deployments = "GET /deployments?environment=production-eu&per_page=30";
  const statuses = (id: number, ...states: string[]) => ({
    [`GET /deployments/${id}/statuses?per_page=30`]: states.map((state) => ({ state })),
  });
  const question = { repository, tag: "v1.5.0", commit, environment: "production-eu" };

  it("is what served in the environment before: not this release, nor one that failed", async () => {
    const request = gitHub({
      [deployments]: [
        { id: 4, sha: commit, ref: "v1.5.0" },
        { id: 3, sha: "3".repeat(40), ref: "v1.4.3" },
        { id: 2, sha: "2".repeat(40), ref: "v1.4.2" },
      ],
      ...statuses(3, "failure", "in_progress"),
      ...statuses(2, "inactive", "success", "in_progress"),
    });
    const since = { name: "v1.4.2", commit: "2".repeat(40), environment: "production-eu" };
    expect(await sinceOf(question, request)).toEqual(since);
  });

  it("is no rollback that was started on a branch or a newer tag, and no other service", async () => {
    const names = ["main", "v1.6.0", "cart-v1.0.0", "v1.4.1"];
    const found = names.map((ref, index) => ({ id: index, sha: `${index}`.repeat(40), ref }));
    const states = names.map((_, index) => statuses(index, "success"));
    const request = gitHub({ [deployments]: found, ...Object.assign({}, ...states) });
    expect((await sinceOf(question, request))?.name).toBe("v1.4.1");
  });

  it("is the next older final version where nothing was live", async () => {
    const request = gitHub({
      [deployments]: [],
      "GET /git/matching-refs/tags/v": tags(
        "v1.10.0",
        "v1.4.9",
        "v1.4.10",
        "v1.5.0",
        "v1.5.0-rc.1",
        "vision",
      ),
    });
    expect(await sinceOf(question, request)).toEqual({ name: "v1.4.10", commit: "2".repeat(40) });
  });

  it("is a version of the same service in a repository of several", async () => {
    const request = gitHub({ "GET /git/matching-refs/tags/cart-v": tags("cart-v1.0.0", "cart-vip-v1.1.0") });
    const since = await sinceOf({ ...question, tag: "cart-v1.2.0", environment: undefined }, request);
    expect(since?.name).toBe("cart-v1.0.0");
  });

  it("is nothing for the first release", async () => {
    const request = gitHub({ "GET /git/matching-refs/tags/v": tags("v1.5.0") });
    expect(await sinceOf({ ...question, environment: undefined }, request)).toBeUndefined();
  });
});

describe("the text", () => {
  const notes: Notes = {
    since: { name: "v1.4.2", commit: "2".repeat(40), environment: "production-eu" },
    commits: [
      { sha: "a".repeat(40), message: "Old one\n\nbody", author: "mona" },
      { sha: "b".repeat(40), message: "Ask @acme/all <b>now</b> *twice* (#12)", author: "Özgür" },
    ],
    total: 2,
    compareUrl: "https://github.com/acme/checkout/compare/2...v1.5.0",
  };

  it("lists the newest first, calls nobody and holds no markup of theirs", () => {
    expect(renderNotes(notes).split("\n").slice(1, -1)).toEqual([
      "Changes since v1.4.2, which was live in production-eu before:",
      "",
      "- Ask @<!-- -->acme/all &lt;b&gt;now&lt;/b&gt; \\*twice\\* (#12) (bbbbbbb, Özgür)",
      "- Old one (aaaaaaa, mona)",
      "",
      "[All of it](https://github.com/acme/checkout/compare/2...v1.5.0)",
    ]);
  });

  it("says how many more there are", () => {
    expect(renderNotes({ ...notes, total: 300 })).toContain("\n- and 298 more\n");
  });

  it("says that a release is the first, or holds nothing new", () => {
    expect(renderNotes({ since: undefined, commits: [], total: 0, compareUrl: undefined })).toContain(
      "\nFirst release.\n",
    );
    expect(renderNotes({ ...notes, commits: [], total: 0 })).toContain("\nNo commits.\n");
  });

  it("takes the place of an earlier one, and leaves what people wrote", () => {
    const first = withNotes("## Mind the migration\n", renderNotes(notes));
    const again = withNotes(`${first}\n\nThanks!`, renderNotes({ ...notes, commits: [], total: 0 }));
    expect(again).toMatch(/^## Mind the migration\n\n<!-- towline: begin -->\n/);
    expect(again).toMatch(/No commits\.[\s\S]*<!-- towline: end -->\n\nThanks!$/);
    expect(again).not.toContain("Old one");
    expect(withNotes("", "x")).toBe("x");
  });
});

describe("GitHub", () => {
  it("gives the commits between, with names for people without an account", async () => {
    const compared = {
      total_commits: 1,
      html_url: "u",
      commits: [{ sha: "a", author: null, commit: { message: "m", author: { name: "Mona" } } }],
    };
    const request = gitHub({ [`GET /compare/${"2".repeat(40)}...cart%2Fv2.0.0`]: compared });
    const since = { name: "v1", commit: "2".repeat(40) };
    expect(await commitsSince({ repository, tag: "cart/v2.0.0", since }, request)).toEqual({
      commits: [{ sha: "a", message: "m", author: "Mona" }],
      total: 1,
      compareUrl: "u",
    });
  });

  it("makes a release where there is none, a pre-release of a candidate", async () => {
    const request = gitHub({ "POST /releases": { html_url: "u" } });
    expect(await writeRelease({ repository, tag: "v1.5.0-rc.1", notes: "n" }, request)).toBe("u");
    expect(asked.at(-1)).toMatchObject({
      body: { tag_name: "v1.5.0-rc.1", body: "n", prerelease: true, make_latest: "legacy" },
      permission: "contents: write",
    });
  });

  it("renews the text of the one that is there", async () => {
    const request = gitHub({
      "GET /releases/tags/v1.5.0": { id: 9, body: null, html_url: "u" },
      "PATCH /releases/9": { html_url: "u" },
    });
    await writeRelease({ repository, tag: "v1.5.0", notes: "n" }, request);
    expect(asked.at(-1)).toMatchObject({ method: "PATCH", body: { body: "n" } });
  });
});

describe("inputs", () => {
  const parse = (ref: string, record: Readonly<Record<string, string>>) =>
    parseInputs((name) => record[name] ?? "", readInputs(ref));

  it("take the run's tag", () => {
    expect(parse("refs/tags/v1", { token: "t" })).toEqual({ tag: "v1", environment: undefined, token: "t" });
    expect(parse("refs/heads/main", { token: "t", tag: "v2" }).tag).toBe("v2");
  });

  it.each([
    ["refs/heads/main", { token: "t" }, "This run stands on refs/heads/main, which is no tag"],
    ["refs/tags/v1", {}, "Input token is missing"],
  ])("on %s with %j are refused", (ref, record, message) => {
    expect(() => parse(ref, record)).toThrow(message);
  });
});
