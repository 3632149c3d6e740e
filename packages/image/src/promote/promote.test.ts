import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, it } from "@jest/globals";
import { pushImage, pushIndex, pushSignedIndex } from "./testing/images.ts";
import {
  abroad,
  build,
  elsewhere,
  source,
  startWorld,
  type World,
  type WorldOptions,
  writesAmong,
} from "./testing/world.ts";

let world: World;
const start = async (options?: WorldOptions): Promise<World> => {
  world = await startWorld(options);
  return world;
};
afterEach(() => world.stop());

const uploads = (requests: readonly string[]) => requests.filter((request) => request.startsWith("PUT "));
const digestsIn = ({ images }: World["home"]) => images.map(({ digest }) => digest).toSorted();

describe("in its own repository", () => {
  it("puts the tags, and moves nothing", async () => {
    const { home, run, mark, requestsSince, log } = await start();
    const { digest } = pushImage(home);
    const target = { ...source, tags: ["v1.4.2", "1.4"] };
    const result = await run({ digest, targets: [target] });
    expect(result).toEqual({ digest, targets: [{ target, outcome: "tagged" }] });
    expect(home.tagsOf(digest)).toEqual(["1.4", "v1.4.2"]);
    expect(requestsSince(mark).filter((request) => request.includes("/v2/"))).toEqual([]);
    expect(log.lines).toEqual(["info: checkout in ap-south-1 of account 111111111111: tagged (v1.4.2, 1.4)"]);
  });

  it("is done with one question where the tags stand", async () => {
    const { home, run, requestsSince } = await start();
    const { digest } = pushImage(home, { tag: "v1.4.2" });
    const mark = world.mark;
    const { targets } = await run({ digest, targets: [{ ...source, tags: ["v1.4.2"] }] });
    expect(targets[0]?.outcome).toBe("unchanged");
    expect(requestsSince(mark)).toEqual(["sts:GetCallerIdentity", "ecr:BatchGetImage"]);
  });

  it("says so where there is no such image", async () => {
    const { home, run } = await start();
    const { digest } = pushImage(home, { tag: "old" });
    home.archive("old");
    await expect(run({ digest, targets: [{ ...source, tags: ["v1"] }] })).rejects.toMatchObject({
      code: "ecr-image-missing",
      message: `checkout in ap-south-1 of account 111111111111 has no image ${digest}`,
    });
  });
});

describe("in another repository of the registry", () => {
  it("mounts the layers", async () => {
    const { home, released, run, requestsSince, mark } = await start();
    const { digest } = pushSignedIndex(home);
    const { targets } = await run({ digest, targets: [elsewhere()] });
    expect(targets[0]).toMatchObject({ outcome: "copied", moved: { uploaded: 0, bytes: 0, mounted: 13 } });
    expect(uploads(requestsSince(mark))).toEqual([]);
    expect(digestsIn(released)).toEqual(digestsIn(home));
    expect(released.tagsOf(digest)).toEqual(["v1.4.2"]);
  });
});

describe("in another region and account", () => {
  it("copies an index with its platforms, attestations and signatures, byte for byte", async () => {
    const { home, abroad: there, run } = await start();
    const { digest } = pushSignedIndex(home, "main");
    pushImage(home, { tag: "not-asked-for" });
    const { targets } = await run({ digest });
    expect(targets).toEqual([
      {
        target: abroad,
        outcome: "copied",
        moved: { manifests: 7, uploaded: 13, present: 0, mounted: 0, bytes: expect.any(Number) },
      },
    ]);
    expect(digestsIn(there)).toHaveLength(7);
    expect(digestsIn(home)).toEqual(expect.arrayContaining(digestsIn(there)));
    for (const [blob, bytes] of there.blobs) expect(home.blobs.get(blob)?.equals(bytes)).toBe(true);
    expect(there.tags).toEqual(["1.4", `${digest.replace(":", "-")}.sig`, "v1.4.2"]);
    expect(there.tagsOf(digest)).toEqual(["1.4", "v1.4.2"]);
  });

  it("assumes a role once for all its regions", async () => {
    const { home, run, requestsSince, mark } = await start();
    const { digest } = pushImage(home);
    const nowhere = { ...abroad, identity: { ...abroad.identity, region: "eu-west-1" } };
    const { targets } = await run({ digest, targets: [abroad, nowhere], independent: true });
    expect(targets.map(({ outcome }) => outcome)).toEqual(["copied", "failed"]);
    expect(requestsSince(mark).filter((request) => request.startsWith("sts:"))).toEqual([
      "sts:GetCallerIdentity",
      "sts:AssumeRole",
    ]);
  });

  it("is free the second time, and moves only what has been added since", async () => {
    const { home, abroad: there, run, requestsSince, mark } = await start();
    const index = pushSignedIndex(home);
    await run({ digest: index.digest });
    const before = world.mark;
    const again = await run({ digest: index.digest });
    expect(again.targets[0]?.outcome).toBe("unchanged");
    expect(writesAmong(requestsSince(before))).toEqual([]);

    const late = pushImage(home, { subject: index, note: "signed later" });
    const { targets } = await run({ digest: index.digest });
    expect(targets[0]).toMatchObject({ outcome: "copied", moved: { manifests: 1, uploaded: 2 } });
    expect(there.find(late.digest)?.digest).toBe(late.digest);
    expect(mark).toBe(0);
  });

  it("uploads a layer that two images share once, and none that is there", async () => {
    const { home, run } = await start();
    const shared = randomBytes(5000);
    const first = pushImage(home, { layers: [shared], note: "1" });
    const second = pushImage(home, { layers: [shared], note: "2" });
    const index = pushIndex(home, [first, second]);
    expect((await run({ digest: first.digest })).targets[0]).toMatchObject({ moved: { uploaded: 2 } });
    expect((await run({ digest: index.digest })).targets[0]).toMatchObject({
      moved: { manifests: 2, uploaded: 1, present: 1 },
    });
  });

  it("moves a tag of a mutable repository", async () => {
    const { home, abroad: there, run } = await start();
    pushImage(there, { tag: "1.4" });
    const { digest } = pushImage(home);
    await run({ digest });
    expect(there.find("1.4")?.digest).toBe(digest);
  });

  it("waits for what ECR does not find for a moment after it took it", async () => {
    const { home, abroad: there, run, cloud, log } = await start();
    const { digest } = pushImage(home);
    const states: string[] = [];
    cloud.traffic.setFaults(({ path }) => {
      const image = there.find(digest);
      if (path !== "ecr:BatchGetImage" || image === undefined) return undefined;
      // hidden from the first question after the push, and back for the second
      if (states.length === 0) there.archive(digest);
      else there.put({ bytes: image.bytes, mediaType: image.manifest.mediaType, tag: undefined, digest });
      states.push(image.status);
      return undefined;
    });
    expect((await run({ digest })).targets[0]?.outcome).toBe("copied");
    expect(states.slice(0, 2)).toEqual(["ACTIVE", "ARCHIVED"]);
    expect(there.tagsOf(digest)).toEqual(["1.4", "v1.4.2"]);
    expect(log.lines).toContainEqual(expect.stringMatching(/^debug: .*; trying again in/));
  });

  it("goes to several targets, of which one that fails does not hold back the others", async () => {
    const { home, released, run } = await start({ denied: ["ecr:InitiateLayerUpload"] });
    const { digest } = pushImage(home);
    const { targets } = await run({ digest, targets: [abroad, elsewhere()] });
    expect(targets).toMatchObject([
      {
        outcome: "failed",
        error: {
          code: "aws-denied",
          message: expect.stringContaining("The registry denied ecr:InitiateLayerUpload to arn:aws:sts::333"),
        },
      },
      { outcome: "copied" },
    ]);
    expect(released.tagsOf(digest)).toEqual(["v1.4.2"]);
  });

  it("pushes by the source's own identity where the other account's repository lets it in", async () => {
    const { home, abroad: there, run } = await start({ target: { sharedWith: [build.account] } });
    const { digest } = pushImage(home);
    const identity = { ...source.identity, region: abroad.identity.region };
    await run({ digest, targets: [{ ...abroad, identity }] });
    expect(there.tagsOf(digest)).toEqual(["1.4", "v1.4.2"]);
  });
});

describe("onto an immutable repository", () => {
  const immutable = { target: { mutability: "IMMUTABLE" } } as const;
  const fixed = { ...abroad, tags: ["v1.4.2"] };

  it("puts a tag once, and counts it as done the second time", async () => {
    const { home, run } = await start(immutable);
    const { digest } = pushSignedIndex(home);
    expect((await run({ digest, targets: [fixed] })).targets[0]?.outcome).toBe("copied");
    expect((await run({ digest, targets: [fixed] })).targets[0]?.outcome).toBe("unchanged");
  });

  it("refuses tags that would have to move, before anything moves", async () => {
    const { home, abroad: there, run, requestsSince } = await start(immutable);
    const other = pushImage(there, { tag: "v1.4.2" });
    const { digest } = pushImage(home);
    const mark = world.mark;
    await expect(run({ digest, targets: [elsewhere(), abroad] })).rejects.toMatchObject({
      code: "ecr-tag-immutable",
      problems: [
        { message: expect.stringContaining(`Tag "v1.4.2" of checkout in eu-central-1`) },
        { message: expect.stringContaining(`Tag "1.4" moves with every version`) },
      ],
    });
    expect(writesAmong(requestsSince(mark))).toEqual([]);
    expect(there.find("v1.4.2")?.digest).toBe(other.digest);
  });

  it("puts moving tags where the repository excludes them from immutability", async () => {
    const target = { mutability: "IMMUTABLE_WITH_EXCLUSION", exclusions: ["1.*"] } as const;
    const { home, abroad: there, run } = await start({ target });
    const { digest } = pushImage(home);
    await run({ digest });
    expect(there.tagsOf(digest)).toEqual(["1.4", "v1.4.2"]);
  });
});

describe("before anything moves", () => {
  it("refuses regions outside of those allowed, without a single request", async () => {
    const { home, run, requestsSince, mark } = await start();
    const { digest } = pushImage(home);
    await expect(run({ digest, allowedRegions: ["ap-south-1"] })).rejects.toMatchObject({
      code: "not-allowed",
      message: "Target checkout in eu-central-1 of account 333333333333 is outside of the allowed regions",
    });
    await expect(run({ digest, allowedRegions: ["us-east-1"] })).rejects.toMatchObject({
      problems: { length: 2 },
    });
    expect(requestsSince(mark)).toEqual([]);
  });

  it("names everything that is wrong with the targets at once", async () => {
    const { home, run, requestsSince } = await start();
    const { digest } = pushImage(home);
    const mark = world.mark;
    const targets = [elsewhere({ repository: "relased" }), { ...abroad, repository: "chekout" }, elsewhere()];
    await expect(run({ digest, targets })).rejects.toMatchObject({
      code: "ecr-repository-missing",
      problems: [
        { message: 'ECR has no repository "relased" in ap-south-1 of account 111111111111' },
        { message: 'ECR has no repository "chekout" in eu-central-1 of account 333333333333' },
      ],
    });
    expect(writesAmong(requestsSince(mark))).toEqual([]);
  });

  it("ends at once when the job is cancelled", async () => {
    const { home, run, cloud } = await start();
    const { digest } = pushImage(home);
    const controller = new AbortController();
    cloud.traffic.setFaults(({ method, service }) => {
      if (service === "registry" && method === "PUT") controller.abort(new Error("cancelled"));
      return undefined;
    });
    await expect(run({ digest }, { signal: controller.signal })).rejects.toThrow("cancelled");
    expect(world.abroad.tags).toEqual([]);
  });
});
