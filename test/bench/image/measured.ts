import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Measured {
  readonly milliseconds: number;
  /** The most memory that the process ever had; its children's not counted. */
  readonly peakMegabytes: number;
  readonly output: string;
}

/** Linux alone says what the peak of another process was. */
const peakOf = (pid: number): number => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1e3;
  } catch {
    return 0;
  }
};

const sampleMilliseconds = 20;

/** Runs a program to its end; rejects with what it printed where it failed. */
export const measured = (
  [program = "", ...args]: readonly string[],
  { env, cwd }: { readonly env: Readonly<Record<string, string>>; readonly cwd?: string },
): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(program, args, { env, cwd });
    let peakMegabytes = 0;
    let output = "";
    const sampler = setInterval(() => {
      peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid ?? 0));
    }, sampleMilliseconds);
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data: Buffer) => {
        output += data.toString();
      });
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(sampler);
      const milliseconds = performance.now() - began;
      if (code === 0) resolve({ milliseconds, peakMegabytes, output });
      else reject(new Error(`${program} ${args.join(" ")} ended with ${code}:\n${output}`));
    });
  });
