import { mkdtempSync, symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { buildAccount, defaultRoles, nonProductionAccount } from "@towline/sandbox";
import { describeFailures } from "./rows.ts";
import type { Stage } from "./stage.ts";

const buildRole = "role-to-assume: towline-build";
const roles = [
  ...defaultRoles,
  { name: "other-service", account: buildAccount, subjects: ["repo:acme@*/payments@*:*"] },
  { name: "may-not-read", account: buildAccount, denied: ["ecr:BatchGetImage"] },
  { name: "may-not-look", account: buildAccount, denied: ["ecr:DescribeImages"] },
];

/** The same PATH without docker, wherever that is installed. */
const withoutDocker = mkdtempSync(join(tmpdir(), "towline-no-docker-"));
symlinkSync(process.execPath, join(withoutDocker, "node"));
afterAll(() => rm(withoutDocker, { recursive: true }));

const asRunner = async (stage: Stage) => {
  await stage.editShared(`, ${buildRole}`, "");
  await stage.editCaller('environment }}" }', 'environment }}", credentials: runner }');
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
        'Build: ECR has no repository "checkuot" in ap-south-1 of account 111111111111. Create it (aws ecr create-repository --region ap-south-1 --repository-name checkuot), or correct build.repository in towline.yaml (input repository), account or aws-region',
      ],
    },
    {
      name: "a permission that the role lacks",
      given: (stage) => stage.editShared(buildRole, "role-to-assume: may-not-look"),
      says: [
        'Build: AWS denied ecr:DescribeImages to arn:aws:sts::111111111111:assumed-role/may-not-look/towline-build-<run> for "checkout". Allow ecr:DescribeImages in the policies of this role (and in the repository\'s policy, where the account is another one)',
      ],
    },
    {
      name: "a permission that the role lacks for the push",
      given: async (stage) => {
        await stage.editShared(buildRole, "role-to-assume: may-not-read");
        await stage.newSource();
      },
      writes: /^registry: (POST|PATCH|PUT) \/v2\/checkout\/blobs\/uploads/,
      says: [
        "Build: The image was built, but not pushed: unexpected status from HEAD request to http://<host>/v2/checkout/manifests/src-<key>: 403 Forbidden. Allow ecr:BatchGetImage on this repository to the build's role; where it is allowed, ECR's password (12 hours) ended: run the failed jobs again",
      ],
    },
    {
      name: "a registry's password that ends before the push",
      given: async (stage) => {
        await stage.newSource();
        const { ecr } = stage.world.sandbox;
        stage.atFirst(
          ({ service, method }) => service === "registry" && method === "POST",
          () => ecr.expireTokens(),
        );
      },
      writes: /^registry: POST \/v2\/checkout\/blobs\/uploads/,
      says: [
        "Build: The image was built, but not pushed: unexpected status from POST request to http://<host>/v2/checkout/blobs/uploads/: 403 Forbidden. Allow ecr:InitiateLayerUpload on this repository to the build's role; where it is allowed, ECR's password (12 hours) ended: run the failed jobs again",
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
        'Build: Dockerfile:3:1 The image was not built: Dockerfile:3, [1/1] COPY --chmod=0755 bin/chekcout /checkout: failed to compute cache key: failed to calculate checksum of ref: "/bin/chekcout": not found',
      ],
    },
    {
      name: "a Dockerfile that is none",
      given: (stage) => stage.edit("Dockerfile", "COPY", "COYP"),
      says: [
        "Build: Dockerfile:3:1 The image was not built: dockerfile parse error on line 3: unknown instruction: COYP",
      ],
    },
  ],
  { roles },
);
