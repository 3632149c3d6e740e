import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const standInFolder = fileURLToPath(new URL("../../packages/sandbox/bin", import.meta.url));

/** Whether this machine can build images: a Docker engine that answers, with buildx. */
export const hasDockerEngine = async (): Promise<boolean> => {
  try {
    await run("docker", ["version", "--format", "{{.Server.Version}}"], { timeout: 5_000 });
    await run("docker", ["buildx", "version"], { timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
};

/** PATH of every job: the node that runs us, and the stand-in for docker where asked for. */
export const jobPath = (standIn: boolean): string =>
  [...(standIn ? [standInFolder] : []), dirname(process.execPath), process.env.PATH].join(":");
