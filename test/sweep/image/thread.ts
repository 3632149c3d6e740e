/** Runs every so-manieth case. */
import { parentPort, workerData } from "node:worker_threads";
import { wantedOf } from "../threads.ts";
import { casesOf } from "./cases.ts";
import { runInTurn, type Share, type Told } from "./run-cases.ts";

const { runs, wanted, index, threads }: Share = workerData;
const tell = (told: Told) => parentPort?.postMessage(told);
const cases = wantedOf(casesOf(runs), wanted).filter((_, at) => at % threads === index);
tell({ kind: "tally", tally: await runInTurn(cases, (line) => tell({ kind: "line", line })) });
