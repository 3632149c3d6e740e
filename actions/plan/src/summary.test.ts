import { describe, expect, it } from "@jest/globals";
import type { Plan, Planned } from "@towline/spec";
import { planLine, renderPlan } from "./summary.ts";

const plan: Plan = {
  version: 1,
  purpose: "deploy",
  repository: "acme/checkout",
  commit: "1111111aaaa",
  ref: "refs/heads/main",
  services: ["checkout"],
  environment: "production",
  targets: ["in", "eu"],
  file: "towline.yaml",
  extends: [{ repository: "acme/config", path: "shared.yaml" }],
  pins: { "acme/checkout": "2222222bbbb", "acme/config": "3333333cccc" },
};

const planned = (plan: Plan): Planned => ({ plan, services: [], waves: [plan.targets] });
const leg = (target: string) => ({
  service: "checkout",
  target,
  environment: `production-${target}`,
  url: "",
  "runs-on": "x",
  "timeout-minutes": 55,
  title: `production-${target}`,
});

describe("the line in the log", () => {
  it("names service, commit, ref, environment and targets", () => {
    expect(planLine(plan)).toBe("checkout at 1111111 (main) goes to production (in, eu)");
  });

  it("leaves out the target that has no name", () => {
    const dev = { ...plan, environment: "dev", targets: ["default"], ref: "refs/tags/v1" };
    expect(planLine(dev)).toBe("checkout at 1111111 (tag v1) goes to dev");
  });
});

describe("the summary", () => {
  it("says what, from which ref, to which targets, by which rules", () => {
    expect(
      renderPlan(planned(plan), [[leg("in"), leg("eu")]], []),
    ).toBe(`### Plan: <code>checkout</code> to <code>production</code>

| | |
| --- | --- |
| From | <code>main</code> at <code>1111111</code> of <code>acme/checkout</code> |
| To | <code>production-in</code>, <code>production-eu</code> |
| Rules | <code>acme/checkout@2222222:towline.yaml</code>, <code>acme/config@3333333:shared.yaml</code> |
`);
  });

  it("says where the image is brought to", () => {
    const registry = {
      region: "eu-central-1",
      account: "333333333333",
      repository: "checkout",
      filled: { by: "promotion" as const },
    };
    expect(renderPlan(planned(plan), [], [{ registry, targets: ["eu"] }])).toContain(
      "| Image promoted into | <code>checkout in eu-central-1 of account 333333333333</code> |",
    );
  });

  it("lets no branch name become markup", () => {
    const text = renderPlan(planned({ ...plan, ref: "refs/heads/a|b<img>`*_x" }), [], []);
    expect(text).toContain("<code>a&#124;b&#60;img&#62;&#96;&#42;_x</code>");
  });
});
