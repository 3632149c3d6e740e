import { parseWordLine, type WordForms } from "@towline/action-kit";
import { accountPattern, type Problem, regionPattern, repositoryPattern, rolePattern } from "@towline/kernel";

/** One line of `targets`, as it was written. */
export interface TargetLine {
  readonly region?: string;
  readonly account?: string;
  readonly role?: string;
  readonly repository?: string;
  readonly tags: readonly string[];
}

const tagPattern = /^\w[\w.-]{0,127}$/;

const forms: WordForms<keyof TargetLine> = {
  input: "targets",
  forms: {
    region: [regionPattern, "the name of an AWS region, such as eu-central-1"],
    account: [accountPattern, "12 digits"],
    role: [rolePattern, "the name or ARN of a role"],
    repository: [repositoryPattern, "the name of an ECR repository, without its registry"],
    tags: [/./, "tags with commas between them"],
  },
  example:
    "region=eu-central-1 account=333333333333 role=towline-promote repository=checkout tags=v1.4.2,1.4",
};

/** A build trusts the image that a tag `src-…` stands at. */
const tagProblem = (line: string, tag: string): Problem | undefined =>
  tagPattern.test(tag) && !tag.startsWith("src-")
    ? undefined
    : {
        message: `Input targets has the tag "${tag}" in the line "${line}"`,
        hint: 'A tag has letters, digits, "_", "." and "-", at most 128 of them, and does not begin with "src-"',
      };

const noTags = (line: string): Problem => ({
  message: `Input targets has no tags in the line "${line}"`,
  hint: "Add tags=…: lifecycle rules take images without a tag away",
});

/** Reads a line, or says all that is wrong with it. */
export const parseTargetLine = (
  line: string,
): { readonly target: TargetLine; readonly problems: readonly Problem[] } => {
  const { words, problems } = parseWordLine(line, forms);
  const tags = [...new Set((words.tags ?? "").split(",").filter((tag) => tag !== ""))];
  return {
    target: { ...words, tags },
    problems: [
      ...problems,
      ...tags.flatMap((tag) => tagProblem(line, tag) ?? []),
      // a word that was not understood may be the one
      ...(tags.length === 0 && problems.length === 0 ? [noTags(line)] : []),
    ],
  };
};
