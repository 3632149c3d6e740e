import type { KubernetesServer } from "@towline/sandbox";
import type { Measured } from "../image/measured.ts";

/** One way to the same end, measured: the programs that were run, and what they asked of the API server. */
export interface Effort {
  readonly milliseconds: number;
  /** The most that one process had. */
  readonly peakMegabytes: number;
  /** Of all processes. */
  readonly cpuMilliseconds: number;
  /** To the API server, watches included. */
  readonly requests: number;
  readonly watches: number;
}

/** Runs programs one after the other. */
export const effort = async (
  server: KubernetesServer,
  programs: readonly (() => Promise<Measured>)[],
): Promise<Effort> => {
  const from = server.requests.length;
  const all: Measured[] = [];
  for (const program of programs) all.push(await program());
  const requests = server.requests.slice(from);
  const sum = (of: (each: Measured) => number) => all.reduce((total, each) => total + of(each), 0);
  return {
    milliseconds: sum(({ milliseconds }) => milliseconds),
    cpuMilliseconds: sum(({ cpuMilliseconds }) => cpuMilliseconds),
    peakMegabytes: Math.max(...all.map(({ peakMegabytes }) => peakMegabytes)),
    requests: requests.length,
    watches: requests.filter(({ path }) => /[?&]watch=(true|1)/.test(path)).length,
  };
};
