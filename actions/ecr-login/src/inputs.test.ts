import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { type Inputs, readInputs } from "./inputs.ts";

type Texts = Readonly<Record<string, string>>;

const arn = "arn:aws:iam::111111111111:role/towline-build";
const usual: Texts = {
  "aws-region": "ap-south-1",
  account: "111111111111",
  "role-to-assume": "towline-build",
};
const identity = {
  region: "ap-south-1",
  account: "111111111111",
  roleToAssume: "towline-build",
  credentials: "oidc",
  sessionName: "session",
};

const read = (record: Texts, env: Texts = {}): Inputs =>
  parseInputs(
    (name) => record[name] ?? "",
    (input) => readInputs(input, { env, sessionName: "session" }),
  );

/** Place and identity of each line. */
const registriesOf = (registries: string, change: Texts = {}, env: Texts = {}) =>
  read({ ...usual, ...change, registries }, env).registries;

const messagesOf = (record: Texts, env: Texts = {}): readonly string[] => {
  try {
    read(record, env);
    return [];
  } catch (error) {
    const { problems } = error as { problems: readonly { message: string; hint?: string }[] };
    return problems.map(({ message, hint }) => (hint ? message : `${message}, without a hint`));
  }
};

describe("one registry", () => {
  it.each<[string, Texts, Texts, object]>([
    ["a role by name", usual, {}, identity],
    [
      "a role by ARN, which names the account",
      { "aws-region": "eu-central-1", "role-to-assume": arn },
      {},
      { ...identity, region: "eu-central-1", roleToAssume: arn },
    ],
    [
      "the runner's identity",
      { "aws-region": "cn-north-1", account: "111111111111", credentials: "runner" },
      {},
      { ...identity, region: "cn-north-1", roleToAssume: undefined, credentials: "runner" },
    ],
    [
      "the region of AWS_REGION",
      { ...usual, "aws-region": "" },
      { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "us-east-1" },
      { ...identity, region: "eu-west-1" },
    ],
    [
      "the region of AWS_DEFAULT_REGION",
      { ...usual, "aws-region": "" },
      { AWS_REGION: "", AWS_DEFAULT_REGION: "us-east-1" },
      { ...identity, region: "us-east-1" },
    ],
    ["the input before the environment", usual, { AWS_REGION: "eu-west-1" }, identity],
  ])("of %s", (_, record, env, expected) => {
    const { region } = expected as { readonly region: string };
    expect(read(record, env)).toEqual({
      registries: [
        { place: { kind: "private", account: "111111111111", region, host: undefined }, identity: expected },
      ],
      allowedRegions: [],
    });
  });
});

describe("a line of registries", () => {
  const there = { kind: "private", account: "333333333333", region: "eu-central-1" };
  it.each<[string, string, object, object]>([
    [
      "words, reached by the usual role",
      "region=eu-central-1 account=333333333333",
      { ...there, host: undefined },
      { region: "eu-central-1" },
    ],
    [
      "words with a role, which lies in their account",
      "account=333333333333 role=pull",
      { ...there, region: "ap-south-1", host: undefined },
      { account: "333333333333", roleToAssume: "pull" },
    ],
    [
      "a role by ARN, whose account is the registry's where none is named",
      "role=arn:aws:iam::333333333333:role/pull",
      { ...there, region: "ap-south-1", host: undefined },
      { account: "333333333333", roleToAssume: "arn:aws:iam::333333333333:role/pull" },
    ],
    [
      "a host",
      "333333333333.dkr.ecr.eu-central-1.amazonaws.com",
      { ...there, host: "333333333333.dkr.ecr.eu-central-1.amazonaws.com" },
      { region: "eu-central-1" },
    ],
    [
      "a dual-stack host with a role of another account",
      "333333333333.dkr-ecr.eu-central-1.on.aws role=arn:aws:iam::222222222222:role/pull",
      { ...there, host: "333333333333.dkr-ecr.eu-central-1.on.aws" },
      {
        region: "eu-central-1",
        account: "222222222222",
        roleToAssume: "arn:aws:iam::222222222222:role/pull",
      },
    ],
    ["ECR Public", "public", { kind: "public" }, { region: "us-east-1" }],
    [
      "ECR Public by its host, with a role",
      "public.ecr.aws account=222222222222 role=pull",
      { kind: "public" },
      { region: "us-east-1", account: "222222222222", roleToAssume: "pull" },
    ],
  ])("may be %s", (_, line, place, change) => {
    expect(registriesOf(line)).toEqual([{ place, identity: { ...identity, ...change } }]);
  });

  it("needs no other input where it says everything", () => {
    const host = "333333333333.dkr.ecr.eu-central-1.amazonaws.com";
    const [registry] = read({ registries: `# remark\n\n${host} role=pull` }).registries;
    expect(registry?.identity).toMatchObject({
      region: "eu-central-1",
      account: "333333333333",
      roleToAssume: "pull",
    });
  });

  it("finds a bare role in the account of each host where no account is given", () => {
    const lines = ["111111111111", "222222222222"].map((id) => `${id}.dkr.ecr.eu-west-1.amazonaws.com`);
    const accounts = registriesOf(lines.join("\n"), { account: "", "aws-region": "" }).map(
      (registry) => registry.identity.account,
    );
    expect(accounts).toEqual(["111111111111", "222222222222"]);
  });
});

describe("wrong inputs", () => {
  const host = "111111111111.dkr.ecr.ap-south-1.amazonaws.com";
  it.each<[string, Texts, string]>([
    ["a region that is none", { "aws-region": "asia" }, 'Input aws-region is "asia"'],
    ["an account that lost its zero", { account: "11111111111" }, 'Input account is "11111111111"'],
    ["the ARN of a user", { "role-to-assume": "arn:aws:iam::1:user/x" }, 'Input role-to-assume is "arn:'],
    ["credentials of another kind", { credentials: "keys" }, 'Input credentials is "keys"'],
    ["a scheme", { registries: `https://${host}` }, "which is no registry of ECR"],
    ["a repository", { registries: `${host}/checkout` }, "which is no registry of ECR"],
    ["another registry", { registries: "ghcr.io" }, 'Input registries has "ghcr.io"'],
    ["a host's region in words", { registries: `${host} region=eu-west-1` }, 'has "region=eu-west-1"'],
    ["ECR Public's region", { registries: "public region=us-east-1" }, 'has "region=us-east-1"'],
    ["a wrong word", { registries: "regoin=eu-west-1" }, 'Input registries has "regoin=eu-west-1"'],
    ["a word twice", { registries: "account=111111111111 account=111111111111" }, "says account twice"],
    ["a registry twice", { registries: `${host}\n${host}` }, `Input registries names ${host} twice`],
    [
      "the usual registry twice",
      { registries: "role=a\nrole=b" },
      "names the registry of account 111111111111 in ap-south-1 twice",
    ],
    [
      "ECR Public in China",
      { "aws-region": "cn-north-1", registries: "public" },
      "ECR Public is in partition aws alone, but cn-north-1 is in aws-cn",
    ],
    [
      "ECR Public by a role of GovCloud",
      { registries: "public role=arn:aws-us-gov:iam::111111111111:role/x" },
      "ECR Public is in partition aws alone, but arn:aws-us-gov:iam::111111111111:role/x is in aws-us-gov",
    ],
    [
      "a role of another partition",
      { "aws-region": "cn-north-1", "role-to-assume": arn },
      `Role ${arn} is in partition aws, but region cn-north-1 is in aws-cn`,
    ],
    ["allowed regions that are none", { "allowed-regions": "europe" }, 'allowed-regions has "europe"'],
  ])("%s", (_, change, message) => {
    expect(messagesOf({ ...usual, ...change })).toEqual([expect.stringContaining(message)]);
  });

  it("of the environment", () => {
    expect(messagesOf({ ...usual, "aws-region": "" }, { AWS_REGION: "asia" })).toEqual([
      'AWS_REGION is "asia", and stands for aws-region, which is not given',
    ]);
  });

  it("are told all at once, each once", () => {
    expect(messagesOf({})).toEqual([
      "Input aws-region is missing",
      "Input role-to-assume is missing",
      "Input account is missing",
    ]);
    expect(messagesOf({ registries: "public\nregion=eu-west-1" })).toEqual([
      "Input role-to-assume is missing",
      "Input account is missing",
    ]);
    expect(messagesOf({ registries: "role=a\nrole=b\nghcr.io" })).toEqual([
      'Input registries has "ghcr.io" in the line "ghcr.io", which is no registry of ECR',
      "Input aws-region is missing",
      "Input account is missing",
    ]);
  });
});
