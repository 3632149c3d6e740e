import { expect, it } from "@jest/globals";
import { decide, type Known } from "./decide.ts";

const now = Date.parse("2026-11-21T12:00:00Z");
const pushed = (hours: number) => ({
  digest: "sha256:1",
  tags: [],
  pushedAt: new Date(now - hours * 3_600_000),
});
const known: Known = { force: false, dockerfile: "Dockerfile", unpinned: [], image: pushed(1), now };

it.each<[Partial<Known>, boolean, string]>([
  [{}, false, "sha256:1 was built from this very source 1 h ago"],
  [{ image: pushed(0.1) }, false, "less than an hour ago"],
  [{ image: pushed(7 * 24) }, false, "7 days ago"],
  [{ image: pushed(7 * 24 + 1) }, true, "the image of this source is 7 days old (limit 7 days)"],
  [{ image: undefined }, true, "there is no image of this source yet"],
  [{ unpinned: [{ line: 3, name: "node:24" }] }, true, "Dockerfile:3 uses node:24 without a digest"],
  [{ force: true }, true, "force-build was asked for"],
])("with %j: build %j, %s", (change, build, why) => {
  expect(decide({ ...known, ...change })).toMatchObject({ build, why: expect.stringContaining(why) });
});
