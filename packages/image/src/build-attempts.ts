import type { Log } from "@towline/kernel";
import { buildFailure, reasonOf } from "./build-failure.ts";
import type { CachePlan } from "./cache/plan.ts";
import { cacheTrouble } from "./cache/trouble.ts";
import { mayBePassword } from "./push-failure.ts";

export interface Attempt {
  readonly cache: CachePlan | undefined;
  readonly onLine: (line: string) => void;
}

export interface Attempts {
  /** Returns the exit code. */
  readonly run: (attempt: Attempt) => Promise<number>;
  readonly renewLogin: () => Promise<void>;
  readonly cache: CachePlan | undefined;
  readonly dockerfile: string;
  readonly log: Pick<Log, "info">;
}

const isCacheTrouble = (reason: string, cache: CachePlan | undefined): boolean =>
  cache?.marks.some((mark) => reason.includes(mark)) === true;

/** Layers that the engine's own clean-up took from under a build that runs (seen: Docker 28.5, several builds at once). */
const isLostLayer = (reason: string): boolean =>
  /(?:snapshot|content|blob|lease) \S+ does not exist|snapshot .* not found/.test(reason);

const renewed =
  "The registry refused the push, perhaps because its password ended: logged in anew, and building again from the builder's own cache";

/**
 * Runs the build, and once more for each of three reasons that are not its own: a password that ended while it ran (the
 * layers are cached by then), a cache that it could not do with, and an engine that lost a layer. Throws what the last
 * run failed of.
 */
export const buildAttempts = async ({ run, log, dockerfile, ...given }: Attempts): Promise<void> => {
  let { cache } = given;
  let mayLose = true;
  for (let mayRenew = true; ; ) {
    const output: string[] = [];
    const onLine = (line: string) => {
      output.push(line);
      log.info(line);
    };
    if ((await run({ cache, onLine })) === 0) {
      for (const line of cacheTrouble(output)) log.info(line);
      return;
    }
    const reason = reasonOf(output);
    if (isCacheTrouble(reason, cache)) {
      log.info(`Building again without a cache, because of which the build failed: ${reason}`);
      cache = undefined;
    } else if (mayLose && isLostLayer(reason)) {
      log.info(`Building again, because the engine lost a layer: ${reason}`);
      mayLose = false;
    } else if (mayRenew && mayBePassword(output, reason)) {
      log.info(renewed);
      await given.renewLogin();
      mayRenew = false;
    } else throw buildFailure(output, dockerfile);
  }
};
