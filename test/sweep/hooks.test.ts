import { expect, it } from "@jest/globals";
import { labels } from "@towline/kernel";
import type { Write } from "../world/cluster-history.ts";
import { hooksAtOnce } from "./hooks.ts";

const pod = (verb: Write["verb"], job: string, phase = "Running"): Write => ({
  verb,
  milliseconds: 0,
  object: {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      name: `${job}-x`,
      labels: { [labels.hookName]: "migrate" },
      ownerReferences: [{ apiVersion: "batch/v1", kind: "Job", name: job, uid: job }],
    },
    status: { phase },
  },
});

it("notices two hooks at once, and not one after the other", () => {
  expect(hooksAtOnce([pod("create", "one"), pod("create", "two")])).toEqual(["one-x"]);
  expect(hooksAtOnce([pod("create", "one"), pod("delete", "one"), pod("create", "two")])).toEqual([]);
  expect(hooksAtOnce([pod("create", "one"), pod("update", "one", "Failed"), pod("create", "two")])).toEqual(
    [],
  );
});
