import { expect } from "@jest/globals";
import type { Annotation, JobResult, RunResult } from "@towline/runner";

/** What differs between two runs of the same: ports, digests, commits and ids. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/127\.0\.0\.1:\d+/g, "<host>"],
  [/sha256:[0-9a-f]{64}/g, "sha256:<digest>"],
  [/\bsrc-[0-9a-f]{64}\b/g, "src-<key>"],
  [/\b[0-9a-f]{7}\b(?= \(deploy #| is (a|on|not on) |:|\. )/g, "<commit>"],
  [/\b(acme|checkout)@\d+/g, "$1@<id>"],
  [/\btowline-(build|ecr-login|eks-login|promote|scan)-\d+/g, "towline-$1-<run>"],
  [/\b(migrate|smoke)-\d+-[0-9a-f]{5}\b/g, "$1-<deploy>"],
  [/\b(checkout-(?:config|env))-[0-9a-f]{10}\b/g, "$1-<hash>"],
];

const steady = (text: string): string =>
  changing.reduce((changed, [pattern, name]) => changed.replace(pattern, name), text);

/** The last part of a job's name, as people call it: `Build`. */
const shortName = ({ name }: JobResult): string => name.replace(/^deploy \/ (Targets \/ )?/, "");

const lineOf = (job: JobResult, { level, file, line, column, message }: Annotation): string => {
  const place = file === undefined ? "" : `${steady(`${file}:`)}${line}:${column} `;
  return `${shortName(job)}${level === "error" ? "" : ` (${level})`}: ${place}${steady(message)}`;
};

/** Every annotation of the run: job, place, text. */
export const told = ({ jobs }: RunResult): readonly string[] =>
  jobs.flatMap((job) => job.annotations.map((annotation) => lineOf(job, annotation)));

/** A line of a stack trace, Node's own announcement of one, or our word for a bug. */
const trace = /^\s+at \S.*(\(|:\d+:\d+)|^Node\.js v\d|node:internal|Towline itself failed|main\.cjs/m;

/** Failed in order: exit code 1, nothing after the failed job, and nothing that only its makers can read. */
export const expectPlainFailure = (run: RunResult): void => {
  expect(run).toMatchObject({ conclusion: "failure", exitCode: 1, problems: [] });
  for (const job of run.jobs)
    for (const text of [job.log, job.summary, ...job.annotations.map(({ message }) => message)])
      expect(text).not.toMatch(trace);
};
