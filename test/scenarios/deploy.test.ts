import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { JobResult, RunResult } from "@towline/runner";
import { ClusterHistory, podsWithoutConfiguration, type Write } from "../world/cluster-history.ts";
import { startWorld, type World } from "../world/world.ts";

/** One company, one service, deployed again and again: the scenarios build on each other, as deploys do. */
let world: World;
let dev: ClusterHistory;
beforeAll(async () => {
  world = await startWorld();
  dev = new ClusterHistory(world.cluster("dev"));
});
afterAll(() => world.close());

const job = (result: RunResult, name: string): JobResult => {
  const found = result.jobs.find((one) => one.name.endsWith(` / ${name}`));
  if (found === undefined)
    throw new Error(`no job ${name} among ${result.jobs.map((one) => one.name).join(", ")}`);
  return found;
};

const digestOf = (result: RunResult): string =>
  JSON.parse(job(result, "Build").outputs.digests ?? "{}").checkout ?? "";

const versions = () => dev.objects().map(({ metadata }) => `${metadata.uid} ${metadata.resourceVersion}`);
const isOk = (result: RunResult): void => {
  const errors = result.jobs
    .flatMap(({ annotations }) => annotations)
    .filter(({ level }) => level === "error");
  expect(errors).toEqual([]);
  expect(result).toMatchObject({ problems: [], conclusion: "success", exitCode: 0 });
};

let digest = "";

describe("to dev", () => {
  let result: RunResult;
  beforeAll(async () => {
    result = await world.deploy();
    digest = digestOf(result);
  });

  it("pushes the image, creates the ConfigMaps, applies the manifests", () => {
    isOk(result);
    const repository = world.sandbox.ecr.repository("111111111111", "ap-south-1", "checkout");
    expect(repository?.find(digest)).toBeDefined();
    const names = dev.objects("ConfigMap").map(({ metadata }) => metadata.name.replace(/-[0-9a-f]{10}$/, ""));
    expect(names).toEqual(expect.arrayContaining(["checkout-config", "checkout-env"]));
    expect(dev.object("Service", "checkout")).toBeDefined();
  });

  it("runs pods with exactly the pushed digest", () => {
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(dev.readyPods()).toHaveLength(2);
    expect(dev.pods()).toHaveLength(2);
    for (const pod of dev.pods()) {
      expect(pod.spec.containers[0].image).toMatch(new RegExp(`/checkout@${digest}$`));
      expect(pod.status.containerStatuses[0].imageID).toContain(digest);
    }
  });

  it("says in the summary what changed", () => {
    const { summary, conclusion } = job(result, "Deploy to dev");
    expect(conclusion).toBe("success");
    expect(summary).toContain("checkout → dev: deployed");
    expect(summary).toContain(digest);
    expect(summary).toMatch(/^\+ configmap\/checkout-config-[0-9a-f]{10}$/m);
    expect(summary).toMatch(/^\+ deployment\/checkout$/m);
  });

  it("gives each job only the permissions that it needs", () => {
    expect(job(result, "Plan dev").permissions).not.toHaveProperty("id-token");
    expect(job(result, "Deploy to dev").permissions).toMatchObject({ contents: "read", "id-token": "write" });
    expect(job(result, "Deploy to dev").environment?.name).toBe("dev");
  });
});

describe("the same again with nothing changed", () => {
  it("builds nothing, writes nothing, restarts nothing", async () => {
    const before = versions();
    const writes = dev.count;
    const pushes = () =>
      world.sandbox.requests.filter(({ method, service }) => service === "registry" && method === "PUT")
        .length;
    const pushed = pushes();

    const result = await world.deploy();

    isOk(result);
    expect(job(result, "Build").log).toContain("Not building checkout");
    expect(digestOf(result)).toBe(digest);
    expect(pushes()).toBe(pushed);
    expect(dev.writes(writes).map(({ verb, object }) => `${verb} ${object.kind}`)).toEqual([]);
    expect(versions()).toEqual(before); // the Lease's included
    expect(dev.pods().map((pod) => pod.status.containerStatuses[0].restartCount)).toEqual([0, 0]);
    expect(job(result, "Deploy to dev").summary).toContain("already serves in dev: nothing to do");
  });
});

describe("a configuration value changed", () => {
  it("changes only the configuration and rolls the pods, none of which ever lacks its ConfigMap", async () => {
    const serviceBefore = dev.object("Service", "checkout")?.metadata.resourceVersion;
    const podsBefore = dev.pods().map(({ metadata }) => metadata.uid);
    await world.config.commit({ "dev/checkout/.env": "GREETING=Servus\n" }, "Greet in Austrian");

    const result = await world.deploy();

    isOk(result);
    expect(digestOf(result)).toBe(digest);
    const changed = job(result, "Deploy to dev").summary.match(/^[+~-] .*/gm);
    expect(changed).toEqual([
      expect.stringMatching(/^\+ configmap\/checkout-env-[0-9a-f]{10}$/),
      "~ deployment/checkout",
    ]);
    const service = dev.object("Service", "checkout");
    expect(service?.metadata.resourceVersion).toBe(serviceBefore);
    expect(dev.pods()).toHaveLength(2);
    expect(dev.pods().filter(({ metadata }) => podsBefore.includes(metadata.uid))).toEqual([]);
    expect(podsWithoutConfiguration(dev.writes())).toEqual([]);
  });

  it("would notice a pod without its ConfigMap", () => {
    const withoutMaps = dev.writes().filter(({ object }) => object.kind !== "ConfigMap");
    expect(podsWithoutConfiguration(withoutMaps)).not.toEqual([]);
  });
});

describe("an image that crashes", () => {
  it("is explained at once, and the old revision is back with all its pods", async () => {
    const dockerfile = await readFile(`${world.checkout.path}/Dockerfile`, "utf8");
    await world.checkout.branch("broken");
    await world.checkout.commit(
      { Dockerfile: dockerfile.replace('CMD ["serve"]', 'CMD ["crash"]') },
      "Break it",
    );

    const result = await world.deploy({ branch: "broken" });

    expect(result).toMatchObject({ conclusion: "failure", exitCode: 1 });
    const { conclusion, annotations, log, summary } = job(result, "Deploy to dev");
    expect(conclusion).toBe("failure");
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^deployment\/checkout: container checkout crashed 3 times with exit code 1: "fatal: cannot reach the payment gateway \(demo crash\)"\. .+\. Version [0-9a-f]{7} \(deploy #2\) is back and serves with all its pods$/,
      ),
    ]);
    for (const text of [log, summary])
      expect(text).toContain("fatal: cannot reach the payment gateway (demo crash)");
    expect(log).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(dev.readyPods()).toHaveLength(2);
    for (const pod of dev.pods()) expect(pod.spec.containers[0].image).toContain(digest);
    expect(podsWithoutConfiguration(dev.writes())).toEqual([]);
    expect(verdictDelay(dev.writes())).toBeLessThan(2_000);
  });
});

describe("a deploy that is cancelled in mid-rollout", () => {
  it("leaves the old version applied and the lock free, within 5 s", async () => {
    const dockerfile = await readFile(`${world.checkout.path}/Dockerfile`, "utf8");
    await world.checkout.branch("slow");
    await world.checkout.commit(
      { Dockerfile: dockerfile.replace(/CMD .*/, 'CMD ["never-ready"]') },
      "Too slow",
    );
    const cancel = new AbortController();
    const running = world.deploy({ branch: "slow", signal: cancel.signal });
    await untilLockIsHeld();
    const image = () => dev.object("Deployment", "checkout")?.spec.template.spec.containers[0].image;
    await until(() => !image().endsWith(digest));
    const cancelled = Date.now();
    cancel.abort();
    const result = await running;

    expect(Date.now() - cancelled).toBeLessThan(5_000);
    expect(result.conclusion).toBe("cancelled");
    expect(image()).toMatch(new RegExp(`@${digest}$`));
    expect(dev.holders("towline-checkout").at(-1)).toBe("");
    expect(job(result, "Deploy to dev").log).toContain("was applied again; its pods were not waited for");
  });
});

describe("two deploys of the same service at once", () => {
  it("run one after the other, and none is lost", async () => {
    await world.checkout.git("checkout", "--quiet", "main");
    await world.config.commit({ "dev/checkout/.env": "GREETING=one\n" }, "One");
    const first = world.deploy();
    await untilLockIsHeld();
    await world.config.commit({ "dev/checkout/.env": "GREETING=two\n" }, "Two");
    const [one, two] = await Promise.all([first, world.deploy()]);
    isOk(one);
    isOk(two);
    const greetings = dev
      .writes()
      .filter(({ verb, object }) => verb === "create" && object.kind === "ConfigMap")
      .map(({ object }) => object.data?.GREETING);
    expect(greetings.slice(-2)).toEqual(["one", "two"]);
    const live = dev.pods().map((pod) => pod.spec.containers[0].envFrom[0].configMapRef.name);
    const last = dev.objects("ConfigMap").find(({ data }) => data?.GREETING === "two")?.metadata.name;
    expect(live).toEqual([last, last]);
    // never from one holder straight to another
    expect(
      dev
        .holders("towline-checkout")
        .filter((holder, i, all) => holder !== "" && (all[i - 1] ?? "") !== "" && all[i - 1] !== holder),
    ).toEqual([]);
  });
});

/** From the third termination that the API server saw to the first write of the way back, in milliseconds. */
function verdictDelay(writes: readonly Write[]): number {
  const third = writes.find(({ object }) => {
    const status = object.kind === "Pod" ? object.status?.containerStatuses?.[0] : undefined;
    return status?.restartCount === 2 && status.state.terminated !== undefined;
  });
  const back = writes.find(
    ({ object, milliseconds }) =>
      object.kind === "Deployment" &&
      milliseconds >= (third?.milliseconds ?? Number.POSITIVE_INFINITY) &&
      object.spec.template.spec.containers[0].image.endsWith(digest),
  );
  if (third === undefined || back === undefined) throw new Error("there was no third crash, or no way back");
  return back.milliseconds - third.milliseconds;
}

async function untilLockIsHeld(): Promise<void> {
  const known = dev.holders("towline-checkout").length;
  await until(() => dev.holders("towline-checkout").length > known);
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries += 1) {
    if (tries > 1_000) throw new Error("it did not come to that within 10 s");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
