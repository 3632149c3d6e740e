import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import {
  defaultClusters,
  defaultRepositories,
  defaultRoles,
  exampleRegion,
  nonProductionAccount,
} from "@towline/sandbox";
import { startWorld, type World } from "../world/world.ts";
import { leaks } from "./search.ts";
import { type WatchedRun, type Watching, watchedRun } from "./watched-run.ts";
import { Wiretap } from "./wiretap.ts";

const wiretap = new Wiretap();
let world: World;
let begin: string;
beforeAll(async () => {
  const locked = { name: "locked", account: nonProductionAccount, region: exampleRegion, access: [] };
  const timing = { podStart: 30, pull: 5, probeSecond: 20, crashBackOff: 50 };
  const own = { account: nonProductionAccount, region: exampleRegion };
  world = await startWorld({
    sandbox: {
      clusters: [...defaultClusters, locked],
      roles: [...defaultRoles, { name: "towline-promote", account: own.account }],
      repositories: [...defaultRepositories, { name: "checkout", ...own }],
      timing,
    },
  });
  begin = await world.checkout.git("rev-parse", "HEAD");
});
afterEach(() => world.checkout.git("reset", "--quiet", "--hard", begin));
afterAll(async () => {
  wiretap.end();
  await world.close();
});

const kindsOf = ({ secrets }: WatchedRun) => [...new Set(secrets.map(({ kind }) => kind))].sort();
/** Of the jobs by which an image gets into the cluster, in their order; others only report. */
const conclusions = ({ run }: WatchedRun) =>
  // the jobs of the targets, where there are any; else the call that would have made them
  [/ \/ Plan /, / \/ Build$/, / \/ Promote/, / \/ (Deploy to .*|Targets)$/].map(
    (title) => run.jobs.find(({ name }) => title.test(name))?.conclusion,
  );
const deploy = (watching?: Watching) => watchedRun(world, wiretap, watching);
const dockerfile = (command: string) =>
  world.checkout.commit(
    {
      Dockerfile: `FROM scratch\nCOPY --chmod=0755 bin/checkout /checkout\nENTRYPOINT ["/checkout"]\nCMD [${command}]\n`,
    },
    "Another image",
  );

const everyKind = [
  "AWS secret key",
  "AWS session token",
  "EKS token",
  "GitHub token ghp",
  "GitHub token ghs",
  "OIDC token",
  "bearer token",
  "registry login",
  "registry password",
  "signature in an EKS token",
];

describe("no secret outlives", () => {
  it("a deploy that succeeds", async () => {
    const watched = await deploy();
    expect(watched.run.conclusion).toBe("success");
    expect(kindsOf(watched)).toEqual(everyKind);
    expect(watched.leaks).toEqual([]);
  });

  it("a build that fails", async () => {
    await world.checkout.commit({ Dockerfile: "FROM scratch\nCOPY nothing /\n" }, "Nothing to copy");
    const watched = await deploy();
    expect(conclusions(watched)).toEqual(["success", "failure", "skipped", "skipped"]);
    expect(kindsOf(watched)).toContain("registry password");
    expect(watched.leaks).toEqual([]);
  });

  it.each([
    [
      "a role that AWS refuses",
      "role-to-assume: towline-dev",
      "role-to-assume: towline-staging",
      "OIDC token",
    ],
    ["a cluster that refuses its token", "cluster: dev", "cluster: locked", "EKS token"],
  ])("%s", async (_, from, to, kind) => {
    const text = await readFile(`${world.config.path}/towline.yaml`, "utf8");
    await world.config.commit({ "towline.yaml": text.replace(from, to) }, "Mistake");
    const watched = await deploy();
    await world.config.commit({ "towline.yaml": text }, "Mended");
    expect(conclusions(watched)).toEqual(["success", "success", "skipped", "failure"]);
    expect(kindsOf(watched)).toContain(kind);
    expect(watched.leaks).toEqual([]);
  });

  it("a promotion into a registry of the target's own", async () => {
    const text = await readFile(`${world.config.path}/towline.yaml`, "utf8");
    const role = "role-to-assume: towline-dev";
    const own = text.replace(role, `registry: { role-to-assume: towline-promote }, ${role}`);
    await world.config.commit({ "towline.yaml": own }, "A registry of dev");
    const watched = await deploy();
    await world.config.commit({ "towline.yaml": text }, "As before");
    expect(conclusions(watched)).toEqual(Array(4).fill("success"));
    expect(kindsOf(watched)).toContain("registry password");
    expect(watched.leaks).toEqual([]);
  });

  it("a Secret among the manifests: its values are seen nowhere", async () => {
    const value = "correct-horse-battery-staple-0123456789";
    const secretOf = (text: string) =>
      `apiVersion: v1\nkind: Secret\nmetadata: { name: checkout-database }\n${text}\n`;
    const texts = [
      `stringData: { PASSWORD: "first ${value}" }`,
      `stringData: { PASSWORD: "second ${value}" }`,
      `data: { PASSWORD: { no: "text ${value}" } }`,
    ];
    const found: string[] = [];
    for (const text of texts) {
      await world.checkout.commit({ "k8s/secret.yaml": secretOf(text) }, "Another password");
      const { places } = await deploy();
      // the checkout holds it, and so does the cluster: everything else must not
      const others = places.filter(({ name }) => !/, workspace |^objects of cluster/.test(name));
      found.push(...leaks([{ kind: "password", value }], others));
    }
    expect(found).toEqual([]);
  });

  it("a deploy that fails and goes back", async () => {
    await dockerfile('"crash"');
    const watched = await deploy();
    expect(conclusions(watched)).toEqual(["success", "success", "skipped", "failure"]);
    expect(kindsOf(watched)).toEqual(everyKind);
    expect(watched.leaks).toEqual([]);
  });

  it("a roll-out that is cancelled", async () => {
    await dockerfile('"never-ready"');
    const watched = await deploy({ cancelAt: /[012]\/2 updated/ });
    expect(watched.run.conclusion).toBe("cancelled");
    expect(kindsOf(watched)).toEqual(everyKind);
    expect(watched.leaks).toEqual([]);
  });

  it("a build that is cancelled", async () => {
    await dockerfile('"serve", "--port", "8081"');
    const watched = await deploy({ cancelAt: /docker buildx build/, slowDocker: 5 });
    expect(watched.run.conclusion).toBe("cancelled");
    const { startedAt, finishedAt } = watched.run;
    // what docker still does is not waited for
    expect(Date.parse(finishedAt) - Date.parse(startedAt)).toBeLessThan(5_000);
    expect(kindsOf(watched)).toContain("registry password");
    expect(watched.leaks).toEqual([]);
  });
});
