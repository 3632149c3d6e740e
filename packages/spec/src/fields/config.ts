import { record, text } from "../field-types.ts";
import { branch, everywhere, gitHubRepository, path } from "./shapes.ts";

export const config = record({
  doc: "The configuration. Whichever file sets it sets all of it.",
  whole: true,
  fields: {
    repository: text({
      ...gitHubRepository,
      doc: "Repository of the folder.",
      fallback: "the repository of the file that says it",
      example: "acme/config",
    }),
    branch: text({
      ...branch,
      doc: "Branch of that repository.",
      fallback: "its default branch, or the one that `extends` reads",
      example: "{environment}-{target}",
      placeholders: everywhere,
    }),
    path: text({
      ...path,
      doc: "Its folder.",
      example: "{environment}/{target}/{service}",
      placeholders: everywhere,
    }),
    strategy: text({
      doc: "How a changed object is brought in: `versioned` under a new name, `replace` in place in one step, `recreate` too, and immutable objects by deleting and creating them. `towline-objects.yaml` in the folder says it for single objects.",
      known: ["versioned", "replace", "recreate"],
      what: "strategies",
      example: "replace",
      fallback:
        "`versioned`, and `replace` for objects whose bare name stands where no reference can be rewritten",
    }),
  },
  required: ["path"],
});
