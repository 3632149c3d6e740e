import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { Stage } from "./stage.ts";
import { expectPlainFailure, told } from "./telling.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
});
afterAll(() => stage.close());

const mistaken = `extends: acme/config
service: Checkout
build:
  dockerfile: 5
  platforms: linux/amd64
environments:
  dev:
    clutser: dev
timeout-minutes: 15m
`;

it("names all of five mistakes in towline.yaml at once, and touches nothing", async () => {
  await stage.service({ "towline.yaml": mistaken });
  const mark = stage.mark();
  const run = await stage.deploy();

  expectPlainFailure(run);
  expect(told(run)).toEqual([
    'Plan dev: towline.yaml:2:10 service is "Checkout". It must be lower-case letters, digits and hyphens',
    'Plan dev: towline.yaml:4:15 build.dockerfile is the number 5. Write it in quotes; it must be a path inside the repository: no leading "/", no ".."',
    'Plan dev: towline.yaml:5:14 build.platforms is "linux/amd64", not a list. Write it as a list: ["linux/amd64"]',
    'Plan dev: towline.yaml:8:5 environments.dev has the unknown key "clutser". Did you mean "cluster"? Known keys here: account, aws-region, cluster, role-to-assume, plan-role, rollback-role, namespace, runs-on, url, registry, branches, tags, from-branches, targets, waves, rollback, rollback-environment, timeout-minutes',
    'Plan dev: towline.yaml:9:18 timeout-minutes is "15m". It must be a whole number from 1 to 115',
  ]);
  const ran = run.jobs.filter(({ conclusion }) => conclusion !== "skipped");
  expect(ran.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
    "deploy / Plan dev: failure",
    "deploy / Report: success",
  ]);
  expect(stage.writesSince(mark)).toEqual([]);
  // not even asked
  expect(stage.world.sandbox.requests).toEqual([]);
});
