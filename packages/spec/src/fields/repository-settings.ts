import { flag, integer, list, map, record, text } from "../field-types.ts";

/** How a repository is to be: a new one is made so, an existing one is compared. */
export const repositorySettings = record({
  doc: "How the repository is to be. What is not said is neither compared nor changed.",
  rule: true,
  fields: {
    "tag-mutability": text({
      doc: "Whether a tag can be moved to another image.",
      known: ["mutable", "immutable"],
      what: "words",
      example: "immutable",
    }),
    "tag-mutability-exclusions": list({
      doc: "Tags to which the opposite of `tag-mutability` applies; at most 5 patterns, in which `*` stands for anything.",
      of: text({
        doc: "A pattern of tags.",
        pattern: /^(?!(?:[^*]*\*){3})[\w.*-]{1,128}$/,
        form: 'letters, digits, ". _ -" and at most two "*"',
        example: "latest",
      }),
    }),
    "scan-on-push": flag({ doc: "Has every image scanned for vulnerabilities (basic scanning)." }),
    encryption: text({
      doc: "What encrypts the images. ECR never changes it later.",
      known: ["aes256", "kms", "kms-dsse"],
      what: "kinds of encryption",
      fallback: "`kms` where `kms-key` is given",
      example: "kms",
    }),
    "kms-key": text({
      doc: "Key in the repository's region: its id, ARN or alias.",
      pattern: /^[\w:/-]+$/,
      form: "the id, the ARN or the alias of a KMS key",
      fallback: "AWS's own key for ECR",
      example: "alias/images",
    }),
    "keep-images": integer({
      doc: "Tagged images that the lifecycle policy keeps, the newest.",
      min: 1,
      max: 9999,
    }),
    "keep-tags": list({
      doc: "Tags whose images the lifecycle policy always keeps; patterns, in which `*` stands for anything.",
      of: text({
        doc: "A pattern of tags.",
        pattern: /^(?!(?:[^*]*\*){5})[\w.*-]{1,128}$/,
        form: 'letters, digits, ". _ -" and at most four "*"',
        example: "v*",
      }),
    }),
    "untagged-days": integer({
      doc: "Days after which the lifecycle policy deletes an image without a tag.",
      min: 1,
      max: 3650,
    }),
    tags: map({
      doc: "Resource tags (cost allocation and the like); others that the repository has stay.",
      keys: {
        pattern: /^(?!aws:)[\p{L}\p{N} _.:/=+@-]{1,128}$/u,
        form: 'at most 128 letters, digits, blanks and "_ . : / = + - @"',
      },
      example: "team",
      of: text({ doc: "Its value.", free: true, example: "payments" }),
    }),
  },
});
