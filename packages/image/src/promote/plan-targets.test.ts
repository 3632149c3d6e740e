import { afterEach, describe, expect, it } from "@jest/globals";
import { pushImage } from "./testing/images.ts";
import { abroad, build, elsewhere, startWorld, type World, type WorldOptions } from "./testing/world.ts";

let world: World;
const start = async (options?: WorldOptions): Promise<World> => {
  world = await startWorld(options);
  return world;
};
afterEach(() => world.stop());

const noticesOf = ({ log }: World) => log.lines.filter((line) => line.startsWith("notice"));

describe("a lenient target that is immutable", () => {
  const immutable = { target: { mutability: "IMMUTABLE" } } as const;
  const lenient = {
    ...abroad,
    tags: ["c0ffee", "v1.4.2", "production"],
    lenient: { moving: ["production"], spare: "c0ffee-1234567" },
  };

  it("gets the tags that it can take; the others are named", async () => {
    const { home, abroad: there, run } = await start(immutable);
    const { digest } = pushImage(home);
    const { targets } = await run({ digest, targets: [lenient] });
    expect(targets).toMatchObject([{ outcome: "copied", target: { tags: ["c0ffee", "v1.4.2"] } }]);
    expect(there.tagsOf(digest)).toEqual(["c0ffee", "v1.4.2"]);
    expect(noticesOf(world)).toEqual([
      "notice: Tag production is left out: checkout in eu-central-1 of account 333333333333 is immutable, and it moves with every version",
    ]);
    expect((await run({ digest, targets: [lenient] })).targets[0]?.outcome).toBe("unchanged");
  });

  it("gets a tag of its own where another image has them all: an image without a tag would be taken away", async () => {
    const { home, abroad: there, run } = await start(immutable);
    const older = pushImage(home, { note: "older" });
    await run({ digest: older.digest, targets: [lenient] });
    const { digest } = pushImage(home, { note: "rebuilt" });
    expect((await run({ digest, targets: [lenient] })).targets[0]?.outcome).toBe("copied");
    expect(there.tagsOf(digest)).toEqual(["c0ffee-1234567"]);
    expect(there.tagsOf(older.digest)).toEqual(["c0ffee", "v1.4.2"]);
    expect(noticesOf(world)).toContainEqual(
      `notice: Tag v1.4.2 of checkout in eu-central-1 of account 333333333333 is immutable and stays at ${older.digest}`,
    );
    expect((await run({ digest, targets: [lenient] })).targets[0]?.outcome).toBe("unchanged");
  });

  it("that is mutable gets them all", async () => {
    const { home, abroad: there, run } = await start();
    pushImage(there, { tag: "production", note: "before" });
    const { digest } = pushImage(home);
    await run({ digest, targets: [lenient] });
    expect(there.tagsOf(digest)).toEqual(["c0ffee", "production", "v1.4.2"]);
    expect(noticesOf(world)).toEqual([]);
  });
});

describe("independent targets", () => {
  it("do not wait for one that cannot even be looked at", async () => {
    const { home, released, run } = await start();
    const { digest } = pushImage(home);
    const nowhere = { ...abroad, repository: "chekout" };
    const denied = { ...abroad, identity: { ...abroad.identity, roleToAssume: "nobody" } };
    const { targets } = await run({ digest, independent: true, targets: [nowhere, denied, elsewhere()] });
    expect(targets).toMatchObject([
      { outcome: "failed", target: nowhere, error: { code: "ecr-repository-missing" } },
      { outcome: "failed", target: denied, error: { code: "aws-role-denied" } },
      { outcome: "copied" },
    ]);
    expect(released.tagsOf(digest)).toEqual(["v1.4.2"]);
  });

  it("all stop where the source has no such image, or a region is not allowed", async () => {
    const { run } = await start();
    const digest = `sha256:${"0".repeat(64)}`;
    await expect(run({ digest, independent: true })).rejects.toMatchObject({ code: "ecr-image-missing" });
    await expect(run({ digest, independent: true, allowedRegions: [build.region] })).rejects.toMatchObject({
      code: "not-allowed",
    });
  });
});
