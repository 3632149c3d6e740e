import { record, text } from "../field-types.ts";
import { account, everywhere, region, repository, role } from "./shapes.ts";

/** Where a target's images are pulled from. */
export const registry = record({
  doc: "The registry that images are pulled from here; they are promoted into it before the deploy. `{}`: that of this account and region. Whichever place sets it sets all of it.",
  fallback: "the registry of `build`",
  whole: true,
  rule: true,
  fields: {
    account: { ...account, fallback: "the `account` of the environment or target" },
    "aws-region": { ...region, fallback: "its `aws-region`" },
    repository: text({
      ...repository,
      doc: "ECR repository.",
      fallback: "`build.repository`",
      example: "team/{service}",
      placeholders: everywhere,
      rule: true,
    }),
    "role-to-assume": {
      ...role(everywhere, "towline-promote"),
      doc: "IAM role that brings images there: its name in the registry's account, or its ARN. Trusts jobs without an environment.",
      fallback: "the role of `build`, by right of the repository's policy",
    },
  },
});
