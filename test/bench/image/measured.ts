import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Measured {
  readonly milliseconds: number;
  /** The most memory that the process ever had; its children's not counted. */
  readonly peakMegabytes: number;
  /** Of the process itself, as last seen before its end. */
  readonly cpuMilliseconds: number;
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

/** Linux counts a process's time in hundredths of a second. */
const cpuOf = (pid: number): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
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
    let cpuMilliseconds = 0;
    let output = "";
    const sampler = setInterval(() => {
      peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid ?? 0));
      cpuMilliseconds = Math.max(cpuMilliseconds, cpuOf(child.pid ?? 0));
    }, sampleMilliseconds);
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data: Buffer) => {
        output += data.toString();
      });
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(sampler);
      const milliseconds = performance.now() - began;
      if (code === 0) resolve({ milliseconds, peakMegabytes, cpuMilliseconds, output });
      else reject(new Error(`${program} ${args.join(" ")} ended with ${code}:\n${output}`));
    });
  });
