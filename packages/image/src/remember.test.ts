import { expect, it } from "@jest/globals";
import { systemClock } from "@towline/kernel";
import { buildDefaults, sourceDefaults } from "./defaults.ts";
import { remember } from "./remember.ts";
import { lineLog, runChild } from "./testing/ports.ts";
import type { Builder, BuildPorts } from "./types.ts";

const node = { platforms: [], options: {} };
const several: Builder = { kind: "kubernetes", nodes: [node, node] };
const auto: Builder = { kind: "auto" };
const both = ["linux/amd64", "linux/arm64"];
const silent =
  "This buildx did not say what the image was made of, so the same source is built again next time. Update buildx";

it.each<[Builder, readonly string[], string]>([
  [auto, ["linux/amd64"], `${silent} (0.14 or later)`],
  [auto, both, `${silent} (0.22 or later); of a builder of several nodes none says it`],
  [
    several,
    both,
    "Buildx does not say what several nodes made an image of, so the same source is built again next time",
  ],
])("says why there is no record, and what helps: %j for %j", async (builder, platforms, expected) => {
  const log = lineLog();
  const request = {
    ...buildDefaults,
    builder,
    source: { ...sourceDefaults, workspace: "/work", platforms },
    tags: { commit: "a".repeat(40), extra: [] },
    repository: "checkout",
    sourceUrl: "https://github.com/acme/checkout",
    lineage: { kind: "branch", name: "main" },
  } as const;
  const built = { digest: `sha256:${"a".repeat(64)}`, metadata: {} };
  const what = { built, children: [], key: "b".repeat(64), repository: "checkout/cache" };
  // nothing is asked of AWS where there is nothing to write
  const session = {} as BuildPorts["session"];
  await remember(what, request, {
    session,
    log,
    clock: systemClock,
    exec: runChild,
    env: {},
    tempDirectory: "/none",
  });
  expect(log.lines).toEqual([`notice: ${expected}`]);
});
