import { expect, it } from "@jest/globals";
import { renderBuilds } from "./summary.ts";

const result = {
  service: "checkout",
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
  expect(renderBuilds([{ ...result, built }]).split("\n")).toEqual([
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
  expect(renderBuilds([{ ...result, tags: ["</code><img>"] }])).toContain(
    "<code>&#60;/code&#62;&#60;img&#62;</code>",
  );
});

it("has one line for each of several services", () => {
  const shop = { ...result, service: "shop", built: false, digest: "sha256:2" };
  expect(renderBuilds([result, shop]).split("\n")).toEqual([
    "### Images: 1 of 2 built",
    "",
    "| Service | | Digest |",
    "| --- | --- | --- |",
    "| <code>checkout</code> | built and pushed | <code>sha256:1</code> |",
    "| <code>shop</code> | nothing to build, the source is known | <code>sha256:2</code> |",
    "",
  ]);
});

it("of a dry run says what would be done", () => {
  const { service, repository, why, sourceKey } = result;
  const looked = { service, repository, why, sourceKey };
  expect(renderBuilds([looked])).toBe(
    "### Image <code>checkout</code>: would be built\n\n| | |\n| --- | --- |\n",
  );
  expect(renderBuilds([{ ...looked, digest: "sha256:1" }])).toContain("nothing to build");
  expect(renderBuilds([looked, looked])).toContain("### Images: 0 of 2 built");
});
