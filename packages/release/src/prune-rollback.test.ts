import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type KubeObject, refOf } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { type RollbackRequest, rollback, takeBack } from "./rollback.ts";
import { ClusterUnderTest, until } from "./testing/cluster-under-test.ts";
import { claim, named, serviceNamed, worker } from "./testing/leftovers.ts";
import { deployment, digestOf, requestOf } from "./testing/requests.ts";
import type { DeployReport, DeployRequest } from "./types.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const web = deployment(1);
let runId = 100;

const deployed = async (
  image: "a" | "b" | "c",
  objects: readonly KubeObject[],
  more: Partial<DeployRequest> = {},
): Promise<DeployReport> => {
  const request = requestOf({ image, objects, runId: runId++ });
  return await deploy({ ...request, timeoutSeconds: 20, ...more }, test.ports());
};

const rollbackOf = (run: number) => ({
  identity: {
    service: "checkout",
    namespace: "dev",
    actor: "mona",
    runId: String(run),
    attempt: 1,
    runUrl: `https://github.example/acme/checkout/actions/runs/${run}`,
  },
  secrets: "fresh" as const,
  timeoutSeconds: 20,
  dryRun: false,
});

const rollbackPorts = () => ({ ...test.ports(), resolveSecrets: async () => ({ entries: [] }) });

const back = async (more: Partial<RollbackRequest> = {}): Promise<DeployReport> => {
  const request = { ...rollbackOf(runId++), to: "previous", ...more };
  return (await rollback(request, rollbackPorts())).report;
};

const isThere = async (object: KubeObject): Promise<boolean> =>
  (await test.cluster.get(refOf(object))) !== undefined;

const image = `registry.example/checkout@${digestOf("a")}`;
const job: KubeObject = {
  ...named("Job", "migrate", {
    spec: { template: { spec: { restartPolicy: "Never", containers: [{ name: "a", image }] } } },
  }),
  apiVersion: "batch/v1",
};
job.spec.template.spec.containers[0].args = ["exit", "0"];

describe("a rollback", () => {
  it("deletes what the newer version had added", async () => {
    await deployed("a", [web]);
    await deployed("b", [web, serviceNamed("new")]);
    expect(await back({ dryRun: true })).toMatchObject({ outcome: "planned", prunes: [{ name: "new" }] });
    expect(test.lines).toContain("would delete service/new");
    expect(await back()).toMatchObject({ outcome: "deployed", pruned: [{ kind: "Service", name: "new" }] });
    expect(await isThere(serviceNamed("new"))).toBe(false);
    expect(await isThere(web)).toBe(true);
  });

  it("brings back what the newer version had deleted, and waits for its pods", async () => {
    await deployed("a", [web, worker(), serviceNamed("worker"), serviceNamed("web")]);
    expect(await deployed("b", [web, serviceNamed("web")])).toMatchObject({
      pruned: [{ name: "worker" }, { name: "worker" }],
    });
    await until(async () => !(await isThere(worker())));
    expect(await back()).toMatchObject({ outcome: "deployed", pruned: [] });
    expect([await isThere(worker()), await isThere(serviceNamed("worker"))]).toEqual([true, true]);
    const ready = (await test.readyPods()).map(({ metadata }) => metadata.labels?.app);
    expect(ready.toSorted()).toEqual(["checkout", "worker"]);
  });

  it("that fails deletes nothing, and takes away again what it had brought back", async () => {
    const pulled = structuredClone(web);
    pulled.spec.template.spec.containers[0].imagePullPolicy = "Always";
    await deployed("a", [pulled, serviceNamed("older")]);
    await deployed("b", [web, serviceNamed("newer")]);
    test.breakImage("a");
    expect(await back()).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(await isThere(serviceNamed("newer"))).toBe(true);
    expect(await isThere(serviceNamed("older"))).toBe(false);
  });

  it("leaves Jobs and claims alone, since it leaves them out, whatever is included", async () => {
    const include = { prune: { enabled: true, include: ["PersistentVolumeClaim"] } };
    await deployed("a", [web, job, claim("data")], include);
    await deployed("b", [web, job, claim("data")], include);
    expect(await back()).toMatchObject({ outcome: "deployed", pruned: [] });
    expect([await isThere(job), await isThere(claim("data"))]).toEqual([true, true]);
    expect(test.lines.join("\n")).not.toContain("any more");
    // a deploy that drops them says so, or deletes them
    expect(await deployed("c", [web], { ...include, dryRun: true })).toMatchObject({
      prunes: expect.arrayContaining([
        expect.objectContaining({ name: "data" }),
        expect.objectContaining({ name: "migrate" }),
      ]),
    });
  });

  it("does as the last deploy was told, unless it is told otherwise", async () => {
    const off = { prune: { enabled: false, include: [] } };
    await deployed("a", [web], off);
    await deployed("b", [web, serviceNamed("new")], off);
    expect(await back({ dryRun: true })).toMatchObject({ prunes: [] });
    expect(test.lines.join("\n")).toContain(
      "service/new is no part of deploy #1. It is left in place: prune is turned off",
    );
    const on = { prune: { enabled: true, include: [] } };
    expect(await back({ ...on, dryRun: true })).toMatchObject({ prunes: [{ name: "new" }] });
  });

  it("is refused where it would delete much, until that is confirmed", async () => {
    const added = Array.from({ length: 11 }, (_, index) => serviceNamed(`new-${index}`));
    await deployed("a", [web]);
    await deployed("b", [web, ...added]);
    await expect(back()).rejects.toMatchObject({
      code: "prune-unconfirmed",
      message: expect.stringMatching(/^This rollback would delete 11 of the 12 objects on record/),
    });
    expect(await back({ confirmedPrunes: [11] })).toMatchObject({ outcome: "deployed" });
  });

  it("of a release by itself is not held up by much that it would delete: that stays, and is told", async () => {
    const added = Array.from({ length: 11 }, (_, index) => serviceNamed(`new-${index}`));
    await deployed("a", [web]);
    await deployed("b", [web, ...added]);
    const done = await takeBack(rollbackOf(runId - 1), rollbackPorts());
    expect(done?.report).toMatchObject({ outcome: "deployed", pruned: [] });
    expect(await test.image()).toContain(digestOf("a"));
    expect(await isThere(serviceNamed("new-0"))).toBe(true);
    expect(test.lines.join("\n")).toContain(
      "11 of the 12 objects on record are no part of deploy #1. They are left in place, since so many are not deleted unasked",
    );
    await expect(deployed("a", [web])).rejects.toMatchObject({ code: "prune-unconfirmed" });
    expect((await deployed("c", [web, ...added], { dryRun: true })).outcome).toBe("planned");
  });
});
