import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { hasParts } from "../world/docker.ts";
import { type Bed, startBed, writeContext } from "./bed.ts";

const there = await hasParts(
  "test/engine/skopeo",
  "a Docker engine with buildx",
  "skopeo",
  "an OCI registry",
);
const here = { account: "111111111111", region: "ap-south-1" };
const elsewhere = { account: "222222222222", region: "eu-west-1" };
const plain = ["--src-tls-verify=false", "--dest-tls-verify=false"];

(there ? describe : describe.skip)("skopeo and the sandbox's registries", () => {
  let bed: Bed;
  let first: string;
  let second: string;
  let real: string;
  /** Of the index of two platforms and their attestations that `<first>:multi` is. */
  let digest: string | undefined;

  beforeAll(async () => {
    bed = await startBed([
      { name: "app", ...here },
      { name: "copy", ...elsewhere },
    ]);
    first = `${bed.registries[0]?.host}/app`;
    second = `${bed.registries[1]?.host}/copy`;
    real = `${process.env.TOWLINE_TEST_REGISTRY}/towline-${process.pid}`;
    const options = ["--push", "--provenance=mode=max", "--platform=linux/amd64,linux/arm64"];
    const context = await writeContext(bed, "copied by skopeo");
    await bed.docker("buildx", "build", ...options, "--tag", `${first}:multi`, context);
    digest = bed.cloud.ecr.repository(here.account, here.region, "app")?.find("multi")?.digest;
  }, 60_000);
  afterAll(() => bed.stop());

  const copy = (from: string, to: string, ...args: string[]) =>
    bed.skopeo("copy", "--quiet", ...plain, ...args, from, to);
  const copyOf = () => bed.cloud.ecr.repository(elsewhere.account, elsewhere.region, "copy");
  const digestIn = (reference: string) =>
    bed.skopeo("inspect", "--tls-verify=false", "--format={{.Digest}}", `docker://${reference}`);

  it("inspects an image, and lists its tags", async () => {
    const text = await bed.skopeo("inspect", "--tls-verify=false", `docker://${first}:multi`);
    expect(JSON.parse(text)).toMatchObject({ Digest: digest, RepoTags: ["multi"], Architecture: "amd64" });
    const raw = await bed.skopeo("inspect", "--raw", "--tls-verify=false", `docker://${first}@${digest}`);
    expect(JSON.parse(raw).manifests).toHaveLength(4);
  });

  it("copies one platform between registries of two accounts", async () => {
    await copy(`docker://${first}:multi`, `docker://${second}:single`);
    expect(copyOf()?.find("single")?.manifest.kind).toBe("image");
  });

  it("copies an index with its children and attestations between registries of two accounts", async () => {
    await copy(`docker://${first}:multi`, `docker://${second}:multi`, "--all");
    expect(copyOf()?.find("multi")?.digest).toBe(digest);
    expect(copyOf()?.images.length).toBeGreaterThanOrEqual(5);
  });

  it("copies an index to a registry that others wrote, and from there back", async () => {
    await copy(`docker://${first}:multi`, `docker://${real}:multi`, "--all");
    expect((await digestIn(`${real}:multi`)).trim()).toBe(digest);
    await copy(`docker://${real}:multi`, `docker://${second}:back`, "--all");
    expect(copyOf()?.find("back")?.digest).toBe(digest);
  });

  it("copies an image to files, and from there to the registry", async () => {
    const files = `oci:${bed.folder}/files:multi`;
    await copy(`docker://${first}:multi`, files, "--all");
    await copy(files, `docker://${second}:files`, "--all");
    expect(copyOf()?.find("files")?.digest).toBe(digest);
  });

  it("deletes an index, but no child that it still needs", async () => {
    const remove = (reference: string) => bed.skopeo("delete", "--tls-verify=false", `docker://${reference}`);
    await copy(`docker://${first}:multi`, `docker://${second}:gone`, "--all");
    await copy(`docker://${first}:multi`, `docker://${second}:child`);
    await expect(remove(`${second}:child`)).rejects.toMatchObject({
      stderr: expect.stringContaining(`is referenced by the index ${digest}`),
    });
    await remove(`${second}:gone`);
    await expect(digestIn(`${second}:gone`)).rejects.toMatchObject({
      stderr: expect.stringContaining("manifest unknown"),
    });
  });
});
