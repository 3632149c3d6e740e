import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type RunResult, runWorkflow } from "@towline/runner";
import { exampleRegion, nonProductionAccount } from "@towline/sandbox";
import { ClusterHistory, podsWithoutConfiguration } from "../world/cluster-history.ts";
import { startWorld, type World } from "../world/world.ts";

const workflow = `name: Roll back
on:
  workflow_dispatch:
    inputs:
      to: { default: previous }
permissions:
  actions: read
  contents: read
  id-token: write
jobs:
  rollback:
    runs-on: ubuntu-24.04
    environment: dev
    steps:
      - uses: towline/towline/actions/plan@v1
        id: plan
        with: { environment: dev, config-token: "\${{ secrets.CONFIG_TOKEN }}" }
      - uses: towline/towline/actions/rollback@v1
        with:
          plan: \${{ steps.plan.outputs.plan }}
          target: default
          config-token: \${{ secrets.CONFIG_TOKEN }}
          to: \${{ inputs.to }}
`;

const putPassword = (password: string): void => {
  const place = { account: nonProductionAccount, region: exampleRegion };
  world.sandbox.secrets.put({ ...place, name: "dev/checkout", value: { password } });
};

/** The service reads a password by reference, and what it greets with. */
const prepare = async (): Promise<void> => {
  const deployment = await readFile(`${world.checkout.path}/k8s/deployment.yaml`, "utf8");
  const line = "- configMapRef: { name: checkout-env }";
  const withSecret = deployment.replace(line, `${line}\n            - secretRef: { name: checkout-secrets }`);
  const files = { ".github/workflows/rollback.yml": workflow, "k8s/deployment.yaml": withSecret };
  await world.checkout.commit(files, "Roll back by hand");
  const secrets = "PASSWORD: aws-secretsmanager:dev/checkout#password\n";
  await world.config.commit({ "dev/checkout/secrets.yaml": secrets }, "A password");
};

/** One service, deployed twice and rolled back: the scenarios build on each other. */
let world: World;
let dev: ClusterHistory;
beforeAll(async () => {
  world = await startWorld();
  dev = new ClusterHistory(world.cluster("dev"));
  await prepare();
  putPassword("password-of-first-deploy");
  await world.deploy();
  await world.config.commit({ "dev/checkout/.env": "GREETING=Servus\n" }, "Greet in Austrian");
  await world.deploy();
});
afterAll(() => world.close());

const rollBack = (to = "previous"): Promise<RunResult> =>
  runWorkflow({
    github: world.github,
    repository: "acme/checkout",
    workflow: ".github/workflows/rollback.yml",
    event: { name: "workflow_dispatch", ref: "refs/heads/main", inputs: { to } },
    actor: "mona",
    env: { ...world.sandbox.env, PATH: process.env.PATH ?? "" },
  });

/** The versioned names of the configuration that the Deployment reads. */
const namesRead = (): { readonly env: string; readonly secret: string } => {
  const [container] = dev.object("Deployment", "checkout")?.spec.template.spec.containers ?? [];
  const [env, secret] = container.envFrom;
  return { env: env.configMapRef.name, secret: secret.secretRef.name };
};

describe("a rollback by hand", () => {
  it("brings the deploy before back with its configuration, which no pod ever lacks", async () => {
    const second = namesRead();
    const result = await rollBack();
    expect(result).toMatchObject({ problems: [], conclusion: "success" });
    const [job] = result.jobs;
    expect(job?.summary).toContain("checkout → dev: rolled back to deploy #1");
    expect(job?.log).toContain("The registry still has the image");
    expect(namesRead().env).not.toBe(second.env);
    expect(podsWithoutConfiguration(dev.writes())).toEqual([]);
  });

  it("reads the password anew: the rotated one stays, and no log shows it", async () => {
    putPassword("password-after-rotation");
    const result = await rollBack("2");
    expect(result.conclusion).toBe("success");
    const data = dev.object("Secret", namesRead().secret)?.data ?? {};
    expect(Buffer.from(data.PASSWORD, "base64").toString()).toBe("password-after-rotation");
    const [job] = result.jobs;
    expect(job?.log).toContain("Secret checkout-secrets: its values are read afresh");
    expect(`${job?.log}${job?.summary}`).not.toContain("password-after-rotation");
  });

  it("does nothing where that version serves already", async () => {
    const writes = dev.count;
    const result = await rollBack("4");
    expect(result.jobs[0]?.summary).toContain("already serves in dev: nothing to do");
    // controllers still end what the rollback before left to them
    const ours = dev
      .writes(writes)
      .filter(({ object }) => ["Lease", "Secret", "ConfigMap"].includes(object.kind));
    expect(ours).toEqual([]);
  });

  it("lists what there is for a version that is not on record", async () => {
    const result = await rollBack("v9");
    expect(result.conclusion).toBe("failure");
    expect(result.jobs[0]?.log).toMatch(
      /No record of this service is "v9".*#4 .* good; #3 .* good; #2 .* good; #1 /,
    );
  });
});
