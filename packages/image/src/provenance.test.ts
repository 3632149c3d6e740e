import { expect, it } from "@jest/globals";
import { withProvenance } from "./provenance.ts";

const both = ["linux/amd64", "linux/arm64"];
const digest = `sha256:${"a".repeat(64)}`;
const reference = { "buildx.build.ref": "towline/towline0/id7" };
const own = { buildType: "x", materials: [] };

const completed = async (metadata: object, platforms: readonly string[], stdout = JSON.stringify(own)) => {
  const calls: string[] = [];
  const docker = (args: readonly string[]) => {
    calls.push(args.join(" "));
    return Promise.resolve({ exitCode: stdout === "" ? 1 : 0, stdout, stderr: "" });
  };
  const built = await withProvenance({ digest, metadata: { ...metadata } }, platforms, docker);
  return { metadata: built.metadata, calls };
};

it("takes what each platform was made of from the builder's history", async () => {
  expect(await completed(reference, both)).toEqual({
    metadata: {
      ...reference,
      "buildx.build.provenance/linux/amd64": own,
      "buildx.build.provenance/linux/arm64": own,
    },
    calls: both.map(
      (platform) =>
        `buildx --builder towline history inspect attachment --platform ${platform} --type https://slsa.dev/provenance/v0.2 id7`,
    ),
  });
});

it.each<[string, object, readonly string[], string?]>([
  ["one platform", reference, ["linux/amd64"]],
  ["metadata that has it", { ...reference, "buildx.build.provenance/linux/amd64": own }, both],
  ["several nodes, which have no common history", {}, both],
])("asks nothing for %s", async (_, metadata, platforms) => {
  expect(await completed(metadata, platforms)).toEqual({ metadata, calls: [] });
});

it.each([
  ["a history that lacks it", ""],
  ["an answer that is no JSON", "{"],
])("adds nothing for %s", async (_, stdout) => {
  expect((await completed(reference, both, stdout)).metadata).toEqual(reference);
});
