import { createHash } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Machine, masksOf, shownOf, startMachine } from "../../ecr-login/src/testing/step.ts";

const entry = join(import.meta.dirname, "main.ts");
const type = "application/vnd.oci.image.manifest.v1+json";
const build = { account: "111111111111", region: "ap-south-1" };
const production = { account: "333333333333", region: "eu-central-1" };

let machine: Machine;
let digest: string;

const repositoryOf = ({ account, region }: typeof build) =>
  machine.cloud.ecr.repository(account, region, "checkout");

const digestOf = (bytes: Buffer): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** Pushes an image past the API. */
const push = (): string => {
  const repository = repositoryOf(build);
  const config = Buffer.from("{}");
  repository?.blobs.set(digestOf(config), config);
  const descriptor = {
    mediaType: "application/vnd.oci.image.config.v1+json",
    digest: digestOf(config),
    size: 2,
  };
  const bytes = Buffer.from(
    JSON.stringify({ schemaVersion: 2, mediaType: type, config: descriptor, layers: [] }),
  );
  repository?.put({ bytes, mediaType: type, tag: "main", digest: undefined });
  return digestOf(bytes);
};

beforeAll(async () => {
  machine = await startMachine({
    roles: [
      { name: "towline-build", account: build.account },
      { name: "towline-promote", account: production.account },
    ],
    repositories: [
      { name: "checkout", ...build },
      { name: "checkout", ...production },
    ],
  });
  digest = push();
});
afterAll(() => machine.stop());

const inputs = () => ({
  digest,
  "aws-region": "ap-south-1",
  account: "111111111111",
  "role-to-assume": "towline-build",
  repository: "checkout",
  targets: "tags=v1.4.2\nregion=eu-central-1 account=333333333333 role=towline-promote tags=v1.4.2,1.4",
});

describe("the promote action", () => {
  it("promotes, and says of each target what that took; again, it took nothing", async () => {
    const first = await machine.run({ entry, inputs: inputs() });
    expect(shownOf(first)).toContain(
      "checkout in eu-central-1 of account 333333333333: copied (v1.4.2, 1.4)",
    );
    expect(first.exitCode).toBe(0);
    expect(first.outputs.digest).toBe(digest);
    expect(JSON.parse(first.outputs.promoted ?? "")).toEqual([
      { region: "ap-south-1", repository: "checkout", tags: ["v1.4.2"], result: "tagged" },
      { region: "eu-central-1", repository: "checkout", tags: ["v1.4.2", "1.4"], result: "copied" },
    ]);
    expect(first.summary).toContain(`### Promoted <code>${digest}</code>`);
    expect(repositoryOf(production)?.tagsOf(digest)).toEqual(["1.4", "v1.4.2"]);

    const again = await machine.run({ entry, inputs: inputs() });
    expect(JSON.parse(again.outputs.promoted ?? "")).toMatchObject([
      { result: "unchanged" },
      { result: "unchanged" },
    ]);
  });

  it("prints, hands over and keeps no secret", async () => {
    const result = await machine.run({ entry, inputs: inputs() });
    const shown = [shownOf(result), result.outputs, result.env, result.state, result.summary];
    expect(masksOf(result).length).toBeGreaterThan(4);
    for (const secret of masksOf(result)) expect(JSON.stringify(shown)).not.toContain(secret);
    expect(JSON.stringify(result.outputs)).not.toMatch(/127\.0\.0\.1|111111111111|333333333333/);
  });

  it.each<[string, () => Record<string, string>, string]>([
    [
      "an image that is not there",
      () => ({ digest: `sha256:${"0".repeat(64)}` }),
      "::error::checkout in ap-south-1 of account 111111111111 has no image sha256:0000",
    ],
    [
      "a missing repository",
      () => ({ targets: "repository=relased tags=v1" }),
      '::error::ECR has no repository "relased" in ap-south-1 of account 111111111111. Create it',
    ],
    [
      "a region that is not allowed",
      () => ({ "allowed-regions": "ap-south-1" }),
      "::error::Target checkout in eu-central-1 of account 333333333333 is outside of the allowed regions. Allowed are ap-south-1",
    ],
    [
      "a role that may not be assumed",
      () => ({ targets: "account=333333333333 role=towline-promtoe tags=v1" }),
      "::error::AWS does not let this job assume role arn:aws:iam::333333333333:role/towline-promtoe",
    ],
  ])("gives one clear message for %s", async (_, change, message) => {
    const result = await machine.run({ entry, inputs: { ...inputs(), ...change() } });
    const errors = shownOf(result).match(/^::error.*$/gm) ?? [];
    expect(errors).toEqual([expect.stringContaining(message)]);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toEqual({});
  });

  it("fails for a target that fails, and still says what became of the others", async () => {
    machine.cloud.sts.addRole({ name: "lesser", account: production.account, denied: ["ecr:PutImage"] });
    const targets = "tags=v2\nregion=eu-central-1 account=333333333333 role=lesser tags=v2";
    const result = await machine.run({ entry, inputs: { ...inputs(), targets } });
    expect(result.exitCode).toBe(1);
    expect(shownOf(result)).toMatch(/^::error::AWS denied ecr:PutImage to .*Allow ecr:PutImage/m);
    expect(JSON.parse(result.outputs.promoted ?? "")).toMatchObject([
      { result: "tagged" },
      { result: "failed" },
    ]);
    expect(result.summary).toContain("❌ AWS denied ecr:PutImage");
  });
});
