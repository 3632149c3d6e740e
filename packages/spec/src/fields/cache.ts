import { record, text } from "../field-types.ts";
import { region, repository } from "./shapes.ts";

/** Where the layers of earlier builds are kept. */
export const cache = record({
  doc: "Where the layers of earlier builds are kept. Whichever file sets it sets all of it.",
  whole: true,
  rule: true,
  fields: {
    kind: text({
      doc: "`registry`: a repository beside the image's; `gha`: GitHub's cache; `s3`: a bucket; `none`.",
      known: ["registry", "gha", "s3", "none"],
      what: "kinds of cache",
      fallback: "`registry`",
      example: "s3",
    }),
    repository: text({
      ...repository,
      doc: "ECR repository in the image's registry; of the kind `registry` only.",
      fallback: "`<repository>/cache`",
      example: "{service}/cache",
      placeholders: ["service"],
    }),
    bucket: text({
      doc: "Bucket; of the kind `s3` only, which needs it.",
      pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      form: "the name of an S3 bucket",
      example: "acme-build-cache",
    }),
    region: { ...region, doc: "The bucket's AWS region; of the kind `s3` only, which needs it." },
    prefix: text({
      doc: "What the names of the bucket's objects begin with; of the kind `s3` only.",
      pattern: /^[\w!.*'()/{}-]+$/,
      form: "letters, digits and ! . * ' ( ) / _ -",
      example: "{service}/",
      placeholders: ["service"],
    }),
  },
});
