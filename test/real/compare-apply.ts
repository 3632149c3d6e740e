/**
 * `node test/real/compare-apply.ts [--sequences 60] [--steps 15] [--seed 1]`: random server-side applies, updates and
 * patches by three managers, sent to the sandbox and to the cluster that TOWLINE_TEST_CLUSTER names. Whatever they
 * answer differently is a bug of the sandbox. Ends with `N passed, N failed`.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startKubernetes } from "@towline/sandbox";
import { compareOne } from "./apply/compare-one.ts";
import { sequenceOf } from "./apply/sequence.ts";
import { Server } from "./apply/server.ts";
import { chosenCluster } from "./chosen.ts";

const { values } = parseArgs({
  options: {
    sequences: { type: "string", default: "60" },
    steps: { type: "string", default: "15" },
    seed: { type: "string", default: "1" },
  },
});
const numbers = {
  sequences: Number(values.sequences),
  steps: Number(values.steps),
  seed: Number(values.seed),
};
if (!Object.values(numbers).every((number) => number >= 1))
  throw new Error("The options take whole numbers from 1");
const chosen = chosenCluster(process.env);
if (chosen.kind === "sandbox")
  throw new Error(
    "Set TOWLINE_TEST_CLUSTER to the kubeconfig of a real cluster: there is nothing to compare the sandbox with",
  );

const folder = await mkdtemp(join(tmpdir(), "towline-compare-"));
const sandbox = await startKubernetes({
  name: "sandbox",
  authenticate: async () => ({ kind: "unauthorized" }),
  pullImage: async () => ({ kind: "not-found" }),
});
const path = join(folder, "kubeconfig");
await writeFile(path, sandbox.adminKubeconfig());
const servers = { real: new Server(chosen.kubeconfig, chosen.context), sandbox: new Server(path) };
let failed = 0;
try {
  for (let index = 0; index < numbers.sequences; index += 1) {
    const seed = numbers.seed + index;
    const found = await compareOne(sequenceOf(seed, numbers.steps), servers);
    if (found === undefined) continue;
    failed += 1;
    console.log(`--seed ${seed} --sequences 1: ${found}`);
  }
} finally {
  for (const server of Object.values(servers)) server.close();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
}
console.log(`${numbers.sequences - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
