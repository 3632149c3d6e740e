import { mkdtempSync, symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { buildAccount, defaultRoles, exampleRegion, nonProductionAccount } from "@towline/sandbox";
import { describeFailures } from "./rows.ts";
import type { Stage } from "./stage.ts";

const buildRole = "role-to-assume: towline-build";
const roles = [
  ...defaultRoles,
  { name: "other-service", account: buildAccount, subjects: ["repo:acme@*/payments@*:*"] },
  { name: "may-not-read", account: buildAccount, denied: ["ecr:BatchGetImage"] },
  { name: "may-not-look", account: buildAccount, denied: ["ecr:DescribeRepositories"] },
  { name: "may-not-push", account: buildAccount, denied: ["ecr:InitiateLayerUpload"] },
];

/** The same PATH without docker, wherever that is installed. */
const withoutDocker = mkdtempSync(join(tmpdir(), "towline-no-docker-"));
symlinkSync(process.execPath, join(withoutDocker, "node"));
afterAll(() => rm(withoutDocker, { recursive: true }));

/** As many images fit into the service's repository. */
const holdImages = ({ world }: Stage, imageQuota: number): void => {
  const repository = world.sandbox.ecr.repository(buildAccount, exampleRegion, "checkout");
  if (repository === undefined) throw new Error("the world has no repository checkout");
  repository.settings = { ...repository.settings, imageQuota };
};

const asRunner = async (stage: Stage) => {
  await stage.editShared(`, ${buildRole}`, "");
  await stage.editCaller('dry-run }}" }', 'dry-run }}", credentials: runner }');
};

describeFailures(
  "what a build fails of",
  [
    {
      name: "a role that does not exist",
      given: (stage) => stage.editShared(buildRole, "role-to-assume: towline-biuld"),
      says: [
        'Build: AWS does not let this job assume role arn:aws:iam::111111111111:role/towline-biuld. Check role-to-assume and account; the trust policy of the role must allow sts:AssumeRoleWithWebIdentity to the subject "repo:acme@<id>/checkout@<id>:ref:refs/heads/main"',
      ],
    },
    {
      name: "a role that trusts another repository",
      given: (stage) => stage.editShared(buildRole, "role-to-assume: other-service"),
      says: [
        'Build: AWS does not let this job assume role arn:aws:iam::111111111111:role/other-service. Check role-to-assume and account; the trust policy of the role must allow sts:AssumeRoleWithWebIdentity to the subject "repo:acme@<id>/checkout@<id>:ref:refs/heads/main"',
      ],
    },
    {
      name: "a runner of another account",
      given: asRunner,
      how: ({ world }) => ({ env: world.sandbox.userEnv(nonProductionAccount) }),
      says: [
        'Build: The credentials belong to account 222222222222 (arn:aws:iam::222222222222:user/runner), but account 111111111111 is expected. Correct account or role-to-assume; with "credentials: runner" check that this is the right runner',
      ],
    },
    {
      name: "a runner without an identity",
      given: asRunner,
      says: [
        'Build: The runner has no AWS credentials: Could not load credentials from any providers. Give the runner an AWS identity, or use "credentials: oidc" with role-to-assume',
      ],
    },
    {
      name: "a repository that ECR does not have",
      given: (stage) =>
        stage.edit("towline.yaml", "service: checkout", "service: checkout\nbuild: { repository: checkuot }"),
      says: [
        'Build: ECR has no repository "checkuot" in ap-south-1 of account 111111111111. Set "create-repository: true", or correct repository, account or aws-region',
      ],
    },
    {
      name: "a permission that the role lacks",
      given: (stage) => stage.editShared(buildRole, "role-to-assume: may-not-look"),
      says: [
        'Build: AWS denied ecr:DescribeRepositories to arn:aws:sts::111111111111:assumed-role/may-not-look/towline-build-<run> for "checkout". Allow ecr:DescribeRepositories in the policies of this role (and in the repository\'s policy, where the account is another one)',
      ],
    },
    {
      name: "a role that may not read images",
      given: (stage) => stage.editShared(buildRole, "role-to-assume: may-not-read"),
      says: [
        'Build: AWS denied ecr:BatchGetImage to arn:aws:sts::111111111111:assumed-role/may-not-read/towline-build-<run> for "checkout". Allow ecr:BatchGetImage in the policies of this role (and in the repository\'s policy, where the account is another one)',
      ],
    },
    {
      name: "a permission that the role lacks for the push",
      given: async (stage) => {
        await stage.editShared(buildRole, "role-to-assume: may-not-push");
        await stage.newSource();
      },
      writes: /^registry: POST \/v2\/checkout\/blobs\/uploads/,
      says: [
        "Build: The image was built, but not pushed: denied: User: arn:aws:sts::111111111111:assumed-role/may-not-push/towline-build-<run> is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:ap-south-1:111111111111:repository/checkout because no identity-based policy allows the ecr:InitiateLayerUpload action. Allow ecr:InitiateLayerUpload on this repository to the build's role",
      ],
    },
    {
      name: "a repository that is full",
      given: async (stage) => {
        holdImages(stage, 0);
        await stage.newSource();
      },
      also: async (stage) => holdImages(stage, 100_000),
      writes: /^registry: (POST|PATCH|PUT) \/v2\/checkout\//,
      says: [
        "Build: The image was built, but not pushed: denied: The repository with name 'checkout' in registry with id '111111111111' already has the maximum allowed number of images which is '0'. Let a lifecycle policy delete old images (keep-images, untagged-days), or have AWS raise the quota of images in a repository",
      ],
    },
    {
      name: "a context that is not there",
      given: (stage) =>
        stage.edit("towline.yaml", "service: checkout", "service: checkout\nbuild: { context: app }"),
      says: [
        'Build: The build\'s context "app" is not a folder. Run actions/checkout in an earlier step of this job, or correct build.context and build.dockerfile in towline.yaml (inputs context and file)',
      ],
    },
    {
      name: "a runner without docker",
      given: (stage) => stage.newSource(),
      how: { env: { PATH: withoutDocker } },
      says: [
        "Build: This runner has no program called docker. Install Docker with its buildx plugin on this runner (GitHub's ubuntu runners have both), or use such a runner (runs-on)",
      ],
    },
    {
      name: "a Dockerfile that copies what is not there",
      given: (stage) => stage.edit("Dockerfile", "bin/checkout", "bin/chekcout"),
      says: [
        'Build: Dockerfile:3:1 The image was not built: Dockerfile:3, [1/1] COPY --chmod=0755 bin/chekcout /checkout: "/bin/chekcout": not found. Check that the file is in the build\'s context and not left out by .dockerignore',
      ],
    },
    {
      name: "a Dockerfile that is none",
      given: (stage) => stage.edit("Dockerfile", "COPY", "COYP"),
      says: ["Build: Dockerfile:3:1 The image was not built: Dockerfile:3: unknown instruction: COYP"],
    },
  ],
  { roles },
);
