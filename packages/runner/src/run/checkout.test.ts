import { describe, expect, it } from "@jest/globals";
import { startGitHub } from "../github/start.ts";
import { createRepository } from "../testing/repository.ts";
import { jobOf, runScenario, stepOf } from "../testing/run.ts";
import type { RepositoryDefinition } from "../types.ts";
import { runWorkflow } from "./run.ts";

const sha = "08c6903cd8c0fde910a37f88322edcfb5dd907a8";

async function checkout(
  inputs: string,
  after = "git log --oneline | wc -l; cat file",
  config: Partial<RepositoryDefinition> = {},
) {
  const own = await createRepository({
    file: "first\n",
    ".github/workflows/main.yml": `
on: [workflow_dispatch, push]
permissions: { contents: read }
jobs:
  job:
    runs-on: x
    steps:
      - { name: Checkout, id: c, uses: actions/checkout@${sha}, with: { ${inputs} } }
      - { name: After, run: "${after}" }
`,
  });
  const first = await own.git("rev-parse", "HEAD");
  await own.commit({ file: "second\n" });
  await own.git("tag", "v1", first);
  const other = await createRepository({ file: "of config\n" });
  const github = await startGitHub({
    repositories: {
      "acme/service": { path: own.path, private: true, secrets: { PAT: "pat-of-config" } },
      "acme/config": { path: other.path, private: true, ...config },
    },
    tokens: { "pat-of-config": ["acme/config"] },
  });
  try {
    const event = { name: "workflow_dispatch" as const, ref: "refs/heads/main" };
    return await runWorkflow({
      github,
      repository: "acme/service",
      workflow: ".github/workflows/main.yml",
      event,
    });
  } finally {
    await Promise.all([github.stop(), own.remove(), other.remove()]);
  }
}

const shown = (result: Awaited<ReturnType<typeof checkout>>) =>
  stepOf(result, "After").log.split("##[endgroup]\n").at(-1)?.replaceAll(/^ +/gm, "");

describe("actions/checkout", () => {
  it("clones the commit of the event, one commit deep, on its branch", async () => {
    expect(shown(await checkout("", "git rev-list --count HEAD; git branch --show-current; cat file"))).toBe(
      "1\nmain\nsecond\n",
    );
  });

  it("clones everything with fetch-depth: 0", async () => {
    expect(shown(await checkout("fetch-depth: 0", "git rev-list --count HEAD; git tag"))).toBe("2\nv1\n");
  });

  it("clones a tag into a folder", async () => {
    expect(shown(await checkout("ref: v1, path: sub/folder", "cat sub/folder/file"))).toBe("first\n");
  });

  it("reads another private repository only with a token for it", async () => {
    const refused = await checkout("repository: acme/config");
    expect(jobOf(refused, "job").annotations[0]?.message).toBe(
      "fatal: repository 'https://github.com/acme/config/' not found: it does not exist, or the token may not read it",
    );
    expect(shown(await checkout("repository: acme/config, token: '${{ secrets.PAT }}'", "cat file"))).toBe(
      "of config\n",
    );
  });

  it("keeps the token for git until the job ends, unless told not to", async () => {
    const look = "git config --get-regexp 'extraheader' || true";
    expect(shown(await checkout("", look))).toBe(
      "http.https://github.com/.extraheader AUTHORIZATION: basic ***\n",
    );
    expect(shown(await checkout("persist-credentials: false", look))).toBe("");
  });

  it.each([
    ["ref: none", "A branch or tag with the name 'none' could not be found in acme/service"],
    ["path: ../out", "Repository path '"],
    ["submodules: true", "actions/checkout with 'submodules: true' is not supported by this runner"],
  ])("refuses %s", async (inputs, message) => {
    expect(jobOf(await checkout(inputs), "job").annotations[0]?.message).toContain(message);
  });

  it("into the same folder again starts clean, at what is asked for now", async () => {
    const uses = `uses: actions/checkout@${sha}`;
    const shownAfter = async (steps: string) => {
      const result = await runScenario({
        files: {
          file: "ours\n",
          ".github/workflows/main.yml": `on: workflow_dispatch\njobs:\n  job:\n    runs-on: x\n    steps:\n${steps}
      - { name: After, run: "ls; cat file; git config --get-all include.path || echo no token" }\n`,
        },
        others: { "acme/config": { file: "theirs\n", more: "" } },
      });
      expect(result.conclusion).toBe("success");
      return shown(result);
    };
    const dirty = "      - run: echo changed > file; echo > left-over\n";
    expect(
      await shownAfter(`      - ${uses}\n${dirty}      - { ${uses}, with: { persist-credentials: false } }`),
    ).toBe("file\nours\nno token\n");
    const kept = await shownAfter(`      - ${uses}\n${dirty}      - { ${uses}, with: { clean: false } }`);
    expect(kept).toMatch(/^file\nleft-over\nours\n/);
    const other = `{ ${uses}, with: { repository: acme/config, persist-credentials: false } }`;
    expect(await shownAfter(`      - ${uses}\n${dirty}      - ${other}`)).toBe(
      "file\nmore\ntheirs\nno token\n",
    );
    expect(await shownAfter(`${dirty}      - { ${uses}, with: { persist-credentials: false } }`)).toBe(
      "file\nours\nno token\n",
    );
  });

  it("sees uncommitted files of a repository that is mapped at its work tree", async () => {
    const repository = await createRepository({
      ".gitignore": "ignored\n",
      ".github/workflows/main.yml":
        "on: push\njobs: { job: { runs-on: x, steps: [{ uses: actions/checkout@v5 }, { name: After, run: ls } ] } }",
    });
    await repository.write({ uncommitted: "new", ignored: "secret" });
    const before = await repository.git("status", "--porcelain");
    const result = await runWorkflow({
      repositories: { "acme/service": { path: repository.path, useWorkTree: true } },
      repository: "acme/service",
      workflow: ".github/workflows/main.yml",
      event: { name: "push", ref: "refs/heads/main" },
    });
    expect(shown(result)).toBe("uncommitted\n");
    expect(await repository.git("status", "--porcelain")).toBe(before);
    await repository.remove();
  });
});
