import { normalize } from "node:path/posix";
import { TowlineError } from "@towline/kernel";
import { pushFailure } from "./push-failure.ts";

const shownLines = 10;

interface FailedStep {
  /** `[build 3/4] RUN make` */
  readonly title: string;
  readonly lines: readonly string[];
}

/** BuildKit repeats the failed step at the end, between two rules: ` > [title]:` and its last lines. */
const failedStep = (lines: readonly string[]): FailedStep | undefined => {
  const start = lines.findLastIndex((line) => /^ > .*:$/.test(line));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^-{3,}$/.test(line));
  const title = (lines[start] ?? "").slice(3, -1);
  return { title, lines: rest.slice(0, Math.max(end, 0)).slice(-shownLines) };
};

/** `Dockerfile:12`, followed by a rule and the lines around. */
const failedLine = (lines: readonly string[]): number | undefined => {
  const index = lines.findLastIndex(
    (line, i) => /^\S+:\d+$/.test(line) && /^-{3,}$/.test(lines[i + 1] ?? ""),
  );
  return index < 0 ? undefined : Number(/\d+$/.exec(lines[index] ?? "")?.[0]);
};

/** Docker's last word on a build that failed. */
export const reasonOf = (output: readonly string[]): string =>
  (output.findLast((line) => /^ERROR: /.test(line)) ?? output.findLast((line) => line.trim() !== "") ?? "")
    .trimEnd()
    .replace(/^ERROR: /, "")
    .replace(/^(failed to build: )?(failed to solve: )?(Error response from daemon: )?/, "")
    .replace(/^failed to compute cache key: failed to calculate checksum of ref \S+: /, "");

interface Cause {
  readonly matches: RegExp;
  readonly code: "build-failed" | "docker-missing";
  readonly hint: string;
}

/** Docker gives no codes; what it prints is all there is to tell these apart. */
const causes: readonly Cause[] = [
  {
    matches: /Cannot connect to the Docker daemon|docker daemon is not running/i,
    code: "docker-missing",
    hint: "Start the Docker engine on this runner, or use one that has it",
  },
  {
    matches: /^"[^"]*": not found$/,
    code: "build-failed",
    hint: "Check that the file is in the build's context and not left out by .dockerignore",
  },
  {
    matches: /Multi-platform build is not supported/i,
    code: "build-failed",
    hint: "Run docker/setup-buildx-action in an earlier step of this job, use a runner whose Docker has the containerd image store, or name one platform",
  },
  {
    matches: /failed to resolve source metadata|pull access denied|not found: manifest unknown/i,
    code: "build-failed",
    hint: "Check the name of the base image, and log in to its registry in an earlier step where it is private",
  },
];

/** Makes one annotation of what buildx printed. `path` is the Dockerfile's, from the repository's root. */
export const buildFailure = (output: readonly string[], path: string): TowlineError => {
  const dockerfile = normalize(path);
  const lines = output.map((line) => line.trimEnd());
  const reason = reasonOf(lines);
  const push = pushFailure(lines, reason);
  if (push !== undefined) return push;
  const cause = causes.find(({ matches }) => matches.test(reason));
  const step = failedStep(lines);
  const line = failedLine(lines);
  const place = line === undefined ? dockerfile : `${dockerfile}:${line}`;
  const message =
    step === undefined
      ? `The image was not built: ${reason}`
      : [`The image was not built: ${place}, ${step.title}: ${reason}`, ...step.lines].join("\n");
  return new TowlineError(cause?.code ?? "build-failed", message, {
    hint: cause?.hint,
    at: line === undefined ? undefined : { file: dockerfile, line, column: 1 },
  });
};
