import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { annotations, type KubeObject } from "@towline/kernel";
import { deploy } from "./deploy.ts";
import { ClusterUnderTest } from "./testing/cluster-under-test.ts";
import { type NamedOptions, requestWith } from "./testing/named-configuration.ts";
import { deployment } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const run = (options: NamedOptions) => deploy(requestWith(options), test.ports());
const writesSince = (start: number) =>
  test.server.history
    .slice(start)
    .map(({ verb, object }) => `${verb} ${object.kind}/${object.metadata.name}`)
    .filter((line) => /ConfigMap|Secret\/checkout/.test(line));
const podVersions = async () =>
  (await test.get("Deployment", "checkout"))?.spec.template.metadata.annotations?.[
    annotations.configVersions
  ];
const greeting = async (name = "checkout-config") => (await test.get("ConfigMap", name))?.data;

describe("replace", () => {
  it("keeps the name, swaps the content in one PUT, rolls the pods, and keeps each content beside it", async () => {
    expect((await run({ strategy: "replace", greeting: "one" })).outcome).toBe("deployed");
    const [container] = (await test.get("Deployment", "checkout"))?.spec.template.spec.containers ?? [];
    expect(container.envFrom[0].configMapRef.name).toBe("checkout-config");
    expect([await greeting(), await podVersions()]).toEqual([{ GREETING: "one" }, "checkout-config-one"]);

    const start = test.server.history.length;
    expect((await run({ strategy: "replace", greeting: "two", runId: 101 })).outcome).toBe("deployed");
    expect(writesSince(start).toSorted()).toEqual([
      "create ConfigMap/checkout-config-two",
      "update ConfigMap/checkout-config",
    ]);
    expect([await greeting(), await podVersions()]).toEqual([{ GREETING: "two" }, "checkout-config-two"]);
    expect(await greeting("checkout-config-one")).toEqual({ GREETING: "one" });

    const rest = test.server.history.length;
    expect((await run({ strategy: "replace", greeting: "two", runId: 102 })).outcome).toBe("unchanged");
    expect(test.server.history.slice(rest)).toEqual([]);
  });

  it("puts the content back when the deploy fails", async () => {
    await run({ strategy: "replace", greeting: "one" });
    const failed = await run({ strategy: "replace", greeting: "two", image: "c", runId: 101 });
    expect(failed).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect([await greeting(), await podVersions()]).toEqual([{ GREETING: "one" }, "checkout-config-one"]);
  });

  it("puts a Secret back whose content no record holds", async () => {
    await run({ strategy: "replace", secret: "one" });
    const failed = await run({ strategy: "replace", secret: "two", image: "c", runId: 101 });
    expect(failed).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    const live = await test.get("Secret", "checkout-secrets");
    expect(Buffer.from(live?.data.PASSWORD, "base64").toString()).toBe("secret-value-one");
    expect(test.lines.join("\n")).not.toContain("is changed in place");
    const { items } = await test.cluster.list({ apiVersion: "v1", kind: "Secret", namespace: "dev" });
    const records = items.flatMap(({ data }) =>
      data?.record === undefined ? [] : [gunzipSync(Buffer.from(data.record, "base64")).toString()],
    );
    expect(records).toHaveLength(2);
    for (const value of ["secret-value-one", "secret-value-two"])
      for (const text of [value, Buffer.from(value).toString("base64")])
        expect(records.join()).not.toContain(text);
  });

  it("takes over an object that was made by hand, and puts that back too", async () => {
    const byHand = {
      apiVersion: "v1",
      kind: "Secret",
      metadata: { name: "checkout-secrets", namespace: "dev" },
      data: { OLD: "b2xk" },
    };
    await run({ greeting: "one" });
    await test.cluster.create(byHand, { manager: "kubectl-create" });
    const failed = await run({ strategy: "replace", secret: "two", image: "c", runId: 101 });
    expect(failed).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect((await test.get("Secret", "checkout-secrets"))?.data).toEqual({ OLD: "b2xk" });
  });
});

describe("recreate", () => {
  const byHand = (immutable: boolean) =>
    test.cluster.create(
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name: "checkout-config", namespace: "dev" },
        immutable,
        data: { GREETING: "hand" },
      },
      { manager: "kubectl-create" },
    );

  it("deletes and creates an immutable object, and puts it back", async () => {
    await byHand(true);
    await expect(run({ strategy: "replace", greeting: "one" })).rejects.toMatchObject({
      code: "kube-invalid",
    });
    const start = test.server.history.length;
    expect((await run({ strategy: "recreate", greeting: "one", runId: 101 })).outcome).toBe("deployed");
    expect(writesSince(start).filter((line) => line.endsWith("/checkout-config"))).toEqual([
      "delete ConfigMap/checkout-config",
      "create ConfigMap/checkout-config",
    ]);
    const failed = await run({ strategy: "recreate", greeting: "two", image: "c", runId: 102 });
    expect(failed).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(await test.get("ConfigMap", "checkout-config")).toMatchObject({
      immutable: true,
      data: { GREETING: "one" },
    });
  });
});

describe("an object whose bare name stands elsewhere", () => {
  const named = (): KubeObject => {
    const object = structuredClone(deployment(1));
    object.spec.template.spec.containers[0].env = [{ name: "CONFIG", value: "checkout-config" }];
    return object;
  };

  it("keeps its name with a notice, and rolls the pods", async () => {
    expect((await run({ objects: [named()], greeting: "one" })).outcome).toBe("deployed");
    expect(test.lines).toContain(
      'deployment/checkout names "checkout-config" in spec.template.spec.containers[0].env[0].value, where Kubernetes has no reference that could be rewritten to a versioned name: ConfigMap "checkout-config" keeps its name, and its content is replaced in place',
    );
    expect([await greeting(), await podVersions()]).toEqual([{ GREETING: "one" }, "checkout-config-one"]);
  });

  it("is refused where versioned was asked for", async () => {
    await expect(run({ objects: [named()], strategy: "versioned" })).rejects.toMatchObject({
      code: "manifest-invalid",
      at: { file: "k8s/all.yaml", line: 1 },
      hint: expect.stringContaining("strategy: replace"),
    });
    expect(test.server.history.filter(({ manager }) => manager.startsWith("towline/"))).toEqual([]);
  });
});
