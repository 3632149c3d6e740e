import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { hasParts } from "../world/docker.ts";
import { type Bed, readJson, startBed, writeContext } from "./bed.ts";

const there = await hasParts("test/engine/cache", "a Docker engine with buildx");
const place = { account: "111111111111", region: "ap-south-1" };
const platforms = "--platform=linux/amd64,linux/arm64";

(there ? describe : describe.skip)("BuildKit and the sandbox's registry", () => {
  let bed: Bed;
  let host: string;

  beforeAll(async () => {
    bed = await startBed(["app", "app/cache"].map((name) => ({ name, ...place })));
    host = bed.registries[0]?.host ?? "";
  });
  afterAll(() => bed.stop());

  const repository = (name: string) => bed.cloud.ecr.repository(place.account, place.region, name);
  const build = (context: string, ...args: string[]) =>
    bed.docker("buildx", "build", "--progress=plain", ...args, context);

  it("exports the cache as an image manifest and imports it into an engine that has forgotten", async () => {
    const context = await writeContext(bed, `cached ${Math.random()}`);
    const ref = `type=registry,ref=${host}/app/cache:branch-main`;
    await build(context, `--cache-to=${ref},mode=max,image-manifest=true,oci-mediatypes=true`);
    expect(repository("app/cache")?.find("branch-main")?.manifest).toMatchObject({
      kind: "image",
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      config: { mediaType: "application/vnd.buildkit.cacheconfig.v0" },
    });
    await bed.docker("buildx", "prune", "--force", "--filter", "type=regular");
    const again = await build(context, `--cache-from=${ref}`);
    expect(again).toMatch(/importing cache manifest from \S+app\/cache:branch-main/);
    expect(again).toMatch(/^#\d+ CACHED$/m);
  }, 60_000);

  it("goes on without a cache that is not there", async () => {
    const context = await writeContext(bed, `uncached ${Math.random()}`);
    const said = await build(context, `--cache-from=type=registry,ref=${host}/app/cache:never`);
    expect(said).toMatch(/importing cache manifest from \S+app\/cache:never/);
    expect(said).not.toMatch(/^#\d+ CACHED$/m);
  }, 60_000);

  it("pushes an index of two platforms with provenance, and tells its digest in the metadata file", async () => {
    const file = join(bed.folder, "metadata.json");
    const context = await writeContext(bed, "two platforms");
    const options = ["--push", "--provenance=mode=max", platforms, `--metadata-file=${file}`];
    await build(context, ...options, "--tag", `${host}/app:multi`);
    const image = repository("app")?.find("multi");
    expect(await readJson(file)).toMatchObject({
      "containerimage.digest": image?.digest,
      "image.name": `${host}/app:multi`,
    });
    const children = image?.manifest.kind === "index" ? image.manifest.manifests : [];
    expect(children.map(({ platform }) => `${platform?.os}/${platform?.architecture}`)).toEqual([
      "linux/amd64",
      "linux/arm64",
      "unknown/unknown",
      "unknown/unknown",
    ]);
    expect(statementsOf(children)).toEqual([
      expect.stringMatching(/provenance/),
      expect.stringMatching(/provenance/),
    ]);
  }, 60_000);

  /** The predicate types of the attestations among an index's children. */
  const statementsOf = (
    children: readonly { readonly digest: string; readonly platform?: { os?: string } }[],
  ) =>
    children
      .filter(({ platform }) => platform?.os === "unknown")
      .flatMap(({ digest }) => {
        const { manifest } = repository("app")?.find(digest) ?? {};
        return manifest?.kind === "image" ? manifest.layers : [];
      })
      .map(
        (layer) =>
          JSON.parse(repository("app")?.blobs.get(layer.digest)?.toString("utf8") ?? "{}").predicateType,
      );
});
