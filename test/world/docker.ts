import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What the tests in test/engine need of this machine. */
export type Part = "a Docker engine with buildx" | "skopeo" | "an OCI registry";

const run = promisify(execFile);
const standInFolder = fileURLToPath(new URL("../../packages/sandbox/bin", import.meta.url));

/** Fails in any case: nothing of it stays in the user's engine. */
const tryToBuild = async (base: string): Promise<void> => {
  const building = run("docker", ["buildx", "build", "-"], { timeout: 20_000 });
  building.child.stdin?.on("error", () => {}).end(`FROM ${base}\n`);
  await building.catch(() => {});
};

/**
 * Whether this machine can build images and push them to a registry on 127.0.0.1. Engines that run in a virtual machine
 * (Docker Desktop) and builders that run in a container have a 127.0.0.1 of their own: so a server is where it counts.
 */
export const hasDockerEngine = async (): Promise<boolean> => {
  let reached = false;
  const server = createServer((_, response) => {
    reached = true;
    response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    await tryToBuild(`127.0.0.1:${port}/towline/probe`);
    return reached;
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

const present = async (part: Part): Promise<boolean> => {
  if (part === "a Docker engine with buildx") return hasDockerEngine();
  if (part === "an OCI registry") return process.env.TOWLINE_TEST_REGISTRY !== undefined;
  return run("skopeo", ["--version"], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
};

/**
 * Whether this machine has the parts. Where one is missing, CI fails with the way to get it; elsewhere one line says what
 * is skipped.
 */
export const hasParts = async (suite: string, ...parts: readonly Part[]): Promise<boolean> => {
  const missing: Part[] = [];
  for (const part of parts) if (!(await present(part))) missing.push(part);
  if (missing.length === 0) return true;
  const message = `${suite} needs ${missing.join(" and ")} on 127.0.0.1 of this machine: bash .ci/engine start .tmp/engine && . .tmp/engine/env`;
  if (process.env.CI === "true") throw new Error(message);
  process.stderr.write(`skipped: ${message}\n`);
  return false;
};

/** Jobs have a home of their own, but Docker keeps its plugins, contexts and builders in the user's. */
export const engineEnvironment = (): Readonly<Record<string, string>> => ({
  DOCKER_CONFIG: join(homedir(), ".docker"),
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && /^(DOCKER|BUILDX)_/.test(name) ? [[name, value]] : [],
    ),
  ),
});

/** PATH of every job: the node that runs us, and the stand-in for docker where asked for. */
export const jobPath = (standIn: boolean): string =>
  [...(standIn ? [standInFolder] : []), dirname(process.execPath), process.env.PATH].join(":");
