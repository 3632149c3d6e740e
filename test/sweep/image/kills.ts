import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type CleanRun, checkAlways, checkConverges, type ImageCase, startScenario } from "./case.ts";
import type { World } from "./world.ts";

const program = fileURLToPath(new URL("./build-once.ts", import.meta.url));

/** Builds in a process of its own, which is killed when its request `at` arrives. False where it made fewer. */
const buildAndKill = async (world: World, clean: CleanRun, at: number, carriedOut: boolean) => {
  world.checkOut(clean.scenario.step);
  let killed = false;
  const child = spawn(
    process.execPath,
    ["--no-warnings", program, clean.scenario.name, world.place.path],
    // a thread's environment is its own
    { stdio: "ignore", env: { ...process.env } },
  );
  world.onRequest(({ number }) => {
    if (killed) return { kind: "reset" };
    if (number !== at) return undefined;
    killed = true;
    child.kill("SIGKILL");
    return carriedOut ? undefined : { kind: "reset" };
  });
  await once(child, "exit");
  world.onRequest(undefined);
  return killed;
};

const killCase = (clean: CleanRun, at: number, carriedOut: boolean): ImageCase => ({
  name: `image: killed at request ${at} ${carriedOut ? "after" : "before"} it was carried out, in ${clean.scenario.name}`,
  run: async () => {
    const world = await startScenario(clean.scenario);
    try {
      if (!(await buildAndKill(world, clean, at, carriedOut))) return { skipped: true, problems: [] };
      const problems = [...checkAlways(world, clean), ...(await checkConverges(world, clean))];
      return { problems: problems.map((problem) => `${problem} [${clean.requests[at - 1]}]`) };
    } finally {
      await world.stop();
    }
  },
});

const isRead = (request: string): boolean => /^(GET|HEAD) |^ecr:(Batch|Describe|Get)|^sts:/.test(request);

/** What is only read makes no difference between the two. */
export const killCases = (clean: CleanRun): readonly ImageCase[] =>
  clean.requests.flatMap((request, index) => [
    killCase(clean, index + 1, true),
    ...(isRead(request) ? [] : [killCase(clean, index + 1, false)]),
  ]);
