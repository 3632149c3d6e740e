import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import type { DeployReport } from "@towline/release";
import { chosenCluster } from "./chosen.ts";
import { Place } from "./place.ts";
import { hook, Service, service } from "./service.ts";

/**
 * The same on the embedded sandbox and, with TOWLINE_TEST_CLUSTER, on a real cluster. The scenarios build on each
 * other, as deploys do.
 */
const chosen = chosenCluster(process.env);
jest.setTimeout(chosen.kind === "real" ? 300_000 : 60_000);

let place: Place;
let checkout: Service;
beforeAll(async () => {
  place = await Place.open(chosen);
  checkout = new Service(place);
});
afterAll(() => place.close());

const isReady = ({ status }: KubeObject): boolean =>
  status?.conditions?.some(
    (one: { type: string; status: string }) => one.type === "Ready" && one.status === "True",
  );
const serving = async () => {
  const pods = await place.pods();
  return pods.filter(isReady).map(({ spec }) => spec.containers[0].args.join(" "));
};
const greetingName = async () => {
  const found = await place.get("apps/v1", "Deployment", "checkout");
  return found?.spec.template.spec.containers[0].envFrom[0].configMapRef.name;
};
/** What failed, and what became of the version before. */
const told = (report: DeployReport) =>
  report.outcome === "failed"
    ? { reasons: report.failures.map(({ reason }) => reason), wayBack: report.wayBack.kind }
    : report.outcome;
const lastLines = (report: DeployReport) =>
  report.outcome === "failed"
    ? report.failures.flatMap(({ containerLogs }) => containerLogs.flatMap(({ lines }) => lines))
    : [];
const holder = async () =>
  (await place.list("coordination.k8s.io/v1", "Lease")).map(({ spec }) => spec.holderIdentity ?? "");

describe(`a deploy (${chosen.kind})`, () => {
  it("brings pods that serve, with their configuration", async () => {
    expect(told(await checkout.deploy())).toBe("deployed");
    expect(await serving()).toEqual(["serve", "serve"]);
    expect(await greetingName()).toMatch(/^checkout-env-[0-9a-f]{10}$/);
    expect(await place.get("v1", "Service", "checkout")).toBeDefined();
    expect(await holder()).toEqual([""]);
  });

  it("writes nothing where nothing changed", async () => {
    const before = await place.versions();
    expect(told(await checkout.deploy())).toBe("unchanged");
    expect(await place.versions()).toEqual(before);
  });

  it("rolls the pods where the configuration changed", async () => {
    const [before, pods] = [await greetingName(), await place.pods()];
    expect(told(await checkout.deploy({ greeting: "Servus" }))).toBe("deployed");
    expect(await greetingName()).not.toBe(before);
    const known = pods.map(({ metadata }) => metadata.uid);
    expect((await place.pods()).filter(({ metadata }) => known.includes(metadata.uid))).toEqual([]);
    expect(await serving()).toEqual(["serve", "serve"]);
  });
});

describe(`a deploy that fails (${chosen.kind})`, () => {
  it.each([
    ["crashes", { args: ["crash"] }, "Error", "fatal: cannot reach the payment gateway (demo crash)"],
    ["never gets ready", { args: ["never-ready"] }, "ContainersNotReady", "warming up, not ready"],
    [
      "lacks a variable",
      { args: ["need-env", "DATABASE_URL"] },
      "Error",
      "fatal: environment variable DATABASE_URL is not set",
    ],
  ])("puts the old version back: %s", async (_, version, reason, line) => {
    const report = await checkout.deploy({ greeting: "Servus", ...version });
    expect(told(report)).toEqual({ reasons: [reason], wayBack: "restored" });
    expect(lastLines(report)).toContain(line);
    expect(await serving()).toEqual(["serve", "serve"]);
    expect(await holder()).toEqual([""]);
  });

  it("puts the old version back: an image that nobody has", async () => {
    const report = await checkout.deploy({ greeting: "Servus", image: "towline.test/absent:1" });
    expect(told(report)).toMatchObject({ wayBack: "restored" });
    expect(await serving()).toEqual(["serve", "serve"]);
  });
});

describe(`a rollback (${chosen.kind})`, () => {
  it("brings the deploy before back, with its configuration", async () => {
    const before = await greetingName();
    expect(told(await checkout.rollBack())).toBe("deployed");
    expect(await greetingName()).not.toBe(before);
    expect(await serving()).toEqual(["serve", "serve"]);
  });
});

describe(`what left the manifests (${chosen.kind})`, () => {
  it("is deleted once the new version serves, and nothing else", async () => {
    const own = { ...service(place.namespace), metadata: { name: "by-hand", namespace: place.namespace } };
    await place.cluster.create(own, { manager: "somebody" });
    expect(told(await checkout.deploy({ objects: [] }))).toBe("deployed");
    expect(await place.get("v1", "Service", "checkout")).toBeUndefined();
    expect(await place.get("v1", "Service", "by-hand")).toBeDefined();
  });
});

describe(`hooks (${chosen.kind})`, () => {
  const withHook = (when: "pre-deploy" | "post-deploy", exitCode: number, greeting: string) => ({
    greeting,
    objects: [hook(place.namespace, when, ["exit", String(exitCode)])],
  });

  it("run before and after", async () => {
    expect(told(await checkout.deploy(withHook("pre-deploy", 0, "one")))).toBe("deployed");
    expect(told(await checkout.deploy(withHook("post-deploy", 0, "two")))).toBe("deployed");
  });

  it("end a deploy before anything is applied, or undo it", async () => {
    const [before, pods] = [await greetingName(), (await place.pods()).map(({ metadata }) => metadata.uid)];
    expect(told(await checkout.deploy(withHook("pre-deploy", 3, "three")))).toMatchObject({
      reasons: expect.any(Array),
    });
    expect(await greetingName()).toBe(before);
    expect((await place.pods()).map(({ metadata }) => metadata.uid).toSorted()).toEqual(pods.toSorted());
    expect(told(await checkout.deploy(withHook("post-deploy", 3, "four")))).toMatchObject({
      wayBack: "restored",
    });
    expect(await greetingName()).toBe(before);
    expect(await serving()).toEqual(["serve", "serve"]);
  });
});

describe(`two deploys at once (${chosen.kind})`, () => {
  it("come one after the other, and none is lost", async () => {
    const reports = await Promise.all([
      checkout.deploy({ greeting: "left" }),
      checkout.deploy({ greeting: "right" }),
    ]);
    for (const report of reports) expect(["deployed", "superseded"]).toContain(told(report));
    expect(reports.map(told)).toContain("deployed");
    expect(await serving()).toEqual(["serve", "serve"]);
    expect(await holder()).toEqual([""]);
  });
});

describe(`a deploy that is cancelled (${chosen.kind})`, () => {
  it("leaves the old version's spec, and the lock free", async () => {
    const before = await greetingName();
    const cancel = new AbortController();
    setTimeout(
      () => cancel.abort(new Error("cancelled by the test")),
      chosen.kind === "real" ? 8_000 : 1_500,
    );
    await checkout.deploy({ greeting: "never", args: ["never-ready"] }, cancel.signal).catch(() => undefined);
    expect(await greetingName()).toBe(before);
    expect(await holder()).toEqual([""]);
    expect(told(await checkout.deploy({ greeting: "after" }))).toBe("deployed");
    expect(await serving()).toEqual(["serve", "serve"]);
  });
});
