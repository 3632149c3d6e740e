import type { TextField } from "./field-types.ts";
import { integer, list, map, record, text } from "./field-types.ts";

/**
 * Every field of towline.yaml. The one source of the parser's checks, of the JSON Schema for editors and of the table
 * in docs/towline-yaml.md.
 *
 * `rule: true` marks what decides where a service goes, and as whom: never read from the ref being deployed.
 */

const name = {
  pattern: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
  form: "lower-case letters, digits and hyphens",
};

const path = {
  pattern: /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/,
  form: 'a path inside the repository: no leading "/", no ".."',
};

const account = text({
  doc: "AWS account: 12 digits, in quotes.",
  pattern: /^[0-9]{12}$/,
  form: "12 digits",
  example: "111111111111",
  rule: true,
});

const region = text({
  doc: "AWS region.",
  pattern: /^[a-z]{2,4}(-[a-z]+)?-(central|north|south|east|west|(north|south)(east|west))-[0-9]$/,
  form: "an AWS region such as ap-south-1",
  example: "ap-south-1",
  rule: true,
});

const role = (placeholders: TextField["placeholders"], example: string) =>
  text({
    doc: "IAM role that is assumed by OIDC: its name in `account`, or its ARN.",
    pattern: /^([\w+=,.@-]{1,64}|arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+)$/,
    form: "the name or the ARN of an IAM role",
    example,
    placeholders,
    rule: true,
  });

const refs = (what: string, example: string) =>
  list({
    doc: `${what} that may be deployed here; \`*\` stands for anything but "/", \`**\` for anything. With neither \`branches\` nor \`tags\` every branch and tag may.`,
    of: text({
      doc: `A pattern of ${what.toLowerCase()}.`,
      pattern: /^(?!!)(?!refs\/)[^\s?[\]~^:\\]+$/,
      form: 'a name without "refs/", in which only "*" and "**" stand for something else',
      example,
    }),
    rule: true,
  });

const everywhere = ["environment", "target", "service"] as const;

const place = {
  account,
  "aws-region": region,
  cluster: text({
    doc: "EKS cluster.",
    pattern: /^[0-9A-Za-z][\w-]{0,99}$/,
    form: "the name of an EKS cluster",
    example: "dev",
    placeholders: everywhere,
    rule: true,
  }),
  "role-to-assume": role(everywhere, "towline-dev"),
  namespace: text({
    ...name,
    doc: "Kubernetes namespace.",
    fallback: "the environment's name",
    example: "{service}",
    placeholders: everywhere,
    rule: true,
  }),
  "runs-on": text({
    doc: "Runner of the deploy job.",
    pattern: /^[^\s,[\]{}]+$/,
    form: "one label of a runner",
    fallback: "the workflow's `runs-on`",
    example: "arc-in",
    rule: true,
  }),
};

/**
 * Waiting for another deploy, the rollout and the way back may take this long each: more would not fit into the six
 * hours that GitHub gives a job on its own runners.
 */
const timeoutMinutes = {
  doc: "How long a rollout may take; waiting for another deploy and the way back may each take as long.",
  min: 1,
  max: 115,
};

const target = record({ doc: "What differs from the environment's own fields.", fields: place });

const environment = record({
  doc: "Where this environment is, and what may be deployed there.",
  fields: {
    ...place,
    branches: refs("Branches", "release/*"),
    tags: refs("Tags", "v*"),
    targets: map({
      doc: "Places of an environment that has several. Each takes the environment's fields that it does not set itself.",
      keys: name,
      example: "eu",
      of: target,
      rule: true,
    }),
    waves: list({
      doc: "Order of the targets: a list of lists. Every target stands in exactly one wave.",
      of: list({ doc: "Targets of one wave.", of: text({ ...name, doc: "A target.", example: "eu" }) }),
      rule: true,
    }),
    "timeout-minutes": integer({
      ...timeoutMinutes,
      fallback: "the service's `timeout-minutes`",
      rule: true,
    }),
  },
});

const build = record({
  doc: "How the image is built, and where it is kept.",
  fields: {
    account,
    "aws-region": region,
    "role-to-assume": role(["service"], "towline-build"),
    repository: text({
      doc: "ECR repository.",
      pattern: /^[a-z0-9]+([._/-]+[a-z0-9]+)*$/,
      form: "the name of an ECR repository, without a registry",
      fallback: "the service's name",
      example: "team/{service}",
      placeholders: ["service"],
      rule: true,
    }),
    context: text({ ...path, doc: "Folder of the build context.", fallback: "`.`", example: "app" }),
    dockerfile: text({ ...path, doc: "Dockerfile.", fallback: "`Dockerfile`", example: "docker/Dockerfile" }),
    target: text({
      doc: "Stage of the Dockerfile.",
      pattern: /^[\w.-]+$/,
      form: "the name of a stage",
      fallback: "the last stage",
      example: "runtime",
    }),
    platforms: list({
      doc: "Platforms of the image.",
      of: text({
        doc: "A platform.",
        pattern: /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/,
        form: "a platform such as linux/amd64",
        example: "linux/arm64",
      }),
      fallback: "`[linux/amd64]`",
    }),
    args: map({
      doc: "Build arguments. They end up in the image: never a secret.",
      keys: { pattern: /^[A-Za-z_]\w*$/, form: "letters, digits and underscores" },
      example: "NODE_ENV",
      of: text({ doc: "Its value.", free: true, example: "production" }),
    }),
  },
});

export const specFields = record({
  doc: "towline.yaml: how a service is built and where it is deployed.",
  fields: {
    extends: text({
      doc: "A repository whose towline.yaml is read first, at its default branch: `owner/name`, `owner/name@branch` or `owner/name:path`.",
      pattern: /^[\w.-]+\/[\w.-]+(@[^\s:@]+)?(:[^\s:]+)?$/,
      form: "owner/name, owner/name@branch or owner/name:path",
      example: "acme/config",
      rule: true,
    }),
    service: text({ ...name, doc: "Name of the service.", example: "checkout", rule: true }),
    build,
    manifests: record({
      doc: "The Kubernetes manifests.",
      fields: {
        path: text({
          ...path,
          doc: "Their folder.",
          fallback: "`k8s/overlays/{environment}`, or else `k8s`",
          example: "deploy/{environment}",
          placeholders: everywhere,
        }),
      },
    }),
    config: record({
      doc: "The configuration. Whichever file sets it sets all of it.",
      whole: true,
      fields: {
        repository: text({
          doc: "Repository of the folder.",
          pattern: /^[\w.-]+\/[\w.-]+$/,
          form: "owner/name",
          fallback: "the repository of the file that says it",
          example: "acme/config",
        }),
        path: text({
          ...path,
          doc: "Its folder.",
          example: "{environment}/{target}/{service}",
          placeholders: everywhere,
        }),
      },
      required: ["path"],
    }),
    "timeout-minutes": integer({ ...timeoutMinutes, fallback: "15" }),
    environments: map({
      doc: "The environments, by name.",
      keys: name,
      example: "dev",
      of: environment,
      rule: true,
    }),
  },
});
