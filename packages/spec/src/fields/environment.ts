import { integer, list, map, record, text } from "../field-types.ts";
import { registry } from "./registry.ts";
import { notAll } from "./services.ts";
import { account, everywhere, name, region, role } from "./shapes.ts";

const patterns = (doc: string, what: string, example: string) =>
  list({
    doc,
    of: text({
      doc: `A pattern of ${what}.`,
      pattern: /^(?!!)(?!refs\/)[^\s?[\]~^:\\]+$/,
      form: 'a name without "refs/", in which only "*" and "**" stand for something else',
      example,
    }),
    rule: true,
  });

const refs = (what: string, example: string) =>
  patterns(
    `${what} that may be deployed here; \`*\` stands for anything but "/", \`**\` for anything. With neither \`branches\` nor \`tags\` every branch and tag may.`,
    what.toLowerCase(),
    example,
  );

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
  "plan-role": {
    ...role(everywhere, "towline-plan"),
    doc: "IAM role that may only read: with it the difference is shown before anybody is asked to approve. Trusts jobs without an environment.",
    fallback: "no difference is shown",
  },
  "rollback-role": {
    ...role(everywhere, "towline-rollback"),
    doc: "IAM role of jobs that roll back.",
    fallback: "`role-to-assume`",
  },
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
  url: text({
    doc: "Where the service is reached here: the link of the GitHub environment.",
    pattern: /^https?:\/\/[^\s{}]+$/,
    form: "an address that begins with https://",
    example: "https://{service}.{target}.acme.example",
    placeholders: everywhere,
    rule: true,
  }),
  registry,
};

/**
 * Waiting for another deploy, the rollout and the way back may take this long each: more would not fit into the six
 * hours that GitHub gives a job on its own runners.
 */
export const timeoutMinutes = {
  doc: "How long a rollout may take; waiting for another deploy and the way back may each take as long.",
  min: 1,
  max: 115,
};

const target = record({ doc: "What differs from the environment's own fields.", fields: place });

export const environment = record({
  doc: "Where this environment is, and what may be deployed there.",
  fields: {
    ...place,
    branches: refs("Branches", "release/*"),
    tags: refs("Tags", "v*"),
    "from-branches": {
      ...patterns(
        "Branches one of which must contain the commit of a git tag that is deployed here; patterns as in `branches`.",
        "branches",
        "release/*",
      ),
      fallback: "the default branch where `tags` is given, and any commit where it is not",
    },
    targets: map({
      doc: "Places of an environment that has several. Each takes the environment's fields that it does not set itself.",
      keys: notAll,
      example: "eu",
      of: target,
      rule: true,
    }),
    waves: list({
      doc: "Order of the targets: a list of lists, of which each begins when the one before it has succeeded. Every target stands in exactly one wave.",
      max: 4,
      of: list({ doc: "Targets of one wave.", of: text({ ...name, doc: "A target.", example: "eu" }) }),
      rule: true,
    }),
    rollback: text({
      doc: "What a target that fails means: `target` puts itself back, and the targets that are done stay; `release` takes those back too; `manual` leaves even itself as it is, for releases with migrations that cannot be undone.",
      known: ["target", "release", "manual"],
      what: "words",
      fallback: "`target`",
      example: "release",
      rule: true,
    }),
    "rollback-environment": text({
      doc: "GitHub environment of jobs that roll back, with reviewers of its own.",
      pattern: /^[\w.()/-]([\w .()/-]*[\w.()/-])?$/,
      form: "the name of a GitHub environment: letters, digits, blanks and . _ - / ( )",
      fallback: "the environment of the deploy",
      example: "{environment}-rollback",
      placeholders: ["environment", "target"],
      rule: true,
    }),
    "timeout-minutes": integer({
      ...timeoutMinutes,
      fallback: "the service's `timeout-minutes`",
      rule: true,
    }),
  },
});
