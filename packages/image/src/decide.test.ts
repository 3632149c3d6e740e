import { expect, it } from "@jest/globals";
import { decide, type Known } from "./decide.ts";
import type { BuildRecord } from "./records/record.ts";

const now = Date.parse("2026-11-21T12:00:00Z");
const digest = `sha256:${"1".repeat(64)}`;
const arm = `sha256:${"2".repeat(64)}`;

const record = (change: Partial<BuildRecord> = {}, hours = 1): BuildRecord => ({
  digest,
  children: [],
  materials: [],
  writer: { kind: "branch", name: "main" },
  commit: "a".repeat(40),
  earlier: [],
  time: new Date(now - hours * 3_600_000).toISOString(),
  ...change,
});
const known: Known = {
  force: false,
  recorded: { record: record() },
  present: { digests: new Set([digest]) },
  repository: "checkout",
  maxAgeDays: 7,
  now,
};
const ofPull = record({ writer: { kind: "pull-request", name: "7" } });
const children = [{ platform: "linux/arm64", digest: arm }];
const standsAt = (image: BuildRecord) => ({ fixed: { tag: "1.4.2", image } });
const same = `${digest} was built from this very source`;

it.each<[string, Partial<Known>, boolean, string]>([
  ["all is as it was", {}, false, `${same} 1 h ago`],
  [
    "it was built just now",
    { recorded: { record: record({}, 0.1) } },
    false,
    `${same} less than an hour ago`,
  ],
  ["it is as old as may be", { recorded: { record: record({}, 7 * 24) } }, false, `${same} 7 days ago`],
  [
    "it is older",
    { recorded: { record: record({}, 7 * 24 + 1) } },
    true,
    "the image of this source is 7 days old (limit 7 days)",
  ],
  ["nothing is on record", { recorded: {} }, true, "there is no image of this source yet"],
  [
    "a pull request alone built it",
    { recorded: { distrusted: ofPull } },
    true,
    "this source was built by pull request 7 only, whose images nobody else relies on",
  ],
  [
    "the image is gone",
    { present: { digests: new Set() } },
    true,
    `${digest}, the image of this source, is no longer in checkout (deleted, or archived by a lifecycle rule)`,
  ],
  [
    "a platform is gone",
    { recorded: { record: record({ children }) } },
    true,
    `linux/arm64 of ${digest}, the image of this source, is no longer in checkout (deleted, or archived by a lifecycle rule)`,
  ],
  [
    "every platform is there",
    { recorded: { record: record({ children }) }, present: { digests: new Set([digest, arm]) } },
    false,
    `${same} 1 h ago`,
  ],
  ["a base moved", { change: "node:24 moved" }, true, "node:24 moved"],
  ["it is asked for", { force: true }, true, "force-build was asked for"],
  [
    "a tag stands for good, though a base moved and the image is old",
    { ...standsAt(record({}, 9 * 24)), change: "node:24 moved", recorded: { record: record({}, 9 * 24) } },
    false,
    `${same} 9 days ago, and tag 1.4.2 stands at it for good`,
  ],
  [
    "a tag stands for good at what is not on record",
    { recorded: {}, fixed: { tag: "1.4.2", image: { digest, children: [] } } },
    false,
    `${same}, and tag 1.4.2 stands at it for good`,
  ],
  [
    "a tag stands for good, but it is asked for",
    { ...standsAt(record()), force: true },
    true,
    "force-build was asked for",
  ],
  [
    "a tag stands for good, but its platform is gone",
    standsAt(record({ children })),
    true,
    `linux/arm64 of ${digest}, the image of this source, is no longer in checkout (deleted, or archived by a lifecycle rule)`,
  ],
  [
    "the commit's image is asked for, whatever became of the source's",
    { ofCommit: arm, recorded: {}, change: "node:24 moved" },
    false,
    `${arm} stands at the tag of this very commit, and was tested as it is`,
  ],
  [
    "the commit's image is asked for, but building is, too",
    { ofCommit: arm, force: true },
    true,
    "force-build was asked for",
  ],
])("decides where %s", (_, change, build, why) => {
  expect(decide({ ...known, ...change })).toMatchObject({ build, why });
});
