import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  isTowlineError,
  type KubeObject,
  type ObjectRef,
  systemClock,
  type TowlineError,
} from "@towline/kernel";
import { type Fault, type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { connect } from "./connect.ts";
import { LogLines } from "./testserver.ts";
import type { Cluster } from "./types.ts";

let server: KubernetesServer;
let cluster: Cluster;
const log = new LogLines();
const options = { manager: "towline/checkout" };

beforeAll(async () => {
  server = await startKubernetes({
    name: "dev-in",
    authenticate: async (token) =>
      token === "fresh" ? { kind: "user", name: "ci", groups: ["system:masters"] } : { kind: "unauthorized" },
    pullImage: async () => ({ kind: "not-found" }),
    namespaces: ["shop"],
  });
  const access = {
    kind: "token",
    name: "dev-in",
    server: server.url,
    certificateAuthorityPem: server.certificateAuthorityPem,
    token: async ({ fresh }: { readonly fresh: boolean }) => {
      if (fresh) renewals += 1;
      return renewals > 0 ? "fresh" : "stale";
    },
  } as const;
  cluster = await connect(access, { log, clock: systemClock });
});
let renewals = 0;

afterAll(async () => {
  cluster.close();
  await server.stop();
});

const config = (name: string, value = "1"): KubeObject => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name, namespace: "shop" },
  data: { key: value },
});

const refTo = (name: string): ObjectRef => ({ apiVersion: "v1", kind: "ConfigMap", namespace: "shop", name });

const failureOf = async (work: Promise<unknown>): Promise<TowlineError> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isTowlineError(error)) throw new Error(`expected a TowlineError, got ${String(error)}`);
  return error;
};

/** Faults for the next requests, in order; then none. */
const faultsOnce = (...faults: Fault[]): void => server.setFaults(() => faults.shift());

describe("on the sandbox", () => {
  it("a stale token is renewed once, unseen", async () => {
    expect(await cluster.get(refTo("none"))).toBeUndefined();
    expect(renewals).toBe(1);
  });

  it("objects are made, read, changed and deleted", async () => {
    const made = await cluster.create(config("crud"), options);
    expect((await failureOf(cluster.create(config("crud"), options))).code).toBe("kube-already-exists");
    const changed = await cluster.replace({ ...made, data: { key: "2" } }, options);
    expect((await failureOf(cluster.replace(made, options))).code).toBe("kube-conflict");
    await cluster.patch(refTo("crud"), { data: { more: "3" } }, { ...options, type: "merge" });
    expect(await cluster.get(refTo("crud"))).toMatchObject({ data: { key: "2", more: "3" } });
    const { uid } = changed.metadata;
    expect((await failureOf(cluster.delete(refTo("crud"), { uid: "other" }))).code).toBe("kube-conflict");
    expect(await cluster.delete(refTo("crud"), { uid })).toBe(true);
    expect(await cluster.delete(refTo("crud"))).toBe(false);
  });

  it("an apply conflict names field and owner; a dry run changes nothing", async () => {
    await cluster.apply(config("applied"), options);
    const other = { manager: "towline/other" };
    const error = await failureOf(cluster.apply(config("applied", "2"), other));
    expect(error.code).toBe("kube-apply-conflict");
    expect(error.message).toBe(
      'Cannot apply configmap/applied in namespace shop: .data.key belongs to "towline/checkout"',
    );
    const tried = await cluster.apply(config("applied", "2"), { ...other, force: true, dryRun: true });
    expect(tried.data).toEqual({ key: "2" });
    expect(await cluster.get(refTo("applied"))).toMatchObject({ data: { key: "1" } });
  });

  it("mistakes are told with their fields", async () => {
    const deployment = {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "web", namespace: "shop" },
    };
    const error = await failureOf(
      cluster.apply({ ...deployment, spec: { template: { spec: { containers: [] } } } }, options),
    );
    expect(error.code).toBe("kube-invalid");
    expect(error.problems.map(({ message }) => message)).toContain(
      "deployment/web in namespace shop: spec.selector: Required value",
    );
    const nowhere = { ...config("x"), metadata: { name: "x", namespace: "nowhere" } };
    const missing = await failureOf(cluster.create(nowhere, options));
    expect(missing.message).toBe('Cluster dev-in has no namespace "nowhere"');
    const unknown = await failureOf(
      cluster.get({ ...refTo("x"), apiVersion: "acme.dev/v1", kind: "Widget" }),
    );
    expect(unknown.code).toBe("kube-not-found");
  });

  it("faults that a short wait heals are not seen", async () => {
    faultsOnce({ kind: "reset" }, { kind: "status", status: 503 }, { kind: "status", status: 429 });
    const lines = log.lines.length;
    await cluster.apply(config("stormy"), options);
    expect(log.lines.length - lines).toBe(3);
    server.setFaults(undefined);
  });

  it("a watch goes on through closed connections and lost places", async () => {
    const faults: Fault[] = [
      { kind: "close-watch", afterMilliseconds: 30 },
      { kind: "gone-watch", afterMilliseconds: 30 },
    ];
    server.setFaults(({ path }) => (path.includes("watch=true") ? faults.shift() : undefined));
    const controller = new AbortController();
    const query = { apiVersion: "v1", kind: "ConfigMap", namespace: "shop", labelSelector: "watched=yes" };
    const seen = new Set<string>();
    let syncs = 0;
    const watching = (async () => {
      for await (const event of cluster.watch(query, controller.signal)) {
        if (event.type === "SYNC") syncs += 1;
        const objects = event.type === "SYNC" ? event.items : [event.object];
        for (const { metadata } of objects) seen.add(metadata.name);
        if (seen.size === 8) controller.abort();
      }
    })();
    for (let index = 0; index < 8; index += 1) {
      const object = config(`watched-${index}`);
      const metadata = { ...object.metadata, labels: { watched: "yes" } };
      await cluster.create({ ...object, metadata }, options);
      await systemClock.sleep(60);
    }
    await watching;
    server.setFaults(undefined);
    expect(syncs).toBe(2);
    expect(faults).toEqual([]);
  });

  it("lists are read in pages", async () => {
    const found = await cluster.list({
      apiVersion: "v1",
      kind: "ConfigMap",
      namespace: "shop",
      labelSelector: "watched=yes",
    });
    expect(found.items.map(({ kind, metadata }) => `${kind}/${metadata.name}`)).toHaveLength(8);
    expect(server.requests.some(({ path }) => path.includes("limit=500"))).toBe(true);
  });
});
