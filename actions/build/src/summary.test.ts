import { expect, it } from "@jest/globals";
import { renderBuild } from "./summary.ts";

const result = {
  digest: "sha256:1",
  tags: ["main", "dev"],
  why: "there is no image of this source yet",
  repository: "checkout",
  built: true,
  sourceKey: "k",
};

it.each([
  [true, "### Image <code>checkout</code>: built and pushed"],
  [false, "### Image <code>checkout</code>: nothing to build, the source is known"],
])("says whether it was built: %j", (built, title) => {
  expect(renderBuild({ ...result, built }).split("\n")).toEqual([
    title,
    "",
    "| | |",
    "| --- | --- |",
    "| Digest | <code>sha256:1</code> |",
    "| Tags | <code>main</code>, <code>dev</code> |",
    "",
  ]);
});

it("lets no name become markup", () => {
  expect(renderBuild({ ...result, tags: ["</code><img>"] })).toContain(
    "<code>&#60;/code&#62;&#60;img&#62;</code>",
  );
});
