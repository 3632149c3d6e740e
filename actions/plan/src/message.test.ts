import { expect, it } from "@jest/globals";
import type { Plan } from "@towline/spec";
import { startMessage } from "./message.ts";

const plan: Plan = {
  version: 1,
  purpose: "release",
  repository: "acme/checkout",
  commit: "1111111aaaa",
  ref: "refs/tags/v1.2.0",
  services: ["checkout"],
  environment: "production",
  targets: ["in", "eu"],
  file: "towline.yaml",
  extends: [],
  pins: {},
};
const run = { runUrl: "https://github.com/acme/checkout/actions/runs/7", actor: "mona" };
const by = "(<https://github.com/acme/checkout/actions/runs/7|run> by mona)";

it.each([
  [
    { purpose: "release" },
    `:rocket: checkout at 1111111 (tag v1.2.0) is released to production (in, eu) ${by}`,
  ],
  [{ purpose: "rollback" }, `:rewind: checkout is rolled back in production (in, eu) ${by}`],
  [
    { purpose: "deploy", ref: "refs/heads/a<!channel>", targets: ["default"], environment: "dev" },
    `:rocket: checkout at 1111111 (a&lt;!channel&gt;) goes to dev ${by}`,
  ],
  [{ purpose: "build" }, undefined],
] as const)("a chat is told of %j", (own, text) => {
  expect(startMessage({ ...plan, ...own }, run)).toBe(text);
});
