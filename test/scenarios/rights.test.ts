import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunResult } from "@towline/runner";
import {
  defaultClusters,
  defaultRoles,
  exampleRegion,
  nonProductionAccount,
  productionAccount,
  type RoleOptions,
} from "@towline/sandbox";
import { parseAllDocuments } from "yaml";
import { errorsOf, jobOf } from "../world/results.ts";
import { startWorld, type World } from "../world/world.ts";

const folder = join(import.meta.dirname, "../../examples/rights");
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const rbacOf = (file: string, namespace?: string) => {
  const text = read(`kubernetes/${file}.yaml`);
  const placed =
    namespace === undefined ? text : text.replaceAll(/namespace: \w+/g, `namespace: ${namespace}`);
  return parseAllDocuments(placed).map((each) => each.toJS());
};

interface Trust {
  readonly Statement: readonly {
    readonly Condition: { readonly StringLike: Readonly<Record<string, string>> };
  }[];
}

/** A role as its two files say. The ids of acme are others here. */
const roleOf = (name: string, account: string, file: string): RoleOptions => {
  const trust: Trust = JSON.parse(read(`aws/${file}-trust.json`));
  const subjects = trust.Statement.flatMap(({ Condition }) => Object.values(Condition.StringLike));
  return {
    name,
    account,
    subjects: subjects.map((subject) => subject.replaceAll(/@\d+/g, "@*")),
    policies: [JSON.parse(read(`aws/${file}.json`))],
  };
};

/** Acme with the roles of `examples/rights`, and no rights beyond them. */
let world: World;
beforeAll(async () => {
  const roles = [
    roleOf("towline-build", "111111111111", "build"),
    roleOf("towline-dev", nonProductionAccount, "deploy"),
    roleOf("towline-promote", productionAccount, "promote"),
    roleOf("towline-rollback", productionAccount, "rollback"),
  ];
  const others = defaultRoles.filter(({ name }) => !roles.some((role) => role.name === name));
  const dev = {
    name: "dev",
    account: nonProductionAccount,
    region: exampleRegion,
    namespaces: ["dev"],
    access: [
      { principal: `arn:aws:iam::${nonProductionAccount}:role/towline-dev`, groups: ["towline-deployers"] },
    ],
    rbac: rbacOf("deployer"),
  };
  const production = {
    ...dev,
    name: "production",
    account: productionAccount,
    namespaces: ["production"],
    access: ["production", "rollback"].map((name) => ({
      principal: `arn:aws:iam::${productionAccount}:role/towline-${name}`,
      groups: ["towline-deployers"],
    })),
    rbac: rbacOf("deployer", "production"),
  };
  const own = [dev, production];
  const clusters = [...own, ...defaultClusters.filter(({ name }) => !own.some((each) => each.name === name))];
  const environments = ["dev", "production", "production-rollback"];
  world = await startWorld({ environments, sandbox: { roles: [...others, ...roles], clusters } });
  const account = nonProductionAccount;
  const secret = {
    account,
    region: exampleRegion,
    name: "dev/checkout",
    value: { password: "hunter22-of-dev" },
  };
  world.sandbox.secrets.put(secret);
  await world.config.commit(
    { "dev/checkout/secrets.yaml": "PASSWORD: aws-secretsmanager:dev/checkout#password\n" },
    "A password",
  );
});
afterAll(() => world.close());

/** Warnings, too: most of what lacks a right goes on without. */
const complaintsOf = (result: RunResult): readonly string[] => [
  ...errorsOf(result),
  ...result.jobs.flatMap(({ annotations }) =>
    annotations.filter(({ level }) => level === "warning").map(({ message }) => message),
  ),
];

const dispatch = (inputs: Record<string, string>) =>
  ({ name: "workflow_dispatch", ref: "refs/heads/main", inputs }) as const;

describe("with exactly the rights of examples/rights", () => {
  it("a first deploy works: build, cache, secrets, objects, record", async () => {
    const result = await world.deploy();
    expect(complaintsOf(result)).toEqual([]);
    expect(result.conclusion).toBe("success");
  });

  it("a changed configuration is deployed, and old things are cleaned up", async () => {
    await world.config.commit({ "dev/checkout/.env": "GREETING=Servus\n" }, "Greet in Austrian");
    const result = await world.deploy();
    expect(complaintsOf(result)).toEqual([]);
    expect(result.conclusion).toBe("success");
  });

  it("a failing deploy shows its evidence, and the old version comes back", async () => {
    await world.checkout.branch("broken");
    const dockerfile = readFileSync(`${world.checkout.path}/Dockerfile`, "utf8");
    await world.checkout.commit({ Dockerfile: dockerfile.replace(/CMD .*/, 'CMD ["crash"]') }, "Break it");
    const result = await world.deploy({ branch: "broken" });
    expect(result.conclusion).toBe("failure");
    expect(complaintsOf(result)).toEqual([expect.stringContaining("is back and serves with all its pods")]);
    await world.checkout.git("checkout", "-q", "main");
  });

  it("a rollback works", async () => {
    const result = await world.run({ workflow: "rollback", event: dispatch({ environment: "dev" }) });
    expect(complaintsOf(result)).toEqual([]);
    expect(jobOf(result, "Roll back dev").conclusion).toBe("success");
  });

  it("versions are promoted and released, and taken back by a role and an environment of its own", async () => {
    const shared = readFileSync(`${world.config.path}/towline.yaml`, "utf8");
    const back = "    rollback-environment: production-rollback\n    rollback-role: towline-rollback\n";
    await world.config.commit({ "towline.yaml": `${shared.trimEnd()}\n${back}` }, "A way back of its own");
    for (const [tag, text] of Object.entries({ "v1.0.0": "Hello", "v1.1.0": "Servus" })) {
      await world.config.commit({ "production/checkout/.env": `GREETING=${text}\n` }, text);
      await world.checkout.commit({ "src/version.txt": tag }, tag);
      await world.checkout.git("tag", tag);
      const result = await world.run({
        workflow: "release",
        event: { name: "push", ref: `refs/tags/${tag}` },
      });
      expect(complaintsOf(result)).toEqual([]);
      expect(jobOf(result, "Promote").conclusion).toBe("success");
    }
    const result = await world.run({
      workflow: "rollback",
      event: { ...dispatch({ environment: "production" }), ref: "refs/tags/v1.1.0" },
    });
    expect(complaintsOf(result)).toEqual([]);
    expect(jobOf(result, "Roll back production")).toMatchObject({
      conclusion: "success",
      environment: { name: "production-rollback" },
    });
  });

  it("what is not granted is refused by name: a Namespace is the installer's", async () => {
    const namespace = "apiVersion: v1\nkind: Namespace\nmetadata: { name: extra }\n";
    await world.checkout.commit({ "k8s/namespace.yaml": namespace }, "A namespace");
    const result = await world.deploy();
    expect(result.conclusion).toBe("failure");
    expect(errorsOf(result).join("\n")).toMatch(/namespaces/);
  });
});

it("the other files are what RBAC and IAM take", () => {
  for (const file of ["planner", "installer"]) expect(rbacOf(file)).toHaveLength(2);
  expect(roleOf("plan", "333333333333", "plan").policies).toHaveLength(1);
});
