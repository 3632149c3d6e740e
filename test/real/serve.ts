/**
 * `node test/real/serve.ts bash .ci/real {}`: runs a command against the sandbox as if it were a real cluster, with the
 * path of its kubeconfig in the place of `{}`. What a hosted runner does with kind can so be tried at a desk.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSandbox } from "./place.ts";

const [command, ...args] = process.argv.slice(2);
if (command === undefined)
  throw new Error("Name the command to run; {} in it becomes the path of a kubeconfig");
const { path, stop } = await openSandbox();
const child = spawn(
  command,
  args.map((word) => (word === "{}" ? path : word)),
  { stdio: "inherit" },
);
const [code] = await once(child, "exit");
await stop();
process.exitCode = code ?? 1;
