import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readInputs } from "./inputs.ts";

const digest = `sha256:${"a".repeat(64)}`;
const given = {
  digest,
  "aws-region": "ap-south-1",
  account: "012345678901",
  "role-to-assume": "towline-build",
  repository: "checkout",
  targets: "tags=v1.4.2",
};
const read = (change: Record<string, string> = {}) => {
  const record: Record<string, string> = { ...given, ...change };
  const inputs = parseInputs(
    (name) => record[name] ?? "",
    (input) => readInputs(input, "session"),
  );
  if (inputs.kind === "planned") throw new Error("these inputs hold no plan");
  return inputs.request;
};

const identity = {
  region: "ap-south-1",
  account: "012345678901",
  roleToAssume: "towline-build",
  credentials: "oidc",
  sessionName: "session",
};
const home = { account: "012345678901", repository: "checkout", identity };

describe("inputs of promote", () => {
  it("of the least", () => {
    expect(read()).toEqual({
      digest,
      source: home,
      targets: [{ ...home, tags: ["v1.4.2"] }],
      allowedRegions: [],
    });
  });

  it.each<[string, string, object]>([
    [
      "everything said",
      "region=eu-central-1 account=333333333333 role=towline-promote repository=shop/checkout tags=v1.4.2,1.4",
      {
        account: "333333333333",
        repository: "shop/checkout",
        tags: ["v1.4.2", "1.4"],
        identity: {
          ...identity,
          region: "eu-central-1",
          account: "333333333333",
          roleToAssume: "towline-promote",
        },
      },
    ],
    [
      "another repository, in any order, each tag once",
      "tags=a,b,a,   repository=released",
      { ...home, repository: "released", tags: ["a", "b"] },
    ],
    [
      "another account without a role: as the source, by right of the repository's policy",
      "account=333333333333 tags=a",
      { ...home, account: "333333333333", tags: ["a"] },
    ],
    [
      "a role by ARN, which names the account",
      "role=arn:aws:iam::333333333333:role/promote tags=a",
      {
        ...home,
        account: "333333333333",
        tags: ["a"],
        identity: {
          ...identity,
          account: "333333333333",
          roleToAssume: "arn:aws:iam::333333333333:role/promote",
        },
      },
    ],
    [
      "a role by ARN, of another account than the registry's: by right of the repository's policy",
      "account=333333333333 role=arn:aws:iam::222222222222:role/promote tags=a",
      {
        ...home,
        account: "333333333333",
        tags: ["a"],
        identity: {
          ...identity,
          account: "222222222222",
          roleToAssume: "arn:aws:iam::222222222222:role/promote",
        },
      },
    ],
  ])("a target with %s", (_, targets, expected) => {
    expect(read({ targets }).targets).toEqual([expected]);
  });

  it("several targets, and remarks between them", () => {
    const targets = "# production\nregion=eu-central-1 tags=v1\n\nregion=us-east-1 tags=v1\n";
    expect(read({ targets }).targets.map((target) => target.identity.region)).toEqual([
      "eu-central-1",
      "us-east-1",
    ]);
  });

  it("the account of a source whose role is an ARN", () => {
    const role = "arn:aws:iam::111111111111:role/build";
    expect(read({ account: "", "role-to-assume": role }).source).toMatchObject({ account: "111111111111" });
  });

  it.each(["ap-south-1, eu-central-1", "ap-south-1\neu-central-1"])("allowed regions %j", (regions) => {
    expect(read({ "allowed-regions": regions }).allowedRegions).toEqual(["ap-south-1", "eu-central-1"]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["no digest", { digest: "" }, "Input digest is missing"],
    ["a tag for a digest", { digest: "v1" }, 'Input digest is "v1"'],
    ["no repository", { repository: "" }, "Input repository is missing"],
    ["no targets", { targets: "" }, "Input targets is missing"],
    ["a target without tags", { targets: "region=eu-central-1" }, "Input targets has no tags in the line"],
    ["a word of another kind", { targets: "aws-region=x tags=a" }, 'Input targets has "aws-region=x"'],
    ["a word without a value", { targets: "region tags=a" }, 'Input targets has "region" in the line'],
    ["blanks around =", { targets: "tags = a" }, 'Input targets has "="'],
    ["a region of another form", { targets: "region=eu-central tags=a" }, '"region=eu-central"'],
    ["an account that lost its zero", { targets: "account=12345678901 tags=a" }, '"account=12345678901"'],
    ["a host in a repository", { targets: "repository=1.dkr:80/a tags=a" }, '"repository=1.dkr:80/a"'],
    ["a tag that no registry takes", { targets: "tags=v1,-x" }, 'Input targets has the tag "-x"'],
    ["a tag of a build's own", { targets: "tags=src-1" }, 'Input targets has the tag "src-1"'],
    ["a word twice", { targets: "tags=a tags=b" }, "Input targets says tags twice"],
    [
      "a repository twice",
      { targets: "tags=a\nregion=ap-south-1 tags=b" },
      "Input targets names checkout in ap-south-1 of account 012345678901 twice",
    ],
    ["a region that is none", { "allowed-regions": "europe" }, 'Input allowed-regions has "europe"'],
  ])("refuses %s", (_, change, message) => {
    expect(() => read(change)).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        problems: expect.arrayContaining([
          expect.objectContaining({ message: expect.stringContaining(message), hint: expect.any(String) }),
        ]),
      }),
    );
  });

  it("reports everything that is wrong at once", () => {
    expect(() => read({ digest: "x", targets: "region=x tags=-a\nwhat" })).toThrow(
      expect.objectContaining({ message: "4 inputs are wrong" }),
    );
  });
});
