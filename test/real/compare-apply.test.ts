import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { compareOne, type Servers } from "./apply/compare-one.ts";
import { sequenceOf } from "./apply/sequence.ts";
import { type Answer, Server } from "./apply/server.ts";

let servers: Servers;
let running: readonly KubernetesServer[] = [];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "towline-compare-"));
  const start = () =>
    startKubernetes({
      name: "sandbox",
      authenticate: async () => ({ kind: "unauthorized" }),
      pullImage: async () => ({ kind: "not-found" }),
    });
  running = await Promise.all([start(), start()]);
  const [real, sandbox] = await Promise.all(
    running.map(async (server, index) => {
      const path = join(folder, `kubeconfig-${index}`);
      await writeFile(path, server.adminKubeconfig());
      return new Server(path);
    }),
  );
  if (real === undefined || sandbox === undefined) throw new Error("two servers were started");
  servers = { real, sandbox };
});
afterAll(async () => {
  for (const server of Object.values(servers)) server.close();
  await Promise.all(running.map((server) => server.stop()));
  await rm(folder, { recursive: true });
});

/** Forgets who forced what. */
class Forgetful extends Server {
  override send(method: string, path: string, contentType: string, body?: unknown): Promise<Answer> {
    return super.send(method, path.replace("&force=true", ""), contentType, body);
  }
}

const seeds = Array.from({ length: 8 }, (_, index) => index + 1);

describe("random applies", () => {
  it("are the same for the same seed, and meet conflicts, force, dry runs and refusals", () => {
    expect(sequenceOf(7, 15)).toEqual(sequenceOf(7, 15));
    const all = seeds.flatMap((seed) => sequenceOf(seed, 15).steps);
    expect(new Set(seeds.map((seed) => sequenceOf(seed, 1).objectKind)).size).toBe(3);
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(3);
    expect(all.some((step) => step.kind === "apply" && step.force && step.dryRun)).toBe(true);
  });

  it("find nothing where two servers are the same", async () => {
    for (const seed of seeds) expect(await compareOne(sequenceOf(seed, 8), servers)).toBeUndefined();
  });

  it("find the first step at which one of them does something else", async () => {
    const forgetful = new Forgetful(join(folder, "kubeconfig-1"));
    const found = await Promise.all(
      seeds.map((seed) => compareOne(sequenceOf(seed, 8), { ...servers, sandbox: forgetful })),
    );
    forgetful.close();
    const some = found.filter((each) => each !== undefined);
    expect(some.length).toBeGreaterThan(1);
    for (const each of some)
      expect(each).toMatch(/step \d+ \(apply by .*real ≠ sandbox:\n {2}\[0\]\.(status|body)/);
  });
});
