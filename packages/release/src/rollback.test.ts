import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { namedSecrets } from "@towline/config";
import { readRecords } from "./record.ts";
import { type RollbackPorts, type RollbackRequest, rollback } from "./rollback.ts";
import { ClusterUnderTest, until } from "./testing/cluster-under-test.ts";
import { deployment, digestOf, type RequestOptions, service } from "./testing/requests.ts";

let test: ClusterUnderTest;
beforeEach(async () => {
  test = await ClusterUnderTest.start();
});
afterEach(() => test.stop());

const deploy = (options?: RequestOptions) => test.deploy(options);

const requestFor = (to: string, runId: number): RollbackRequest => ({
  identity: {
    service: "checkout",
    namespace: "dev",
    actor: "mona",
    runId: String(runId),
    attempt: 1,
    runUrl: `https://github.example/acme/checkout/actions/runs/${runId}`,
  },
  to,
  secrets: "fresh",
  timeoutSeconds: 20,
  dryRun: false,
});

const portsOf = (more: Partial<RollbackPorts> = {}): RollbackPorts => ({
  ...test.ports(),
  resolveSecrets: async () => ({ entries: [] }),
  hasImage: async () => true,
  ...more,
});

const back = async (to = "previous", runId = 200, more?: Partial<RollbackPorts>) =>
  (await rollback(requestFor(to, runId), portsOf(more))).report;

const failure = async (running: Promise<unknown>): Promise<string> => {
  const error = (await running.catch((thrown: unknown) => thrown)) as Error & { code: string; hint: string };
  return `${error.code}: ${error.message}. ${error.hint}`;
};

/** What the pods run, and the configuration that they read. */
const serving = async (): Promise<readonly unknown[]> => {
  const container = (await test.get("Deployment", "checkout"))?.spec.template.spec.containers[0];
  return [container.image.at(-1), container.envFrom[0].configMapRef.name];
};

/** Controllers still work on what a deploy before left to them. */
const ourWrites = (): number =>
  test.server.history.filter(({ manager }) => manager === "towline/checkout").length;

const twoVersions = async (): Promise<void> => {
  await deploy({ greeting: "one" });
  await deploy({ image: "b", greeting: "two", replicas: 1, runId: 101 });
};

describe("a rollback", () => {
  it("brings image, manifests and configuration of the deploy before back, and says what goes from what to what", async () => {
    await twoVersions();
    expect(await serving()).toEqual(["b", "checkout-config-two"]);
    const report = await back();
    expect(report).toMatchObject({
      outcome: "deployed",
      record: { number: 3, rollbackOf: 1, identity: { commit: "a".repeat(40), runId: "200" } },
    });
    expect(await serving()).toEqual(["a", "checkout-config-one"]);
    expect(await test.readyPods()).toHaveLength(2);
    expect(await test.outcomes()).toEqual(["good", "good", "good"]);
    const text = test.lines.join("\n");
    expect(text).toContain("From deploy #2 (bbbbbbb of main) to deploy #1 (aaaaaaa of main)");
    expect(text).toContain(`Image checkout: ${digestOf("b")} → ${digestOf("a")}`);
    expect(text).toContain("ConfigMap checkout-config: checkout-config-two → checkout-config-one");
    expect(text).toContain("The registry still has the image");
  });

  it("is itself a deploy that can be rolled back", async () => {
    await twoVersions();
    await back("previous", 200);
    await back("previous", 201);
    expect(await serving()).toEqual(["b", "checkout-config-two"]);
    await back("previous", 202);
    expect(await serving()).toEqual(["a", "checkout-config-one"]);
  });

  it.each([
    ["a number", "1"],
    ["a number as messages write it", "#1"],
    ["a commit", "aaaaaaa"],
    ["a digest", digestOf("a")],
  ])("goes to %s", async (_, to) => {
    await twoVersions();
    await deploy({ image: "b", greeting: "three", runId: 102 });
    expect((await back(to)).outcome).toBe("deployed");
    expect(await serving()).toEqual(["a", "checkout-config-one"]);
  });

  it("does nothing where that version serves already", async () => {
    await twoVersions();
    const writes = ourWrites();
    expect((await back("2")).outcome).toBe("unchanged");
    expect(ourWrites()).toBe(writes);
  });

  it("shows in a dry run what it would do, and does none of it", async () => {
    await twoVersions();
    const writes = ourWrites();
    const { report } = await rollback({ ...requestFor("previous", 200), dryRun: true }, portsOf());
    expect(report.outcome).toBe("planned");
    expect(test.lines.join("\n")).toContain("checkout-config-two → checkout-config-one");
    expect(ourWrites()).toBe(writes);
  });

  it("reads Secrets afresh, or takes those that were recorded", async () => {
    const withSecret = async (value: string) => {
      const owner = { service: "checkout", namespace: "dev" };
      const at = { file: "secrets.yaml", line: 1, column: 1 };
      const references = { PASSWORD: "aws-secretsmanager:prod/checkout#password" };
      const secret = {
        name: "checkout-secrets",
        type: "Opaque",
        files: ["secrets.yaml"],
        at,
        source: { type: "Opaque", references },
        values: new Map([["PASSWORD", Buffer.from(value)]]),
      };
      return await namedSecrets(test.cluster, [secret], owner, { readOnly: false, mask: () => {} });
    };
    const first = await withSecret("rotated-away");
    await test.deploy({ greeting: "one" }, undefined, first.entries);
    await test.deploy({ image: "b", greeting: "two", runId: 101 }, undefined, first.entries);
    const rotated = await withSecret("new-value");
    const asked: string[] = [];
    const resolveSecrets: RollbackPorts["resolveSecrets"] = async (drafts) => {
      asked.push(...drafts.map(({ name }) => name));
      return rotated;
    };
    expect(await back("1", 200, { resolveSecrets })).toMatchObject({
      record: { config: { "Secret/checkout-secrets": rotated.entries[0]?.object.metadata.name } },
    });
    expect(asked).toEqual(["checkout-secrets"]);
    const { report } = await rollback({ ...requestFor("2", 201), secrets: "recorded" }, portsOf());
    expect(report).toMatchObject({
      record: { config: { "Secret/checkout-secrets": first.entries[0]?.object.metadata.name } },
    });
  });

  it("keeps the values that a Secret of the manifests has, and records none", async () => {
    const token = (text: string) => ({
      apiVersion: "v1",
      kind: "Secret",
      metadata: { name: "token", namespace: "dev" },
      data: { TOKEN: Buffer.from(text).toString("base64") },
    });
    await deploy({ objects: [deployment(1), service, token("first-value")] });
    await deploy({ image: "b", objects: [deployment(1), service, token("second-value")], runId: 101 });
    expect((await back()).outcome).toBe("deployed");
    expect((await test.get("Secret", "token"))?.data.TOKEN).toBe(token("second-value").data.TOKEN);
    const [last] = await readRecords(test.cluster, { service: "checkout", namespace: "dev" });
    expect(JSON.stringify(last?.record)).not.toContain(token("second-value").data.TOKEN);
    expect(last?.record.objects.map(({ kind }) => kind)).toContain("Secret");
  });
});

describe("a rollback that cannot begin", () => {
  it("says so after the first deploy, and where nothing was deployed", async () => {
    expect(await failure(back())).toContain("No record of it is in this namespace");
    await deploy();
    expect(await failure(back())).toContain(
      "rollback-failed: There is nothing to go back to: checkout has no earlier good deploy",
    );
  });

  it("lists what there is for a version that nobody recorded", async () => {
    await twoVersions();
    expect(await failure(back("v9.9.9"))).toMatch(
      /^input-invalid: No record of this service is "v9\.9\.9"\. Give "previous", .* of these: #2 bbbbbbb main sha256:bbbbbbb .* good; #1 aaaaaaa /,
    );
  });

  it("refuses a deploy that never served", async () => {
    await twoVersions();
    await deploy({ image: "c", runId: 102 });
    expect(await failure(back("3"))).toContain("deploy #3 (ccccccc of main) never served: it is failed");
  });

  it("changes nothing where image or configuration is gone", async () => {
    await twoVersions();
    expect(await failure(back("1", 200, { hasImage: async () => false }))).toContain("ecr-image-missing: ");
    await test.cluster.delete({
      apiVersion: "v1",
      kind: "ConfigMap",
      namespace: "dev",
      name: "checkout-config-one",
    });
    const writes = ourWrites();
    expect(await failure(back("1"))).toContain(
      "cannot be brought back as it was: configmap/checkout-config-one is gone",
    );
    expect(ourWrites()).toBe(writes);
  });
});

describe("a rollback on the way", () => {
  it("waits while a deploy holds the lock, and goes on after it", async () => {
    await twoVersions();
    const failing = deploy({ image: "c", greeting: "three", runId: 102 });
    await test.untilImageIs("c");
    const waiting = back("1");
    await until(async () => test.lines.join("\n").includes("Waiting: "));
    expect((await failing).outcome).toBe("failed");
    expect((await waiting).outcome).toBe("deployed");
    expect(await serving()).toEqual(["a", "checkout-config-one"]);
  });

  it("that fails puts what served back", async () => {
    const pulled = deployment(1);
    pulled.spec.template.spec.containers[0].imagePullPolicy = "Always";
    await deploy({ greeting: "one", objects: [pulled, service] });
    await deploy({ image: "b", greeting: "two", runId: 101 });
    test.breakImage("a");
    expect(await back()).toMatchObject({ outcome: "failed", wayBack: { kind: "restored" } });
    expect(await serving()).toEqual(["b", "checkout-config-two"]);
    expect(await test.outcomes()).toEqual(["failed", "good", "good"]);
  });

  it("that was killed is finished when it is run again", async () => {
    await twoVersions();
    const { ports, kill } = test.mortalPorts();
    void rollback(requestFor("previous", 200), { ...portsOf(), ...ports }).catch(() => {});
    await test.untilImageIs("a");
    kill();
    const again = { ...requestFor("previous", 200) };
    const { report } = await rollback({ ...again, identity: { ...again.identity, attempt: 2 } }, portsOf());
    expect(report.outcome).toBe("deployed");
    expect(await serving()).toEqual(["a", "checkout-config-one"]);
    expect(await test.outcomes()).toEqual(["good", "pending", "good", "good"]);
  });
});
