import { describe, expect, it } from "@jest/globals";
import type { Plan, Planned } from "@towline/spec";
import { planLine, renderPlan } from "./summary.ts";
import { linesOf, rowsOf } from "./where.ts";

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

const specOf = (service: string): Planned["services"][0] => ({
  spec: {
    service,
    build: { account: "111111111111", "aws-region": "ap-south-1" },
    environments: {
      production: {
        account: "111111111111",
        "aws-region": "ap-south-1",
        cluster: "prod-{target}",
        targets: { in: {}, eu: {} },
      },
    },
  },
  location: { repository: "acme/checkout", commit: plan.commit, path: "towline.yaml" },
  extends: [],
  pins: {},
  locate: () => ({ file: "towline.yaml", line: 1, column: 1 }),
});
const leg = (target: string, service = "checkout", environment = `production-${target}`) => ({
  service,
  target,
  environment,
  url: "",
  "runs-on": "x",
  "timeout-minutes": 55,
  title: environment,
});
const planned = (own: Partial<Plan> = {}, jobs?: Planned["jobs"]): Planned => ({
  plan: { ...plan, ...own },
  services: [specOf("checkout")],
  jobs: jobs ?? { waves: [[leg("in")], [leg("eu")]], rollbacks: [] },
});

describe("the line in the log", () => {
  it.each([
    [{}, "checkout at 1111111 (main) goes to production (in, eu)"],
    [
      { environment: "dev", targets: ["default"], ref: "refs/tags/v1" },
      "checkout at 1111111 (tag v1) goes to dev",
    ],
    [
      { purpose: "release", ref: "refs/tags/v1.2.0", services: ["cart", "shop"] },
      "cart, shop at 1111111 (tag v1.2.0) are released to production (in, eu)",
    ],
    [{ purpose: "rollback", targets: ["eu"] }, "checkout is rolled back in production (eu)"],
    [{ purpose: "build", environment: undefined, targets: [] }, "checkout at 1111111 (main) is built"],
  ] as const)("%j", (own, line) => {
    expect(planLine({ ...plan, ...own })).toBe(line);
  });

  it("is followed by one for each target, in the order of the waves", () => {
    expect(linesOf(rowsOf(planned()))).toEqual([
      "  wave 1: checkout → production-in (prod-in/production)",
      "  wave 2: checkout → production-eu (prod-eu/production)",
    ]);
  });
});

describe("the summary", () => {
  it("says what, from which ref, to which targets in which waves, by which rules", () => {
    expect(renderPlan(planned(), [])).toBe(`### Plan: <code>checkout</code> goes to <code>production</code>

| Wave | Target | Service | GitHub environment | Cluster and namespace |
| --- | --- | --- | --- | --- |
| 1 | <code>in</code> | <code>checkout</code> | <code>production-in</code> | <code>prod-in/production</code> |
| 2 | <code>eu</code> | <code>checkout</code> | <code>production-eu</code> | <code>prod-eu/production</code> |

| | |
| --- | --- |
| From | <code>main</code> at <code>1111111</code> of <code>acme/checkout</code> |
| Rules | <code>acme/checkout@2222222:towline.yaml</code>, <code>acme/config@3333333:shared.yaml</code> |
`);
  });

  it("has a line for each target, whatever the number of services", () => {
    const jobs = { waves: [[leg("in", "cart"), leg("in", "shop")]], rollbacks: [] };
    const services = [specOf("cart"), specOf("shop")] as const;
    const both = { ...planned({ services: ["cart", "shop"] }, jobs), services };
    expect(renderPlan(both, [])).toContain(
      "| 1 | <code>in</code> | <code>cart</code>, <code>shop</code> | <code>production-in</code> | <code>prod-in/production</code> |",
    );
  });

  it("of a rollback says where it runs, and no wave", () => {
    const jobs = { waves: [], rollbacks: [leg("in", "checkout", "production-rollback")] };
    expect(renderPlan(planned({ purpose: "rollback", targets: ["in"] }, jobs), [])).toContain(
      "| – | <code>in</code> | <code>checkout</code> | <code>production-rollback</code> |",
    );
  });

  it("of a build has no table of targets", () => {
    const build = planned(
      { purpose: "build", environment: undefined, targets: [] },
      { waves: [], rollbacks: [] },
    );
    expect(renderPlan(build, [])).toMatch(/^### Plan: <code>checkout<\/code> is built\n\n\| \| \|\n/);
  });

  it("says where the image is brought to", () => {
    const registry = {
      region: "eu-central-1",
      account: "333333333333",
      repository: "checkout",
      filled: { by: "promotion" as const },
    };
    expect(renderPlan(planned(), [{ registry, targets: ["eu"] }])).toContain(
      "| Image promoted into | <code>checkout in eu-central-1 of account 333333333333</code> |",
    );
  });

  it("lets no branch name become markup", () => {
    const text = renderPlan(planned({ ref: "refs/heads/a|b<img>`*_x" }), []);
    expect(text).toContain("<code>a&#124;b&#60;img&#62;&#96;&#42;_x</code>");
  });
});
