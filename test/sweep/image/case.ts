import { isTowlineError, messageOf } from "@towline/kernel";
import type { Outcome } from "../case.ts";
import type { Scenario } from "./scenarios.ts";
import { differences, dispensable, type State, stateOf, wrongRecords, wrongTags } from "./state.ts";
import { type Ending, World } from "./world.ts";

export interface ImageCase {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** What a scenario does where nothing is in its way. */
export interface CleanRun {
  readonly scenario: Scenario;
  readonly before: State;
  readonly after: State;
  /** Of the step: `ecr:PutImage`, `PUT /v2/…`. */
  readonly requests: readonly string[];
}

/** The world of a scenario just before its step. */
export const startScenario = async ({ repositories, before }: Scenario): Promise<World> => {
  const world = await World.start(repositories);
  for (const step of before) {
    const ending = await world.build(step);
    if (ending.kind === "thrown") throw ending.error;
  }
  return world;
};

export const runCleanly = async (scenario: Scenario): Promise<CleanRun> => {
  const world = await startScenario(scenario);
  try {
    const [before, mark] = [stateOf(world), world.mark];
    const ending = await world.build(scenario.step);
    if (ending.kind === "thrown") throw ending.error;
    return { scenario, before, after: stateOf(world), requests: world.requestsSince(mark) };
  } finally {
    await world.stop();
  }
};

export const tell = (ending: Ending): string => {
  if (ending.kind === "done") return `ended well (built: ${ending.result.built})`;
  const { error } = ending;
  return isTowlineError(error)
    ? `threw ${error.code}: ${error.message}`
    : `threw what is no TowlineError: ${messageOf(error)}`;
};

const trace = /^\s+at \S|node:internal|Towline itself failed/m;

/** Of one failure, or of each where there are several: a line that says what happened, and one that says what to do. */
export const checkError = (error: unknown): readonly string[] => {
  if (!isTowlineError(error)) return [`a bug: ${error instanceof Error ? error.stack : String(error)}`];
  const told = error.problems.length > 0 ? error.problems : [error];
  return [
    ...(error.code === "internal" ? ["it failed of its own"] : []),
    ...told.filter(({ hint }) => !hint).map(({ message }) => `no hint: ${message}`),
    ...told
      .filter(({ message, hint = "" }) => /\n/.test(message + hint) || trace.test(message))
      .map(({ message }) => `more than a line: ${message}`),
  ];
};

/** Passwords and keys that stand where people read. */
const shownSecrets = ({ log }: World, ending: Ending): readonly string[] => {
  const text = [...log.lines, ending.kind === "thrown" ? tell(ending) : JSON.stringify(ending.result)];
  const shown = log.masks.filter((secret) => text.some((line) => line.includes(secret)));
  return shown.map((secret) => `a secret is shown: ${secret.slice(0, 4)}…`);
};

/** What holds however a build ended, and also where it was killed. */
export const checkAlways = (world: World, { before, after }: CleanRun): readonly string[] => [
  ...wrongTags(stateOf(world), before, after),
  ...wrongRecords(world),
];

export const checkEnd = (world: World, ending: Ending, clean: CleanRun): readonly string[] => {
  const problems = [
    ...(ending.kind === "thrown" ? checkError(ending.error) : []),
    ...shownSecrets(world, ending),
    ...checkAlways(world, clean),
  ];
  return problems.map((problem) => `${problem}; the build ${tell(ending)}`);
};

const isWrite = (request: string): boolean =>
  /^(POST|PUT|PATCH|DELETE) |^ecr:(Put|Create|Delete|Start|Tag|Untag)/.test(request);

/** Runs the step again, and once more: it gets to where a clean run does, and then there is nothing to do. */
export const checkConverges = async (world: World, clean: CleanRun): Promise<readonly string[]> => {
  const { step } = clean.scenario;
  const again = await world.build(step);
  const problems = [
    ...checkEnd(world, again, clean),
    ...(again.kind === "thrown" ? ["it did not converge"] : []),
    ...differences(stateOf(world), clean.after, dispensable),
  ];
  const mark = world.mark;
  const third = await world.build({ ...step, change: { ...step.change, force: false } });
  const writes = world.requestsSince(mark).filter(isWrite);
  const settled = third.kind === "done" && !third.result.built && writes.length === 0;
  return [
    ...problems.map((problem) => `then: ${problem}; the build ${tell(again)}`),
    ...(settled || problems.length > 0
      ? []
      : [`then it does not settle: the build ${tell(third)}, with ${writes.join(", ")}`]),
  ];
};
