import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type AwsSession,
  cacheLifecyclePolicy,
  describeRepository,
  ensureRepository,
  findImage,
  imageLifecyclePolicy,
  openSession,
  presentImages,
  putManifest,
  putTags,
  type RepositorySettings,
  readManifests,
  registryLogin,
  repositoryUri,
} from "@towline/aws";
import { systemClock } from "@towline/kernel";
import { account, type Bed, type BedName, beds, enter, region } from "./beds.ts";
import { findMotoServer } from "./moto-server.ts";

const names: readonly BedName[] = findMotoServer() ? ["sandbox", "moto"] : ["sandbox"];

const INDEX = "application/vnd.oci.image.index.v1+json";
const manifestOf = (name: string) => {
  const text = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [], annotations: { name } });
  return {
    text,
    mediaType: INDEX,
    digest: `sha256:${createHash("sha256").update(text).digest("hex")}`,
  };
};
const [one, two] = [manifestOf("one"), manifestOf("two")];

describe.each(names)("what actions ask of AWS, on %s", (name) => {
  let bed: Bed;
  let leave: () => void;
  let session: AwsSession;
  let lines: string[] = [];

  const masks: string[] = [];
  const note = (line: string) => void lines.push(line);
  const log = {
    debug: () => undefined,
    info: note,
    notice: note,
    warning: note,
    error: note,
    group: <T>(_: string, body: () => Promise<T>) => body(),
    mask: (value: string) => void masks.push(value),
  };
  const idToken = async (): Promise<string> => {
    throw new Error("nothing here is asked of GitHub");
  };
  const open = (roleToAssume?: string) =>
    openSession(
      { region, account, roleToAssume, credentials: "runner", sessionName: "run-1" },
      { idToken, log, clock: systemClock },
    );
  const at = (repository: string) => ({ account, repository });
  const standing = async (where: ReturnType<typeof at>, ...tags: readonly string[]) =>
    (await presentImages(session, where, { digests: [], tags })).tags;
  const ensure = (
    repository: string,
    wanted: RepositorySettings,
    flags = { create: true, reconcile: false },
  ) => ensureRepository(session, at(repository), wanted, { ...flags, log });

  beforeAll(async () => {
    bed = await beds[name]();
    leave = enter(bed);
    session = await open("towline-build");
  }, 90_000);
  afterAll(async () => {
    leave();
    await bed.stop();
  });

  it("the runner assumes a role", async () => {
    expect(session.arn).toBe(`arn:aws:sts::${account}:assumed-role/towline-build/run-1`);
    expect((await open()).arn).toMatch(new RegExp(`^arn:aws:(iam|sts)::${account}:user/`));
  });

  it("a role of another account than expected is refused", async () => {
    const role = "arn:aws:iam::222222222222:role/towline-dev";
    await expect(open(role)).rejects.toMatchObject({ code: "aws-account-mismatch" });
  });

  it("logs in", async () => {
    const { host, username, password } = await registryLogin(session);
    expect(host).toMatch(
      name === "moto" ? /^111111111111\.dkr\.ecr\.ap-south-1\.amazonaws\.com$/ : /^127\.0\.0\.1:/,
    );
    expect(username).toBe("AWS");
    expect(masks).toContain(password);
  });

  it("a repository that is missing is missing, and is created where that is asked for", async () => {
    const missing = ensure("shop/checkout", {}, { create: false, reconcile: false });
    await expect(missing).rejects.toMatchObject({
      code: "ecr-repository-missing",
      message: `ECR has no repository "shop/checkout" in ${region} of account ${account}`,
    });
    await expect(findImage(session, at("shop/checkout"), { tag: "v1" })).rejects.toMatchObject({
      code: "ecr-repository-missing",
    });
    const { created, uri } = await ensure("shop/checkout", {});
    expect(created).toBe(true);
    expect(uri).toMatch(/\/shop\/checkout$/);
    expect(await repositoryUri(session, at("shop/checkout"))).toBe(uri);
    expect(await ensure("shop/checkout", {})).toMatchObject({ created: false, uri });
  });

  it("one repository comes of many jobs that create it at once", async () => {
    const ensured = await Promise.all(Array.from({ length: 6 }, () => ensure("shop/race", {})));
    expect(new Set(ensured.map(({ uri }) => uri)).size).toBe(1);
    expect(ensured.filter(({ created }) => created).length).toBeGreaterThanOrEqual(1);
  });

  const settings: RepositorySettings = {
    tagMutability: { kind: "IMMUTABLE", exceptFor: ["dev*", "latest"] },
    scanOnPush: true,
    encryption: { kind: "KMS", key: `arn:aws:kms:${region}:${account}:key/1b2f` },
    lifecyclePolicy: cacheLifecyclePolicy({ keepTags: ["branch-main"] }),
    tags: { team: "shop", cost: "" },
  };

  it("settings are those that a repository was created with", async () => {
    await ensure("shop/settings", settings);
    lines = [];
    const { differences, canMove } = await ensure("shop/settings", settings, {
      create: false,
      reconcile: true,
    });
    expect(differences).toEqual([]);
    expect(lines).toEqual([]);
    expect([canMove("dev-2"), canMove("v1")]).toEqual([true, false]);
  });

  it("settings that differ are told, and changed where that is asked for, all but the encryption", async () => {
    const wanted: RepositorySettings = {
      tagMutability: { kind: "MUTABLE", exceptFor: ["v*"] },
      scanOnPush: false,
      encryption: { kind: "AES256" },
      lifecyclePolicy: imageLifecyclePolicy({ keepImages: 100, untaggedDays: 7, keepTags: ["v*"] }),
      tags: { team: "pay" },
    };
    const settingsOf = async (reconcile: boolean) => {
      const { differences } = await ensure("shop/settings", wanted, { create: true, reconcile });
      return differences.map(({ setting, changed }) => [setting, changed]);
    };
    const all = ["tag mutability", "scan on push", "encryption", "lifecycle policy", "resource tags"];
    expect(await settingsOf(false)).toEqual(all.map((setting) => [setting, false]));
    expect(await settingsOf(true)).toEqual(all.map((setting) => [setting, setting !== "encryption"]));
    expect(await settingsOf(true)).toEqual([["encryption", false]]);
    const { canMove } = await describeRepository(session, at("shop/settings"));
    expect([canMove("dev-2"), canMove("v1")]).toEqual([true, false]);
  });

  it("settings that only ECR knows to be wrong are the user's", async () => {
    const lifecyclePolicy = JSON.stringify({ rules: [{ rulePriority: 1, description: "x".repeat(100) }] });
    await expect(
      ensure("shop/checkout", { lifecyclePolicy }, { create: false, reconcile: true }),
    ).rejects.toMatchObject({
      code: "input-invalid",
      message: expect.stringMatching(
        /"shop\/checkout" \(ecr:PutLifecyclePolicy\): .*missing required properties \(\["action", "selection"\]\)/,
      ),
    });
  });

  it("images are put, read, tagged and found", async () => {
    const where = at("shop/checkout");
    expect(await putManifest(session, where, one, "main")).toBe("done");
    expect(await putManifest(session, where, one, "main")).toBe("done");
    expect(await putManifest(session, where, two, "dev")).toBe("done");
    expect(await readManifests(session, where, [one.digest, manifestOf("three").digest])).toEqual(
      new Map([[one.digest, one]]),
    );
    await putTags(session, where, one.digest, ["v1"]);
    await putTags(session, where, one.digest, ["v1"]);
    expect(await standing(where, "v1", "dev", "v9")).toEqual(
      new Map([
        ["v1", one.digest],
        ["dev", two.digest],
      ]),
    );
    const present = await presentImages(session, where, { digests: [two.digest], tags: ["v9"] });
    expect([...present.digests]).toEqual([two.digest]);
    const found = await findImage(session, where, { tag: "v1" });
    expect(found).toMatchObject({ digest: one.digest, tags: ["main", "v1"] });
    expect(Math.abs(Date.now() - (found?.pushedAt.getTime() ?? 0))).toBeLessThan(60_000);
    expect(await findImage(session, where, { tag: "v9" })).toBeUndefined();
    expect(await findImage(session, where, { digest: manifestOf("three").digest })).toBeUndefined();
  });

  it("a tag moves to another image", async () => {
    const where = at("shop/checkout");
    await putTags(session, where, two.digest, ["v1"]);
    expect(await standing(where, "v1")).toEqual(new Map([["v1", two.digest]]));
    await expect(putTags(session, where, manifestOf("three").digest, ["v1"])).rejects.toMatchObject({
      code: "ecr-image-missing",
    });
  });
});
