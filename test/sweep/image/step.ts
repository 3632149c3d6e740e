import { openSession } from "@towline/aws";
import { type BuildRequest, type BuildResult, build, buildDefaults, sourceDefaults } from "@towline/image";
import { type Clock, type Log, systemClock } from "@towline/kernel";
import { sourceKey } from "../../../packages/image/src/source-key.ts";
import { standIn } from "../../../packages/image/src/testing/stand-in.ts";
import type { Place } from "./place.ts";

export const account = "111111111111";
export const region = "ap-south-1";

export const commits = { a: "a".repeat(40), b: "b".repeat(40), c: "c".repeat(40) } as const;

/** One build. */
export interface Step {
  /** What the image holds, and so is known by. */
  readonly source: string;
  /** Repository of the image that it is built from, in the same registry; none where undefined. */
  readonly base?: string;
  readonly platforms?: readonly string[];
  readonly tags: Partial<BuildRequest["tags"]>;
  readonly change?: Partial<BuildRequest>;
}

/** Pauses between tries of our own are shortened; those of the AWS SDK are as they are. */
export const hasty: Clock = {
  ...systemClock,
  sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / 50, signal),
};

const requestOf = (step: Step, { workspace }: Place): BuildRequest => {
  const { platforms = ["linux/amd64"], tags, change } = step;
  return {
    ...buildDefaults,
    source: { ...sourceDefaults, workspace, platforms },
    tags: { commit: commits.a, extra: [], ...tags },
    repository: "checkout",
    sourceUrl: "https://github.com/acme/checkout",
    lineage: { kind: "branch", name: "main" },
    ...change,
  };
};

/** Makes the workspace that of the step; returns its source key. `registry`: `127.0.0.1:port`. */
export const checkOut = (step: Step, place: Place, registry: string): string => {
  const from = step.base === undefined ? "scratch" : `${registry}/${step.base}:1`;
  place.write({ Dockerfile: `FROM ${from}\nCOPY main.js /\n`, "main.js": `source ${step.source};` });
  const { source, builder } = requestOf(step, place);
  return sourceKey(source, builder).key;
};

/** Builds what is checked out, as a job of its own: with a new session, by a role that the runner may assume. */
export const runStep = async (step: Step, place: Place, log: Log): Promise<BuildResult> => {
  const idToken = () => Promise.reject(new Error("not asked for"));
  const as = { credentials: "runner", roleToAssume: "towline-build", sessionName: "sweep" } as const;
  const session = await openSession({ region, account, ...as }, { log, clock: hasty, idToken });
  const env = { PATH: "/usr/bin:/bin", HOME: place.home };
  const ports = { session, log, clock: hasty, exec: standIn, env, tempDirectory: place.temp };
  return await build(requestOf(step, place), ports);
};
