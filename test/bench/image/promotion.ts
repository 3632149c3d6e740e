import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cloud } from "@towline/sandbox";
import { home } from "./registries.ts";

export interface Promotion {
  readonly milliseconds: number;
  /** The most memory that the process ever had. */
  readonly peakMegabytes: number;
}

const bundle = join(import.meta.dirname, "..", "..", "..", "dist", "promote", "main.cjs");

const environmentOf = (cloud: Cloud, inputs: Readonly<Record<string, string>>): Record<string, string> => ({
  ...cloud.userEnv(home.account),
  PATH: process.env.PATH ?? "",
  AWS_ENDPOINT_URL: cloud.url,
  AWS_EC2_METADATA_DISABLED: "true",
  GITHUB_RUN_ID: "1",
  ...Object.fromEntries(
    Object.entries({
      "aws-region": home.region,
      account: home.account,
      repository: home.name,
      credentials: "runner",
      ...inputs,
    }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  ),
});

/** Linux alone says what the peak of another process was. */
const peakOf = (pid: number): number => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1e3;
  } catch {
    return 0;
  }
};

const sampleMilliseconds = 20;

/** Runs the committed bundle of the promote action, as GitHub would. */
export const runPromotion = (cloud: Cloud, inputs: Readonly<Record<string, string>>): Promise<Promotion> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [bundle], { env: environmentOf(cloud, inputs) });
    let peakMegabytes = 0;
    let log = "";
    const sampler = setInterval(() => {
      peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid ?? 0));
    }, sampleMilliseconds);
    child.stdout.on("data", (data: Buffer) => {
      log += data.toString();
    });
    child.on("close", (code) => {
      clearInterval(sampler);
      const milliseconds = performance.now() - began;
      if (code === 0) resolve({ milliseconds, peakMegabytes });
      else reject(new Error(`the promote action ended with ${code}:\n${log}`));
    });
  });
