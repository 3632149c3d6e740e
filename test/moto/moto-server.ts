import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** A small computer that does other things too takes its time to start Python. */
const startMilliseconds = 60_000;

/** Whether moto_server is in PATH. Where CI is set its absence is an error, with the way to get it. */
export const findMotoServer = (): boolean => {
  try {
    execFileSync("moto_server", ["--help"], { stdio: "ignore" });
    return true;
  } catch {
    if (process.env.CI)
      throw new Error(
        'moto_server is not in PATH, and nothing else judges the sandbox\'s AWS: run .ci/moto "$PWD/.tmp/moto" and put .tmp/moto/bin first in PATH',
      );
    process.stderr.write("moto_server is not in PATH (see .ci/moto): what it judges is skipped\n");
    return false;
  }
};

export interface MotoServer {
  readonly url: string;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
};

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/moto-api/data.json`)).ok;
  } catch {
    return false;
  }
};

const waitUntilUp = async (child: ChildProcess, url: string, said: () => string): Promise<void> => {
  for (const end = Date.now() + startMilliseconds; Date.now() < end; await delay(100)) {
    if (child.exitCode !== null) throw new Error(`moto_server ended with ${child.exitCode}: ${said()}`);
    if (await isUp(url)) return;
  }
  throw new Error(`moto_server does not answer after ${startMilliseconds / 1000} s: ${said()}`);
};

/** An empty moto on a free port of 127.0.0.1; callers without a role are of `account`. */
export const startMotoServer = async (account: string): Promise<MotoServer> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn("moto_server", ["-H", "127.0.0.1", "-p", String(port)], {
    env: { ...process.env, MOTO_ACCOUNT_ID: account },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => void lines.push(text));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  try {
    await waitUntilUp(child, url, () => lines.slice(-20).join(""));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
};
