import { normalize } from "node:path/posix";
import { TowlineError } from "@towline/kernel";
import { causeOf } from "./build-causes.ts";
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

/** The parser names its line, which the annotation has already. */
const withoutPlace = (reason: string): string => reason.replace(/^dockerfile parse error on line \d+: /, "");

/** Makes one annotation of what buildx printed. `path` is the Dockerfile's, from the repository's root. */
export const buildFailure = (output: readonly string[], path: string): TowlineError => {
  const dockerfile = normalize(path);
  const lines = output.map((line) => line.trimEnd());
  const reason = reasonOf(lines);
  const push = pushFailure(lines, reason);
  if (push !== undefined) return push;
  const step = failedStep(lines);
  const cause = causeOf(reason, step?.lines ?? []);
  const line = failedLine(lines);
  const place = line === undefined ? dockerfile : `${dockerfile}:${line}`;
  const where = step === undefined ? (line === undefined ? [] : [place]) : [`${place}, ${step.title}`];
  const what = ["The image was not built", ...where, withoutPlace(reason)].join(": ");
  return new TowlineError(cause?.code ?? "build-failed", [what, ...(step?.lines ?? [])].join("\n"), {
    hint: cause?.hint,
    at: line === undefined ? undefined : { file: dockerfile, line, column: 1 },
  });
};
