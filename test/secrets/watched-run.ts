import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type LogSink, type RunResult, runWorkflow } from "@towline/runner";
import { buildAccount, exampleRegion, type KubeObject } from "@towline/sandbox";
import { jobPath } from "../world/docker.ts";
import type { World } from "../world/world.ts";
import { filesIn, leaks, type Place } from "./search.ts";
import type { Request, Secret, Wiretap } from "./wiretap.ts";

export interface WatchedRun {
  readonly run: RunResult;
  readonly secrets: readonly Secret[];
  readonly requests: readonly Request[];
  /** Everything that was found, one line each. */
  readonly leaks: readonly string[];
  /** What was looked at. */
  readonly places: readonly Place[];
}

export interface Watching {
  /** A file of the service's in `.github/workflows`; default `deploy.yml`. */
  readonly workflow?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: string;
  /** Cancels the run at the first log line that matches. */
  readonly cancelAt?: RegExp;
  /** Docker prints what it was given, as a Dockerfile's RUN may do. */
  readonly chattyDocker?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Seconds that docker waits before it builds. */
  readonly slowDocker?: number;
}

/** Prints the files of the build's secrets. */
const chatter = `for word in "$@"; do case "$word" in id=*,src=*) cat "\${word#*,src=}"; echo;; esac; done`;

/** A docker that writes down its arguments and its environment, and then does its work. */
const writeRecorder = (
  folder: string,
  records: string,
  { slowDocker: seconds = 0, chattyDocker = false }: Watching,
): void => {
  mkdirSync(records);
  mkdirSync(folder);
  const path = join(folder, "docker");
  const script = `#!/bin/sh
{ for word in "$@"; do echo "$word"; done; env; } > "${records}/docker-$$"
if [ "$1 $2" = "buildx build" ]; then sleep ${seconds}; ${chattyDocker ? chatter : ":"}; fi
PATH="${jobPath(true)}"
exec docker "$@"
`;
  writeFileSync(path, script);
  chmodSync(path, 0o755);
};

/** Runs the service's workflow, and looks for what its servers gave out in everything that its jobs leave behind. */
export const watchedRun = async (
  world: World,
  wiretap: Wiretap,
  watching: Watching = {},
): Promise<WatchedRun> => {
  const { workflow = "deploy.yml", environment = "dev", inputs, cancelAt, env } = watching;
  const home = await mkdtemp(join(tmpdir(), "towline-watched-"));
  const [tools, records, work, temp] = ["tools", "records", "work", "tmp"].map((name) =>
    join(home, name),
  ) as [string, string, string, string];
  writeRecorder(tools, records, watching);
  mkdirSync(temp);
  const cancel = new AbortController();
  const lines: string[] = [];
  const log: LogSink = (event) => {
    lines.push(JSON.stringify(event));
    if (event.type === "line" && cancelAt?.test(event.text)) cancel.abort();
  };
  const left: Place[] = [];
  try {
    wiretap.take();
    const run = await runWorkflow({
      github: world.github,
      repository: "acme/checkout",
      workflow: `.github/workflows/${workflow}`,
      event: { name: "workflow_dispatch", ref: "refs/heads/main", inputs: inputs ?? { environment } },
      actor: "mona",
      env: { ...world.sandbox.env, PATH: `${tools}:${jobPath(false)}`, TMPDIR: temp, ...env },
      workDirectory: work,
      // shows more than anybody sees who did not ask for it: causes of errors, retries
      debug: true,
      log,
      signal: cancel.signal,
      beforeCleanup: async ({ name }, { workspace, temp: runnerTemp, home: userHome }) => {
        const folders = { workspace, RUNNER_TEMP: runnerTemp, HOME: userHome };
        for (const [title, folder] of Object.entries(folders))
          left.push(...(await filesIn(folder, `${name}, ${title}`)));
      },
    });
    const places = [
      ...left,
      ...(await filesIn(work, "after the run")),
      ...(await filesIn(temp, "TMPDIR")),
      ...(await filesIn(records, "arguments and environment of")),
      { name: "live log", text: lines.join("\n") },
      ...resultPlaces(run),
      ...serverPlaces(world),
    ];
    const requests = wiretap.requests();
    const secrets = wiretap.take();
    return { run, requests, secrets, places, leaks: leaks(secrets, places) };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

const resultPlaces = ({ jobs }: RunResult): readonly Place[] =>
  jobs.flatMap(({ name, log, summary, outputs, annotations, ...rest }) =>
    Object.entries({ log, summary, outputs, annotations, rest }).map(([title, content]) => ({
      name: `${name}, ${title}`,
      text: typeof content === "string" ? content : JSON.stringify(content),
    })),
  );

/** Deploy records are compressed. */
export const recordOf = ({ data }: KubeObject): string => {
  const { record } = (data ?? {}) as { readonly record?: string };
  return record === undefined ? "" : gunzipSync(Buffer.from(record, "base64")).toString();
};

/** What was written into clusters and images, which others may read. */
const serverPlaces = ({ sandbox }: World): readonly Place[] => {
  const clusters = Object.entries(sandbox.kubernetes).map(([name, { history }]) => ({
    name: `objects of cluster ${name}`,
    text: history.map(({ object }) => `${JSON.stringify(object)} ${recordOf(object)}`).join("\n"),
  }));
  const repository = sandbox.ecr.repository(buildAccount, exampleRegion, "checkout");
  const blobs = [...(repository?.blobs ?? [])].map(([digest, bytes]) => ({
    name: `blob ${digest}`,
    text: bytes.toString("latin1"),
  }));
  return [...clusters, ...blobs];
};
