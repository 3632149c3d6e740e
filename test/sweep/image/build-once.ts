/** One build in a process of its own, to be killed: of the scenario's step, as it is checked out at the place. */
import { lineLog } from "../../../packages/image/src/testing/ports.ts";
import { Place } from "./place.ts";
import { scenarioOf } from "./scenarios.ts";
import { runStep } from "./step.ts";

const [, , scenario = "", path] = process.argv;
await runStep(scenarioOf(scenario).step, new Place(path), lineLog());
