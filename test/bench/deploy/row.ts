import { median, rounded } from "../bench.ts";
import type { Effort } from "./traffic.ts";

export interface Aim {
  readonly text: string;
  readonly isMet: boolean;
}

/** Medians; requests and memory are the most of any run. */
export interface Row {
  readonly what: string;
  readonly who: string;
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  readonly requests: number;
  readonly watches: number;
  readonly peakMegabytes: number;
  /** None for the one that Towline is measured against. */
  readonly aims: readonly Aim[];
}

export const rowOf = (
  what: string,
  who: string,
  efforts: readonly Effort[],
  aims: readonly Aim[] = [],
): Row => {
  const all = (key: keyof Effort): number[] => efforts.map((effort) => effort[key]);
  return {
    what,
    who,
    milliseconds: rounded(median(all("milliseconds")), 0),
    cpuMilliseconds: rounded(median(all("cpuMilliseconds")), 0),
    requests: Math.max(...all("requests")),
    watches: Math.max(...all("watches")),
    peakMegabytes: rounded(Math.max(...all("peakMegabytes")), 0),
    aims,
  };
};

const aimText = ({ text, isMet }: Aim): string => `${text}: ${isMet ? "met" : "MISSED"}`;

/** Lines of a table in Markdown. */
export const renderRows = (rows: readonly Row[]): readonly string[] => [
  "| | by | time | its own CPU | requests | watches | memory | aim |",
  "|---|---|--:|--:|--:|--:|--:|---|",
  ...rows.map(
    ({ what, who, milliseconds, cpuMilliseconds, requests, watches, peakMegabytes, aims }) =>
      `| ${what} | ${who} | ${milliseconds} ms | ${cpuMilliseconds} ms | ${requests} | ${watches} | ${peakMegabytes} MB | ${aims.map(aimText).join("; ")} |`,
  ),
];
