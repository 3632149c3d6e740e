import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, describe, expect, it } from "@jest/globals";

const example = join(import.meta.dirname, "../../../../examples/checkout");
const committed = join(example, "bin/checkout");
const scratch = mkdtempSync(join(tmpdir(), "towline-example-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const compiler = (): string | undefined => {
  try {
    execFileSync("make", ["--version"], { stdio: "ignore" });
    return execFileSync("gcc", ["--version"], { encoding: "utf8" }).split("\n")[0];
  } catch {
    return undefined;
  }
};

/** What ran where: elsewhere than on Linux on x86-64 there is nothing to run. */
const runnable = process.platform === "linux" && process.arch === "x64";
const canBuild = runnable && compiler() !== undefined;

const build = (): string => {
  const copy = join(scratch, "source");
  cpSync(example, copy, { recursive: true });
  rmSync(join(copy, "bin"), { recursive: true });
  execFileSync("make", ["-C", copy], { stdio: "pipe" });
  return join(copy, "bin/checkout");
};

describe("the committed program", () => {
  it("is small and may be executed", () => {
    const { size, mode } = statSync(committed);
    expect(size).toBeLessThan(100 * 1024);
    expect(mode & 0o111).toBe(0o111);
  });

  const recorded = readFileSync(join(example, "src/compiler.txt"), "utf8").trim();
  const same = canBuild && compiler() === recorded;
  (same ? it : it.skip)(`is what ${recorded} makes of its source`, () => {
    expect(readFileSync(build()).equals(readFileSync(committed))).toBe(true);
  });

  (canBuild && !same ? it : it.skip)("still builds with the compiler that is here", () => {
    expect(statSync(build()).size).toBeLessThan(100 * 1024);
  });
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

const start = (args: readonly string[], env: Record<string, string> = {}): Started => {
  const child = spawn(committed, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stdout?.on("data", (data) => (text += String(data)));
  child.stderr?.on("data", (data) => (text += String(data)));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, output: () => text, ended };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
};

const until = async (condition: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !condition(); i += 1) await delay(10);
  expect(condition()).toBe(true);
};

(runnable ? describe : describe.skip)("its arguments", () => {
  it.each<[readonly string[], Record<string, string>, number, string]>([
    [["crash"], {}, 1, "checkout starting\nfatal: cannot reach the payment gateway (demo crash)\n"],
    [
      ["crash", "--after", "20ms", "--exit", "3"],
      {},
      3,
      "checkout starting\nfatal: cannot reach the payment gateway (demo crash)\n",
    ],
    [["crash", "--soon"], {}, 2, "crash takes --after (500ms, 2s) and --exit (0 to 255)\n"],
    [["need-env", "TOKEN"], {}, 1, "fatal: environment variable TOKEN is not set\n"],
    [["need-env", "TOKEN"], { TOKEN: "" }, 1, "fatal: environment variable TOKEN is not set\n"],
    [["exit", "7"], {}, 7, ""],
    [["dance", "now"], {}, 2, "unknown command: dance\n"],
  ])("%j with %j ends with %i", async (args, env, code, output) => {
    const program = start(args, env);
    expect(await program.ended).toBe(code);
    expect(program.output()).toBe(output);
  });

  it.each<[string, Record<string, string>, number, string]>([
    [
      "serve",
      { VERSION: "1.2.3", GREETING: "hello" },
      200,
      "checkout 1.2.3 listening on :PORT\ngreeting=hello\n",
    ],
    ["serve", {}, 200, "checkout dev listening on :PORT\n"],
    ["never-ready", {}, 503, "warming up, not ready\n"],
  ])("%s with %j answers %i, and stops at SIGTERM with 0", async (command, env, status, output) => {
    const port = await freePort();
    const program = start([command, "--port", String(port)], env);
    try {
      await until(() => program.output() === output.replace("PORT", String(port)));
      expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(status);
      expect((await fetch(`http://127.0.0.1:${port}/elsewhere`)).status).toBe(404);
    } finally {
      program.child.kill("SIGTERM");
    }
    expect(await program.ended).toBe(0);
  });
});
