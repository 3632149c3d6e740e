import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { JobResult, RunResult } from "@towline/runner";
import { exampleRegion, nonProductionAccount } from "@towline/sandbox";
import { ClusterHistory, podsWithoutConfiguration } from "../world/cluster-history.ts";
import { startWorld, type World } from "../world/world.ts";

const password = "correct-horse-battery-staple";

/** A Job of the service's image, with its configuration. */
const jobYaml = (name: string, phase: string, args: string): string => `apiVersion: batch/v1
kind: Job
metadata:
  name: ${name}
  annotations: { towline.dev/hook: ${phase} }
spec:
  backoffLimit: 0
  template:
    spec:
      restartPolicy: Never
      serviceAccountName: migrate
      containers:
        - name: app
          image: checkout
          args: ${args}
          envFrom:
            - configMapRef: { name: checkout-env }
            - secretRef: { name: checkout-secrets }
`;

const account = "apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: migrate }\n";
/** Two lines, the second just before it ends. */
const works = '[crash, --after, 300ms, --exit, "0"]';
/** Prints what it does not know, and fails. */
const tells = '["$(PASSWORD)"]';

const hooks = (migrate: string, smoke: string): string =>
  [account, jobYaml("migrate", "pre-deploy", migrate), jobYaml("smoke", "post-deploy", smoke)].join("---\n");

/** One service with a migration and a smoke test: the scenarios build on each other. */
let world: World;
let dev: ClusterHistory;
beforeAll(async () => {
  world = await startWorld();
  dev = new ClusterHistory(world.cluster("dev"));
  const place = { account: nonProductionAccount, region: exampleRegion };
  world.sandbox.secrets.put({ ...place, name: "dev/checkout", value: { password } });
  const secrets = "PASSWORD: aws-secretsmanager:dev/checkout#password\n";
  await world.config.commit({ "dev/checkout/secrets.yaml": secrets }, "A password");
});
afterAll(() => world.close());

const deployWith = async (migrate: string, smoke: string, greeting: string): Promise<JobResult> => {
  await world.checkout.commit({ "k8s/hooks.yaml": hooks(migrate, smoke) }, `Greet: ${greeting}`);
  await world.config.commit({ "dev/checkout/.env": `GREETING=${greeting}\n` }, `Greet: ${greeting}`);
  return jobOf(await world.deploy());
};

const jobOf = ({ jobs, problems }: RunResult): JobResult => {
  expect(problems).toEqual([]);
  const found = jobs.find(({ name }) => name.endsWith("Deploy to dev"));
  if (found === undefined) throw new Error("there is no job that deploys to dev");
  return found;
};

const messages = ({ annotations }: JobResult): readonly string[] => annotations.map(({ message }) => message);

const greetingName = (): string =>
  dev.object("Deployment", "checkout")?.spec.template.spec.containers[0].envFrom[0].configMapRef.name;

const hookNames = (): readonly string[] => dev.objects("Job").map(({ metadata }) => metadata.name);

/** The step log's line without its time, as the hook wrote it. */
const written = ({ log }: JobResult, hook: string): readonly string[] =>
  log.split("\n").flatMap((line) => {
    const at = line.indexOf(`${hook} │ `);
    return at === -1 ? [] : [line.slice(at)];
  });

describe("a service with a migration and a smoke test", () => {
  it("has both run with the new configuration, in the log of its deploy", async () => {
    const job = await deployWith(works, works, "Hello");
    expect(job.conclusion).toBe("success");
    for (const hook of ["migrate", "smoke"])
      expect(written(job, hook)).toEqual([
        `${hook} │ checkout starting`,
        `${hook} │ fatal: cannot reach the payment gateway (demo crash)`,
      ]);
    const made = dev
      .writes()
      .filter(({ verb, object }) => verb === "create" && ["Job", "Deployment"].includes(object.kind))
      .map(({ object }) => object.metadata.name);
    expect(made).toEqual([
      expect.stringMatching(/^migrate-1-/),
      "checkout",
      expect.stringMatching(/^smoke-1-/),
    ]);
    expect(podsWithoutConfiguration(dev.writes())).toEqual([]);
  });

  it("has none of them run when nothing changed", async () => {
    const before = hookNames();
    const job = jobOf(await world.deploy());
    expect(job.summary).toContain("already serves in dev: nothing to do");
    expect(hookNames()).toEqual(before);
  });

  it("keeps its version when the migration fails, without a secret in log or summary", async () => {
    const served = greetingName();
    const version = dev.object("Deployment", "checkout")?.metadata.resourceVersion;
    const job = await deployWith(tells, works, "Servus");
    expect(job.conclusion).toBe("failure");
    expect(messages(job)).toEqual([
      expect.stringMatching(
        /^Pre-deploy hook job\/migrate-2-[0-9a-f]{5}: it failed: container app ended with exit code 2: "unknown command: \*\*\*"\. .* Version [0-9a-f]{7} \(deploy #1\) serves on, nothing of the new one was rolled out$/,
      ),
    ]);
    expect(written(job, "migrate")).toEqual(["migrate │ unknown command: ***"]);
    expect(`${job.log}${job.summary}`).not.toContain(password);
    expect(greetingName()).toBe(served);
    expect(dev.object("Deployment", "checkout")?.metadata.resourceVersion).toBe(version);
  });

  it("goes back when the smoke test fails", async () => {
    const served = greetingName();
    const job = await deployWith(works, tells, "Moin");
    expect(job.conclusion).toBe("failure");
    expect(messages(job)).toEqual([
      expect.stringMatching(
        /^Post-deploy hook job\/smoke-3-.* Version [0-9a-f]{7} \(deploy #1\) is back and serves with all its pods$/,
      ),
    ]);
    expect(written(job, "smoke")).toEqual(["smoke │ unknown command: ***"]);
    expect(job.summary).toContain("What was tried, and put back");
    expect(greetingName()).toBe(served);
  });

  it("goes on once both are mended, and keeps the last Job of each", async () => {
    const job = await deployWith(works, works, "Moin");
    expect(job.conclusion).toBe("success");
    expect(hookNames()).toEqual([expect.stringMatching(/^migrate-4-/), expect.stringMatching(/^smoke-4-/)]);
  });

  it("takes a chart's hooks from plain YAML as well, and refuses what it does not run, by place", async () => {
    const text = await readFile(`${world.checkout.path}/k8s/hooks.yaml`, "utf8");
    const helm = text.replace("towline.dev/hook: pre-deploy", '"helm.sh/hook": pre-rollback');
    await world.checkout.commit({ "k8s/hooks.yaml": helm }, "A hook of Helm");
    const job = jobOf(await world.deploy());
    expect(job.annotations).toEqual([
      expect.objectContaining({
        file: "k8s/hooks.yaml",
        line: 9,
        message: expect.stringContaining(
          "job/migrate is a hook of Helm (pre-rollback), which Towline does not run",
        ),
      }),
    ]);
  });
});
