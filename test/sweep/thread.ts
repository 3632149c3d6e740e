/** The share of one thread. */
import { parentPort, workerData } from "node:worker_threads";
import { runCases } from "./runner.ts";
import { type Share, shareOf, type Told } from "./threads.ts";

const share: Share = workerData;
const tell = (told: Told) => parentPort?.postMessage(told);
tell({ kind: "tally", tally: await runCases(shareOf(share), (line) => tell({ kind: "line", line })) });
