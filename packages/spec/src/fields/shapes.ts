import { accountPattern, regionPattern, repositoryPattern, rolePattern } from "@towline/kernel";
import type { TextField } from "../field-types.ts";
import { text } from "../field-types.ts";

/** Of services, environments and targets, which become names in Kubernetes and GitHub. */
export const name = {
  pattern: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
  form: "lower-case letters, digits and hyphens",
};

export const path = {
  pattern: /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/,
  form: 'a path inside the repository: no leading "/", no ".."',
};

/** Of labels and annotations, as OCI and AWS both take them. */
export const key = {
  pattern: /^[A-Za-z0-9]([\w./-]*[A-Za-z0-9])?$/,
  form: "letters, digits and . _ - / between them",
};

export const everywhere = ["environment", "target", "service"] as const;

export const account = text({
  doc: "AWS account: 12 digits, in quotes.",
  pattern: accountPattern,
  form: "12 digits",
  example: "111111111111",
  rule: true,
});

export const region = text({
  doc: "AWS region.",
  pattern: regionPattern,
  form: "an AWS region such as ap-south-1",
  example: "ap-south-1",
  rule: true,
});

/** Of a git branch. */
export const branch = {
  pattern: /^(?!refs\/)(?![-/])[^\s~^:?*[\]\\{}]+$/,
  form: 'the name of a branch, without "refs/heads/"',
};

/** A repository on GitHub. */
export const gitHubRepository = { pattern: /^[\w.-]+\/[\w.-]+$/, form: "owner/name" };

export const role = (placeholders: TextField["placeholders"], example: string) =>
  text({
    doc: "IAM role that is assumed by OIDC: its name in `account`, or its ARN.",
    pattern: rolePattern,
    form: "the name or the ARN of an IAM role",
    example,
    placeholders,
    rule: true,
  });

/** An ECR repository. */
export const repository = {
  pattern: repositoryPattern,
  form: "the name of an ECR repository, without a registry",
};
