import type { EcrHandle } from "@towline/sandbox";
import { buildAccount, defaultRoles, exampleRegion } from "@towline/sandbox";
import { pushImage } from "../../packages/image/src/promote/testing/images.ts";
import { describeFailures, type Row } from "./rows.ts";
import type { Stage } from "./stage.ts";

type Repository = ReturnType<EcrHandle["createRepository"]>;

const roles = [
  ...defaultRoles,
  { name: "may-not-read", account: buildAccount, denied: ["ecr:BatchGetImage"] },
  { name: "may-not-log-in", account: buildAccount, denied: ["ecr:GetAuthorizationToken"] },
  { name: "may-not-look-at-findings", account: buildAccount, denied: ["ecr:DescribeImageScanFindings"] },
];

const nowhere = `sha256:${"0".repeat(64)}`;

const repositoryOf = ({ world }: Stage): Repository => {
  const found = world.sandbox.ecr.repository(buildAccount, exampleRegion, "checkout");
  if (found === undefined) throw new Error("the world has no repository checkout");
  return found;
};

const archived = (stage: Stage): string => {
  const repository = repositoryOf(stage);
  const { digest } = pushImage(repository, { note: "archived" });
  repository.archive(digest);
  return digest;
};

const present = (stage: Stage): string => pushImage(repositoryOf(stage), { note: "present" }).digest;

const usual = {
  "aws-region": exampleRegion,
  account: buildAccount,
  "role-to-assume": "towline-build",
} as const;

/** One step of ours in a workflow of the user's own, after a checkout. */
const step = (stage: Stage, action: string, inputs: Readonly<Record<string, string>>) =>
  stage.replaceCaller(
    [
      "      - uses: actions/checkout@v5",
      `      - uses: towline/towline/actions/${action}@v1`,
      `        with: ${JSON.stringify(inputs)}`,
      "",
    ].join("\n"),
    "contents: read, id-token: write",
  );

type Inputs = Readonly<Record<string, string>>;

/** A row for one step: its inputs beside the usual ones, and what it says. */
const row =
  (action: string, common: Inputs = {}) =>
  (name: string, inputs: Inputs | ((stage: Stage) => Inputs), ...says: readonly string[]): Row => ({
    name,
    given: (stage) =>
      step(stage, action, {
        ...usual,
        ...common,
        ...(typeof inputs === "function" ? inputs(stage) : inputs),
      }),
    says: says.map((text) => `own: ${text}`),
  });

const build = row("build", { repository: "checkout" });
const scan = row("scan", { repository: "checkout", digest: nowhere });
const promote = row("promote", { repository: "checkout", digest: nowhere, targets: "tags=stable" });
const login = row("ecr-login");

describeFailures(
  "what a step of its own fails of: build",
  [
    build(
      "a repository without a name",
      { repository: "" },
      'Input repository is missing. Add "repository:" under "with:" of this step',
    ),
    build(
      "a region that is none",
      { "aws-region": "Mumbai" },
      'Input aws-region is "Mumbai". It must be the name of an AWS region, such as ap-south-1',
    ),
    build(
      "an account that is none",
      { account: "1234" },
      'Input account is "1234". It must be 12 digits, in quotes where it begins with 0',
    ),
    build(
      "a platform that is none",
      { platforms: "amd64" },
      'Input platforms has "amd64". Each must be one of linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/amd64/v4, linux/arm64, linux/arm64/v8, linux/arm/v7, linux/arm/v6, linux/arm/v5, linux/386, linux/ppc64le, linux/s390x, linux/riscv64, linux/loong64, linux/mips64le, windows/amd64',
    ),
    build(
      "a context that is not there",
      { context: "app" },
      'The build\'s context "app" is not a folder. Run actions/checkout in an earlier step of this job, or correct build.context and build.dockerfile in towline.yaml (inputs context and file)',
    ),
    build(
      "a Dockerfile that is not there",
      { file: "Containerfile" },
      'There is no Dockerfile "Containerfile". Run actions/checkout in an earlier step of this job, or correct build.context and build.dockerfile in towline.yaml (inputs context and file)',
    ),
    build(
      "a secret without a value",
      { secrets: "token" },
      "Input secrets is not understood in line 1. Each secret is a line id=value; one of several lines stands between the lines id<<END and END, with any word for END",
    ),
    build(
      "a cache that is none",
      { cache: "disk" },
      'Input cache is "disk". It must be one of registry, gha, s3, none',
    ),
    build(
      "a tag that no registry takes",
      { tags: "a b/c" },
      'Input tags has "a b/c". A tag has letters, digits, "_", "." and "-", and is neither a commit nor begins with "src-" or "sha256-<digest>"',
    ),
    build(
      "a region that is not allowed",
      { "allowed-regions": "eu-central-1" },
      "The image checkout in ap-south-1 is outside of the allowed regions. Allowed are eu-central-1 (allowed-regions); nothing was moved",
    ),
    build(
      "a repository that ECR does not have",
      { repository: "checkuot" },
      'ECR has no repository "checkuot" in ap-south-1 of account 111111111111. Set "create-repository: true", or correct repository, account or aws-region',
    ),
    build(
      "a role that may not read images",
      { "role-to-assume": "may-not-read" },
      'AWS denied ecr:BatchGetImage to arn:aws:sts::111111111111:assumed-role/may-not-read/towline-build-<run> for "checkout". Allow ecr:BatchGetImage in the policies of this role (and in the repository\'s policy, where the account is another one)',
    ),
  ],
  { roles },
);

describeFailures(
  "what a step of its own fails of: scan",
  [
    scan(
      "a digest that is none",
      { digest: "main" },
      'Input digest is "main". It must be a digest, sha256: and 64 hex digits',
    ),
    scan(
      "a severity that is none",
      { "fail-on": "bad" },
      'Input fail-on is "bad". It must be one of critical, high, medium, low, none',
    ),
    scan(
      "an allow-list that does not parse",
      { "allow-list": "CVE-1" },
      "Input allow-list names CVE-1, which cannot be read. Correct the path, and run actions/checkout in an earlier step",
    ),
    scan(
      "a repository that ECR does not have",
      { repository: "checkuot" },
      'ECR has no repository "checkuot" in ap-south-1 of account 111111111111. Create it (aws ecr create-repository --region ap-south-1 --repository-name checkuot), or correct build.repository in towline.yaml (input repository), account or aws-region',
    ),
    scan(
      "an image that is not there",
      {},
      'ECR does not have this image in repository "checkout" in ap-south-1 of account 111111111111. It may have been deleted or archived by a lifecycle rule; build it again',
    ),
    scan(
      "an archived image",
      (stage) => ({ digest: archived(stage) }),
      'Image checkout could not be scanned: the image is archived. Restore it in ECR, or build it again; lifecycle rules should spare images that are to be released. To let such images through: "on-not-scanned: warn"',
    ),
    scan(
      "a role that may not look",
      (stage) => ({ digest: present(stage), "role-to-assume": "may-not-look-at-findings" }),
      'AWS denied ecr:DescribeImageScanFindings to arn:aws:sts::111111111111:assumed-role/may-not-look-at-findings/towline-scan-<run> for "checkout". Allow ecr:DescribeImageScanFindings in the policies of this role (and in the repository\'s policy, where the account is another one)',
    ),
    scan(
      "a region that is not allowed",
      { "allowed-regions": "eu-central-1" },
      "The image checkout in ap-south-1 of account 111111111111 is outside of the allowed regions. Allowed are eu-central-1 (allowed-regions); nothing was moved",
    ),
  ],
  { roles },
);

describeFailures(
  "what a step of its own fails of: promote",
  [
    promote(
      "a digest that is none",
      { digest: "main" },
      'Input digest is "main". It must be a digest, sha256: and 64 hex digits',
    ),
    promote(
      "no target",
      { targets: "" },
      'Input targets is missing. Add "targets:" under "with:" of this step, with a line such as repository=checkout tags=v1.4.2',
    ),
    promote(
      "a target without tags",
      { targets: "region=eu-central-1" },
      'Input targets has no tags in the line "region=eu-central-1". Add tags=…: lifecycle rules take images without a tag away',
    ),
    promote(
      "a word that is none",
      { targets: "tag=stable" },
      'Input targets has "tag=stable" in the line "tag=stable". Words are region=…, account=…, role=…, repository=…, tags=…, with blanks between them: region=eu-central-1 account=333333333333 role=towline-promote repository=checkout tags=v1.4.2,1.4',
    ),
    promote(
      "a repository that ECR does not have",
      { repository: "checkuot" },
      'ECR has no repository "checkuot" in ap-south-1 of account 111111111111. Create it (aws ecr create-repository --region ap-south-1 --repository-name checkuot), or correct build.repository in towline.yaml (input repository), account or aws-region',
    ),
    promote(
      "an image that is not there",
      {},
      "checkout in ap-south-1 of account 111111111111 has no image sha256:<digest>. It may have been deleted or archived by a lifecycle rule; correct digest and repository, or build it again",
    ),
    promote(
      "an archived image",
      (stage) => ({ digest: archived(stage) }),
      "checkout in ap-south-1 of account 111111111111 has no image sha256:<digest>. It may have been deleted or archived by a lifecycle rule; correct digest and repository, or build it again",
    ),
    promote(
      "a role that may not read images",
      (stage) => ({ digest: present(stage), "role-to-assume": "may-not-read" }),
      'AWS denied ecr:BatchGetImage to arn:aws:sts::111111111111:assumed-role/may-not-read/towline-promote-<run> for "checkout". Allow ecr:BatchGetImage in the policies of this role (and in the repository\'s policy, where the account is another one)',
    ),
    promote(
      "a target's region that is not allowed",
      { "allowed-regions": exampleRegion, targets: "region=eu-central-1 tags=stable" },
      "Target checkout in eu-central-1 of account 111111111111 is outside of the allowed regions. Allowed are ap-south-1 (allowed-regions); nothing was moved",
    ),
    promote(
      "a target's repository that ECR does not have",
      (stage) => ({ digest: present(stage), targets: "repository=nowhere tags=stable" }),
      'ECR has no repository "nowhere" in ap-south-1 of account 111111111111. Create it (aws ecr create-repository --region ap-south-1 --repository-name nowhere), or correct build.repository in towline.yaml (input repository), account or aws-region',
    ),
  ],
  { roles },
);

describeFailures(
  "what a step of its own fails of: ecr-login",
  [
    login(
      "no region",
      { "aws-region": "" },
      'Input aws-region is missing. Add "aws-region:" under "with:" of this step, set AWS_REGION, or say region=… in each line of registries',
    ),
    login(
      "an account that is none",
      { account: "1234" },
      'Input account is "1234". It must be 12 digits, in quotes where it begins with 0',
    ),
    login(
      "a host that is no registry of ECR",
      { registries: "ghcr.io" },
      'Input registries has "ghcr.io" in the line "ghcr.io", which is no registry of ECR. Each line is a host without scheme and repository (111111111111.dkr.ecr.eu-central-1.amazonaws.com), the word public, or words: region=eu-central-1 account=333333333333 role=towline-pull',
    ),
    login(
      "a word that is none",
      { registries: "regoin=eu-central-1" },
      'Input registries has "regoin=eu-central-1" in the line "regoin=eu-central-1". Words are region=…, account=…, role=…, with blanks between them: region=eu-central-1 account=333333333333 role=towline-pull',
    ),
    login(
      "a region that is not allowed",
      { "allowed-regions": "eu-central-1" },
      "The registry of account 111111111111 in ap-south-1 is outside of the allowed regions. Allowed are eu-central-1 (allowed-regions); nothing was moved",
    ),
    login(
      "a role that may not log in",
      { "role-to-assume": "may-not-log-in" },
      "AWS denied ecr:GetAuthorizationToken to arn:aws:sts::111111111111:assumed-role/may-not-log-in/towline-ecr-login-<run>. Allow ecr:GetAuthorizationToken in the policies of this role",
    ),
    login(
      "a role that does not exist",
      { "role-to-assume": "nobody" },
      'AWS does not let this job assume role arn:aws:iam::111111111111:role/nobody. Check role-to-assume and account; the trust policy of the role must allow sts:AssumeRoleWithWebIdentity to the subject "repo:acme@<id>/checkout@<id>:ref:refs/heads/main"',
    ),
  ],
  { roles },
);
