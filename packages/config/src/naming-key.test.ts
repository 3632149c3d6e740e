import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type Cluster, connect } from "@towline/cluster";
import { systemClock } from "@towline/kernel";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { namedSecrets } from "./naming-key.ts";

let server: KubernetesServer;
let cluster: Cluster;
let folder = "";
beforeAll(async () => {
  server = await startKubernetes({
    name: "dev",
    authenticate: async () => ({ kind: "unauthorized" }),
    pullImage: async () => ({ kind: "not-found" }),
    namespaces: ["one", "two", "three", "four"],
  });
  folder = await mkdtemp(join(tmpdir(), "towline-key-"));
  const path = join(folder, "kubeconfig");
  await writeFile(path, server.adminKubeconfig());
  const log = { debug: () => undefined } as unknown as Parameters<typeof connect>[1]["log"];
  cluster = await connect({ kind: "kubeconfig", path }, { log, clock: systemClock });
});
afterAll(async () => {
  cluster.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

const secret = {
  name: "checkout-secrets",
  type: "Opaque",
  files: ["secrets.yaml"],
  at: { file: "secrets.yaml", line: 1, column: 1 },
  values: new Map([["A", new TextEncoder().encode("a")]]),
};
const masks: string[] = [];
const name = async (namespace: string, { readOnly = false, service = "checkout" } = {}) => {
  const options = { readOnly, mask: (value: string) => void masks.push(value) };
  const { entries } = await namedSecrets(cluster, [secret], { service, namespace }, options);
  return entries[0]?.object.metadata.name;
};
const keyIn = (namespace: string) =>
  cluster.get({ apiVersion: "v1", kind: "Secret", namespace, name: "towline.checkout.key" });
const ours = () => server.history.filter(({ manager }) => manager.startsWith("towline/")).length;

it("names by a key that is made once for each service and namespace, and masked", async () => {
  const first = await name("one");
  expect(await name("one")).toBe(first);
  expect(ours()).toBe(1);
  const key = await keyIn("one");
  expect(key).toMatchObject({ immutable: true, type: "towline.dev/key" });
  expect(masks).toContain(key?.data.key);
  expect(await name("two")).not.toBe(first);
  expect(await name("one", { service: "other" })).not.toBe(first);
});

it("writes nothing where it may only read, or where there is no Secret", async () => {
  const before = ours();
  expect(await name("three", { readOnly: true })).not.toBe(await name("three", { readOnly: true }));
  const options = { readOnly: false, mask: () => undefined };
  expect(await namedSecrets(cluster, [], { service: "x", namespace: "three" }, options)).toEqual({
    entries: [],
  });
  expect(ours()).toBe(before);
});

it("gives deploys that come at once the same names", async () => {
  const names = await Promise.all(Array.from({ length: 8 }, () => name("three")));
  expect(new Set(names).size).toBe(1);
});

it("does without a key in a namespace that is yet to be made, and refuses what is no key", async () => {
  expect(await name("absent")).toMatch(/^checkout-secrets-[0-9a-f]{10}$/);
  await cluster.create(
    { apiVersion: "v1", kind: "Secret", metadata: { name: "towline.checkout.key", namespace: "four" } },
    { manager: "test" },
  );
  await expect(name("four")).rejects.toMatchObject({
    code: "kube-invalid",
    hint: expect.stringContaining("kubectl delete secret towline.checkout.key -n four"),
  });
});
