import type { Problem } from "@towline/kernel";

/** One line of `targets`, as it was written. */
export interface TargetLine {
  readonly region?: string;
  readonly account?: string;
  readonly role?: string;
  readonly repository?: string;
  readonly tags: readonly string[];
}

export const repositoryPattern = /^[a-z0-9]+([._/-][a-z0-9]+)*$/;
export const regionPattern = /^[a-z]+(-[a-z]+)+-\d$/;
const tagPattern = /^\w[\w.-]{0,127}$/;

const forms: Readonly<Record<string, readonly [RegExp, string]>> = {
  region: [regionPattern, "the name of an AWS region, such as eu-central-1"],
  account: [/^\d{12}$/, "12 digits"],
  role: [/^(arn:.+|[\w+=,.@/-]+)$/, "the name or ARN of a role"],
  repository: [repositoryPattern, "the name of an ECR repository, without its registry"],
  tags: [/./, "tags with commas between them"],
};

const example =
  "region=eu-central-1 account=333333333333 role=towline-promote repository=checkout tags=v1.4.2,1.4";

type Entry = readonly [key: string, value: string];

const entryOf = (word: string): Entry => {
  const at = word.indexOf("=");
  return at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
};

const wordProblem = (line: string, word: string, [key, value]: Entry): Problem | undefined => {
  const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
  if (form === undefined || !word.includes("="))
    return {
      message: `Input targets has "${word}" in the line "${line}"`,
      hint: `Words are ${Object.keys(forms).join("=…, ")}=…, with blanks between them: ${example}`,
    };
  const [pattern, text] = form;
  if (pattern.test(value)) return undefined;
  return { message: `Input targets has "${word}" in the line "${line}"`, hint: `${key} must be ${text}` };
};

/** A build trusts the image that a tag `src-…` stands at. */
const tagProblem = (line: string, tag: string): Problem | undefined =>
  tagPattern.test(tag) && !tag.startsWith("src-")
    ? undefined
    : {
        message: `Input targets has the tag "${tag}" in the line "${line}"`,
        hint: 'A tag has letters, digits, "_", "." and "-", at most 128 of them, and does not begin with "src-"',
      };

const twice = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) !== index);

/** Reads a line, or says all that is wrong with it. */
export const parseTargetLine = (
  line: string,
): { readonly target: TargetLine; readonly problems: readonly Problem[] } => {
  const words = line.split(/\s+/);
  const entries = words.map(entryOf);
  const given = new Map(entries);
  const tags = [...new Set((given.get("tags") ?? "").split(",").filter((tag) => tag !== ""))];
  const repeated = twice(entries.map(([key]) => key));
  const problems = [
    ...words.map((word, index) => wordProblem(line, word, entries[index] ?? ["", ""])),
    ...tags.map((tag) => tagProblem(line, tag)),
    repeated === undefined
      ? undefined
      : {
          message: `Input targets says ${repeated} twice in the line "${line}"`,
          hint: "Give each target a line",
        },
    given.has("tags") && tags.length > 0
      ? undefined
      : {
          message: `Input targets has no tags in the line "${line}"`,
          hint: "Add tags=…: lifecycle rules take images without a tag away",
        },
  ].flatMap((problem) => problem ?? []);
  const text = (key: string) => given.get(key);
  return {
    target: {
      region: text("region"),
      account: text("account"),
      role: text("role"),
      repository: text("repository"),
      tags,
    },
    problems,
  };
};
