import { integer, list, map, record, text } from "../field-types.ts";
import { registry } from "./registry.ts";
import { account, everywhere, name, region, role } from "./shapes.ts";

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
