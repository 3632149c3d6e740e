import { systemClock } from "@towline/kernel";
import { lineLog } from "../../testing/ports.ts";
import { promote } from "../promote.ts";
import type { PromoteRequest } from "../types.ts";

/** Promotes the first digest to be warm, then the second; prints the peak of its memory and how that grew, in bytes. */
const [warmUp = "", measured = "", request = "{}"] = process.argv.slice(2);
const given: Omit<PromoteRequest, "digest"> = JSON.parse(request);
const ports = {
  log: lineLog(),
  clock: systemClock,
  env: {},
  signal: new AbortController().signal,
  idToken: () => Promise.reject(new Error("not asked for")),
};

/** Sampled: what the system calls the peak of a process includes its parent's before it began. */
let peak = 0;
const sample = (): void => {
  peak = Math.max(peak, process.memoryUsage.rss());
};
setInterval(sample, 2).unref();

const outcomeOf = async (digest: string) => (await promote({ ...given, digest }, ports)).targets[0]?.outcome;

await outcomeOf(warmUp);
sample();
const before = peak;
const outcome = await outcomeOf(measured);
sample();
console.log(JSON.stringify({ outcome, peak, growth: peak - before }));
