import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type GitHub, type RunResult, runWorkflow, startGitHub } from "@towline/runner";
import { GitRepository } from "../world/git.ts";

const root = join(import.meta.dirname, "..", "..");
const workflow = ".github/workflows/publish.yml";
const checkout = "d23441a48e516b6c34aea4fa41551a30e30af803";
const setupNode = "249970729cb0ef3589644e2896645e5dc5ba9c38";
const attest = "a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32";

/** As `gh actions-lock` writes it. */
const lock = `version: 'v0.0.3'
workflows:
    '.github/workflows/publish.yml':
        - 'actions/checkout@v6.1.0'
        - 'actions/setup-node@${setupNode}'
        - 'actions/attest-build-provenance@v4.1.0'
dependencies:
    'actions/checkout@v6.1.0': { ref: 'v6.1.0', commit: 'sha1-${checkout}', owner_id: 1, repo_id: 2 }
    'actions/setup-node@${setupNode}': { ref: 'v6.5.0', commit: 'sha1-${setupNode}', owner_id: 1, repo_id: 3 }
    'actions/attest-build-provenance@v4.1.0': { ref: 'v4.1.0', commit: 'sha1-${attest}', owner_id: 1, repo_id: 4 }
`;

let home: string;
let towline: GitRepository;
let github: GitHub;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "towline-publish-"));
  for (const path of [workflow, "scripts/publish.ts", "scripts/publish", "scripts/checks/tracked.ts"])
    cpSync(join(root, path), join(home, "towline", path), { recursive: true });
  towline = await GitRepository.createFrom(join(home, "towline"), join(home, "clone"));
  await version("1.2.0");
  github = await startGitHub({
    repositories: { "towline/towline": { path: towline.path, private: true, immutableReleases: true } },
  });
  stubs();
});

afterEach(async () => {
  await github.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Commits what a version is made of, and tags it; answers the tag. */
async function version(number: string, tag = `v${number}`): Promise<string> {
  const packageJson = JSON.stringify({ name: "towline", type: "module", version: number });
  const bundle = { "dist/plan/main.cjs": `// ${number}\n` };
  await towline.commit(
    {
      "package.json": packageJson,
      ".github/workflows/actions.lock": lock,
      ".gitignore": "node_modules\n",
      ...bundle,
    },
    `Version ${number}`,
  );
  await towline.git("tag", tag);
  return tag;
}

/** npm, which is not asked for packages here, and the two actions that are not built into the runner. */
function stubs(): void {
  symlinkSync(join(root, "node_modules"), join(home, "node_modules"));
  const npm = `#!/bin/sh\necho "npm $*"\n[ "$1" != ci ] || ln -s "${home}/node_modules" node_modules\n[ "$1" != run ] || [ ! -e "${home}/invalid" ]\n`;
  write("bin/npm", npm);
  chmodSync(join(home, "bin/npm"), 0o755);
  write(
    "setup-node/action.yml",
    "name: x\ndescription: x\ninputs: { node-version: { description: x }, package-manager-cache: { description: x } }\nruns: { using: node24, main: main.cjs }\n",
  );
  write("setup-node/main.cjs", "");
  write(
    "attest/action.yml",
    "name: x\ndescription: x\ninputs: { subject-path: { description: x } }\nruns: { using: node24, main: main.cjs }\n",
  );
  write(
    "attest/main.cjs",
    'console.log("attested", process.env["INPUT_SUBJECT-PATH"], require("node:fs").globSync(process.env["INPUT_SUBJECT-PATH"]).join(), process.env.ACTIONS_ID_TOKEN_REQUEST_URL ? "signed" : "unsigned");\n',
  );
}

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
};

const run = (tag: string, more: Partial<Parameters<typeof runWorkflow>[0]> = {}): Promise<RunResult> =>
  runWorkflow({
    github,
    repository: "towline/towline",
    workflow,
    event: { name: "push", ref: `refs/tags/${tag}` },
    actions: {
      "actions/setup-node": join(home, "setup-node"),
      "actions/attest-build-provenance": join(home, "attest"),
    },
    env: { PATH: `${join(home, "bin")}:${join(root, "node_modules/.bin")}:/usr/bin:/bin` },
    ...more,
  });

const endOf = ({ jobs }: RunResult) =>
  Object.fromEntries(jobs.map(({ name, conclusion }) => [name, conclusion]));
const logOf = ({ jobs }: RunResult, name: string): string => jobs.find((job) => job.name === name)?.log ?? "";
const errorsOf = ({ jobs }: RunResult): string[] =>
  jobs
    .flatMap(({ annotations }) => annotations.map(({ message }) => message))
    .filter((text) => !text.startsWith("Process completed"));
const at = (ref: string): Promise<string> => towline.git("rev-parse", `${ref}^{commit}`);
const releases = () => github.store.get("towline/towline")?.releases ?? [];

describe("publish.yml on a version tag", () => {
  it("attests the bundles, makes an immutable release and moves the major version", async () => {
    const result = await run("v1.2.0");
    expect(endOf(result)).toEqual({ Check: "success", Publish: "success" });
    expect(result.name).toBe("Publish v1.2.0");
    expect(logOf(result, "Check")).toMatch(/npm ci\n[\s\S]*npm run validate\n/);
    expect(logOf(result, "Publish")).toContain("attested dist/**/*.cjs dist/plan/main.cjs signed\n");
    expect(logOf(result, "Publish")).toContain("v1.2.0 is released\nv1 is v1.2.0\n");
    expect(releases()).toMatchObject([
      { tag_name: "v1.2.0", draft: false, immutable: true, prerelease: false },
    ]);
    expect(await at("v1")).toBe(await at("v1.2.0"));
    expect(result.jobs.map(({ environment }) => environment?.name)).toEqual([undefined, "release"]);
  });

  it("uses the permissions that it has, and no others", async () => {
    const { jobs } = await run("v1.2.0");
    expect(jobs.map(({ permissions }) => permissions)).toEqual([
      { contents: "read", metadata: "read" },
      { contents: "write", "id-token": "write", attestations: "write", metadata: "read" },
    ]);
    expect(jobs.map(({ permissionsUsed }) => permissionsUsed)).toEqual([
      { contents: "read" },
      { contents: "write" },
    ]);
  });

  it("moves the major version on, and not back for a version of an older line", async () => {
    await run("v1.2.0");
    await version("1.3.0");
    await run("v1.3.0");
    expect(await at("v1")).toBe(await at("v1.3.0"));
    await version("1.2.1");
    expect(logOf(await run("v1.2.1"), "Publish")).toContain("v1 stays where it is");
    expect(await at("v1")).toBe(await at("v1.3.0"));
  });

  it("releases a version that is to be tried first, without moving anything", async () => {
    await version("2.0.0-rc.1");
    const result = await run("v2.0.0-rc.1");
    expect(logOf(result, "Publish")).toContain("v2.0.0-rc.1 is released\nv2 stays where it is\n");
    expect(releases()).toMatchObject([{ tag_name: "v2.0.0-rc.1", prerelease: true }]);
  });

  it("goes on where an earlier run broke off", async () => {
    let asked = 0;
    github.intercept(({ method, path }) =>
      method === "PATCH" && path.includes("/releases/") && asked++ === 0
        ? { kind: "answer", status: 502 }
        : undefined,
    );
    const first = await run("v1.2.0");
    expect(endOf(first)).toEqual({ Check: "success", Publish: "failure" });
    expect(releases()).toMatchObject([{ draft: true }]);
    const second = await run("v1.2.0", { rerun: { of: first } });
    expect(endOf(second)).toEqual({ Check: "success", Publish: "success" });
    expect(releases()).toMatchObject([{ draft: false }]);
    const third = await run("v1.2.0", { event: { name: "workflow_dispatch", ref: "refs/tags/v1.2.0" } });
    expect(logOf(third, "Publish")).toContain("v1.2.0 is released already\nv1 is v1.2.0\n");
  });
});

describe("publish.yml refuses", () => {
  it.each([
    ["a branch", async () => "main", "refs/heads/main is no tag: start this workflow on a version tag"],
    [
      "a tag that is no version",
      () => version("1.3.0", "next"),
      "next is no version: tag the commit as v1.2.3",
    ],
    [
      "a version that package.json does not say",
      () => version("1.3.0", "v1.4.0"),
      "package.json says 1.3.0, the tag v1.4.0",
    ],
    [
      "a commit that is not on main",
      async () => {
        await towline.branch("side");
        await version("1.3.0");
        return "v1.3.0";
      },
      "the tagged commit is not on main",
    ],
    [
      "workflows without their lock",
      async () => {
        await towline.commit({ ".github/workflows/actions.lock": undefined }, "No lock");
        await towline.git("tag", "--force", "v1.2.0");
        return "v1.2.0";
      },
      ".github/workflows/actions.lock is missing: run gh actions-lock",
    ],
    [
      "a lock of other commits",
      async () => {
        await towline.commit(
          { ".github/workflows/actions.lock": lock.replaceAll(checkout, attest) },
          "Old lock",
        );
        await towline.git("tag", "--force", "v1.2.0");
        return "v1.2.0";
      },
      `.github/workflows/actions.lock does not hold actions/checkout at ${checkout}, which .github/workflows/publish.yml uses`,
    ],
  ])("%s", async (_, prepare, message) => {
    const ref = await prepare();
    const result = await run(ref, { event: { name: "workflow_dispatch", ref } });
    expect(endOf(result)).toEqual({ Check: "failure", Publish: "skipped" });
    expect(errorsOf(result)[0]).toContain(message);
    expect(releases()).toEqual([]);
  });

  it("bundles that are not what the sources build", async () => {
    write("invalid", "");
    expect(endOf(await run("v1.2.0"))).toEqual({ Check: "failure", Publish: "skipped" });
  });

  it("a release that could be changed afterwards, before it moves the major version", async () => {
    await github.addRepositories({ "towline/towline": { path: towline.path, private: true } });
    const result = await run("v1.2.0");
    expect(logOf(result, "Publish")).toContain(
      'v1.2.0 is released, but can be changed: turn on "release immutability"',
    );
    await expect(at("v1")).rejects.toThrow();
  });

  it("a tag that moved after it was checked", async () => {
    const review = async () => {
      await towline.commit({}, "Something else");
      await towline.git("tag", "--force", "v1.2.0");
      return "approved" as const;
    };
    await github.addRepositories({
      "towline/towline": {
        path: towline.path,
        private: true,
        environments: { release: { reviewers: ["mona"] } },
      },
    });
    const result = await run("v1.2.0", { review });
    expect(logOf(result, "Publish")).toContain("was checked: run it again");
    expect(releases()).toEqual([]);
  });

  it("to start for other tags", async () => {
    await towline.git("tag", "v1");
    await expect(run("v1")).rejects.toThrow("does not run for a push to refs/tags/v1");
  });
});
