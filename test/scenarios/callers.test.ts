import { generateKeyPairSync } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunResult } from "@towline/runner";
import { buildAccount, defaultRepositories, exampleRegion, nonProductionAccount } from "@towline/sandbox";
import { type Chat, startChat } from "../world/chat.ts";
import { ClusterHistory } from "../world/cluster-history.ts";
import { GitRepository } from "../world/git.ts";
import { errorsOf, jobOf, ranJobs, shownOf } from "../world/results.ts";
import { startWorld, type World } from "../world/world.ts";

const build = (role: string) =>
  `build: { aws-region: ${exampleRegion}, account: "${buildAccount}", role-to-assume: ${role} }`;
const dev = (role: string) => `
    account: "${nonProductionAccount}"
    aws-region: ${exampleRegion}
    role-to-assume: ${role}`;

/** Configuration by branches and manifests, each in a repository of its own. */
const acme = `
${build("towline-build")}
config: { repository: acme/settings, branch: "{environment}-{target}", path: "{service}" }
manifests: { repository: acme/manifests, path: "{service}" }
environments:
  dev:${dev("towline-dev")}
    targets: { in: { cluster: dev-in }, eu: { cluster: dev-eu } }
  production:${dev("towline-dev")}
    cluster: dev-in
    tags: ["v*"]
`;

/** All of it in the service's own file, but for what a shared one says. */
const globex = `
${build("globex-build")}
config: { path: "{environment}/{service}" }
environments:
  dev:${dev("globex-dev")}
    cluster: globex
`;

const granted = "{ actions: read, contents: read, id-token: write }";
const caller = (secrets: string, { permissions = granted, ref = "v1", environment = "dev" } = {}): string => `
name: Deploy
on: { workflow_dispatch: }
jobs:
  deploy:
    uses: towline/towline/.github/workflows/deploy.yml@${ref}
    ${permissions === "" ? "" : `permissions: ${permissions}`}
    with: { environment: ${environment} }
    secrets: ${secrets}
`;

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
/** A line of the key that says nothing by itself and must not be seen. */
const keyLine = privateKey.split("\n")[3] ?? "";

/** acme, whose service inherits its secrets, and globex, another organisation. */
let world: World;
let chat: Chat;
let home = "";
const runs: RunResult[] = [];
beforeAll(async () => {
  chat = await startChat();
  home = await mkdtemp(join(tmpdir(), "towline-callers-"));
  const place = { account: nonProductionAccount, region: exampleRegion };
  world = await startWorld({
    environments: ["dev-in", "dev-eu", "production"],
    secrets: { CONFIG_TOKEN: `app-id: 12345\n${privateKey}`, CHAT_WEBHOOK: chat.webhook },
    apps: { "12345": { publicKey, repositories: ["acme/config", "acme/settings", "acme/manifests"] } },
    enterprise: ["acme", "towline"],
    sandbox: {
      roles: [
        { name: "towline-build", account: buildAccount },
        { name: "towline-dev", account: nonProductionAccount, subjects: ["repo:acme@*/*:environment:dev-*"] },
        { name: "globex-build", account: buildAccount, subjects: ["repo:globex@*/*"] },
        { name: "globex-dev", account: nonProductionAccount, subjects: ["repo:globex@*/*:environment:dev"] },
      ],
      repositories: defaultRepositories,
      clusters: ["dev-in", "dev-eu", "globex"].map((name) => ({ name, ...place, namespaces: ["dev"] })),
      timing: { podStart: 30, termination: 20, probeSecond: 20 },
    },
  });
  await world.config.commit({ "towline.yaml": acme }, "Elsewhere");
  await makeGlobex();
  await Promise.all([makeSettings(), makeManifests()]);
});
afterAll(async () => {
  await Promise.all([world.close(), chat.close()]);
  await rm(home, { recursive: true, force: true });
});

const repository = async (name: string): Promise<GitRepository> => {
  const made = new GitRepository(join(home, name));
  await mkdir(made.path, { recursive: true });
  await made.git("init", "--quiet", "--initial-branch=main");
  return made;
};

/** A branch for each target. */
const makeSettings = async (): Promise<void> => {
  const settings = await repository("acme/settings");
  await settings.commit({ "README.md": "One branch for each place\n" }, "Begin");
  for (const target of ["in", "eu"]) {
    await settings.branch(`dev-${target}`);
    const files = { "checkout/.env": `GREETING=${target}\n`, "checkout/app.properties": "color=blue\n" };
    await settings.commit(files, `For ${target}`);
  }
  await world.github.addRepositories({ "acme/settings": { path: settings.path, private: true } });
};

/** The manifests leave the service's own repository. */
const makeManifests = async (): Promise<void> => {
  const manifests = await repository("acme/manifests");
  const files = ["deployment.yaml", "service.yaml"].map(
    async (name) =>
      [`checkout/${name}`, `${await world.checkout.git("show", `HEAD:k8s/${name}`)}\n`] as const,
  );
  await manifests.commit(Object.fromEntries(await Promise.all(files)), "Of all services");
  await world.github.addRepositories({ "acme/manifests": { path: manifests.path, private: true } });
  const gone = { "k8s/deployment.yaml": undefined, "k8s/service.yaml": undefined };
  await world.checkout.commit({ ...gone, ".github/workflows/own.yml": caller("inherit") }, "Elsewhere");
};

const makeGlobex = async (): Promise<void> => {
  const [shop, config] = [new GitRepository(join(home, "globex/shop")), await repository("globex/config")];
  await world.checkout.git("clone", "--quiet", world.checkout.path, shop.path);
  await shop.git("checkout", "--quiet", "-B", "main", "HEAD");
  await config.commit(
    {
      "towline.yaml": globex,
      "dev/checkout/.env": "GREETING=globex\n",
      "dev/checkout/app.properties": "color=red\n",
    },
    "Of globex",
  );
  const named = "{ config-token: '${{ secrets.READ_CONFIG }}' }";
  await shop.commit(
    {
      "towline.yaml": "extends: globex/config\nservice: checkout\n",
      ".github/workflows/own.yml": caller(named),
      ".github/workflows/inheriting.yml": caller("inherit"),
    },
    "Of globex",
  );
  world.github.addToken("ghp_readsGlobexConfig0123456", ["globex/config"]);
  await world.github.addRepositories({
    "globex/config": { path: config.path, private: true },
    "globex/shop": {
      path: shop.path,
      private: true,
      secrets: { READ_CONFIG: "ghp_readsGlobexConfig0123456" },
      environments: { dev: {} },
    },
  });
};

const run = async (workflow: string, repository = "acme/checkout"): Promise<RunResult> => {
  const result = await world.run({ workflow, repository, event: { name: "workflow_dispatch", ref: "main" } });
  runs.push(result);
  return result;
};

const greeting = (cluster: string): string | undefined => {
  const history = new ClusterHistory(world.cluster(cluster));
  const name = history.readyPods()[0]?.spec.containers[0].envFrom[0].configMapRef.name;
  return history.object("ConfigMap", name)?.data?.GREETING;
};

describe("a caller that inherits its secrets, within one enterprise", () => {
  it("reads rules, a branch of configuration for each target, and manifests, by a GitHub App", async () => {
    const result = await run("own");
    expect(errorsOf(result)).toEqual([]);
    expect(result).toMatchObject({ problems: [], conclusion: "success" });
    expect([greeting("dev-in"), greeting("dev-eu")]).toEqual(["in", "eu"]);
    expect(chat.messages()).toHaveLength(2);
  });

  it("may pin Towline's commit, whose actions are that commit's too", async () => {
    const [sha = ""] = Object.values(runs[0]?.calledCommits ?? {});
    expect(sha).toMatch(/^[0-9a-f]{40}$/);
    await world.checkout.commit({ ".github/workflows/own.yml": caller("inherit", { ref: sha }) }, "Pin it");
    const result = await run("own");
    expect(errorsOf(result)).toEqual([]);
    expect(new Set(Object.values(result.calledCommits))).toEqual(new Set([sha]));
    expect(jobOf(result, "Deploy to dev-eu").summary).toContain("nothing to do");
  });

  it("is refused where production takes tags and it stands on a branch", async () => {
    await world.checkout.commit(
      { ".github/workflows/own.yml": caller("inherit", { environment: "production" }) },
      "Straight to production",
    );
    const result = await run("own");
    expect(ranJobs(result)).toEqual(["Plan production: failure", "Report: success"]);
    expect(errorsOf(result).join()).toMatch(
      /main may not be deployed to production.*acme\/config@\w{7}:towline\.yaml, line/,
    );
  });
});

describe("a caller that grants too little", () => {
  it.each([
    ["actions: read", "{ contents: read, id-token: write }"],
    ["id-token: write", "{ actions: read, contents: read }"],
    ["contents: read", "{ actions: read, id-token: write }"],
    ["actions: read", ""],
  ])(
    "is told by GitHub that %s is missing, and nothing runs: permissions %s",
    async (missing, permissions) => {
      await world.checkout.commit(
        { ".github/workflows/own.yml": caller("inherit", { permissions }) },
        "Too few permissions",
      );
      const requests = world.sandbox.requests.length;
      const result = await run("own");
      expect(result).toMatchObject({ conclusion: "failure", jobs: [] });
      expect(result.problems.map(({ message }) => message).join("\n")).toContain(`'${missing}'`);
      expect(world.sandbox.requests).toHaveLength(requests);
    },
  );
});

describe("another organisation", () => {
  it("passes its secrets by name", async () => {
    const result = await run("own", "globex/shop");
    expect(errorsOf(result)).toEqual([]);
    expect(result).toMatchObject({ problems: [], conclusion: "success" });
    expect(greeting("globex")).toBe("globex");
  });

  it("is told to do so where its secrets do not come along", async () => {
    const result = await run("inheriting", "globex/shop");
    expect(ranJobs(result)).toEqual(["Plan dev: failure", "Report: success"]);
    expect(errorsOf(result).join()).toMatch(/globex\/config[\s\S]*config-token/);
  });
});

it("nothing secret is shown", () => {
  const shown = runs.map(shownOf).join();
  for (const secret of [chat.secret, keyLine, "ghp_readsGlobexConfig0123456"]) {
    expect(secret.length).toBeGreaterThan(20);
    expect(shown).not.toContain(secret);
  }
});
