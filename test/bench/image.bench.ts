import type { Bench } from "./bench.ts";
import { measureBuilding } from "./image/building.ts";
import type { Row } from "./image/contest.ts";
import { startEngine } from "./image/engine.ts";
import { logIn } from "./image/login.ts";
import { measurePromoting } from "./image/promoting.ts";
import { startRegistries } from "./image/registries.ts";

interface Result {
  readonly bench: "image";
  readonly node: string;
  readonly others: string;
  readonly runs: number;
  readonly rows: readonly Row[];
}

const imageMegabytes = 2000;

const lineOf = ({ what, who, milliseconds, peakMegabytes, ratio }: Row): string =>
  [
    what.padEnd(42),
    who.padEnd(24),
    `${String(milliseconds).padStart(7)} ms`,
    `${String(peakMegabytes).padStart(5)} MB`,
    ratio === undefined ? "" : `${ratio.toFixed(2).padStart(7)} x Towline`,
  ].join(" ");

/** The build and promote actions, bundles and start-up included, against the programs that they stand for. */
export const bench: Bench<Result> = {
  measure: async ({ runs = 3 }) => {
    const engine = startEngine();
    const cloud = await startRegistries();
    try {
      using login = await logIn(cloud, engine.env);
      const ground = { cloud, engine, login, runs };
      const rows = [...(await measureBuilding(ground)), ...(await measurePromoting(ground, imageMegabytes))];
      return { bench: "image", node: process.version, others: engine.versions, runs, rows };
    } finally {
      await cloud.stop();
      engine.stop();
    }
  },
  render: ({ node, others, runs, rows }) =>
    [
      `Medians of ${runs} runs, one after the other on the same engine and registry; Node ${node}, ${others}.`,
      "Memory is the most that the program itself had; Docker's engine is not counted.",
      ...rows.map(lineOf),
    ].join("\n"),
};
