import { type Problem, TowlineError } from "@towline/kernel";
import { isRecord, parseJson } from "./json.ts";
import type { RepositorySettings } from "./types.ts";

const exclusionsMax = 5;
const tagsMax = 50;
const policyLength = { min: 100, max: 30_720 };

const ofMutability = ({ tagMutability }: RepositorySettings): readonly Problem[] => {
  const patterns = tagMutability?.exceptFor ?? [];
  const tooMany: readonly Problem[] =
    patterns.length <= exclusionsMax
      ? []
      : [{ message: `Tag mutability has ${patterns.length} exceptions, and ECR takes ${exclusionsMax}` }];
  const odd = patterns.filter(
    (pattern) => !/^[0-9a-zA-Z._*-]{1,128}$/.test(pattern) || pattern.split("*").length > 3,
  );
  return [
    ...tooMany,
    ...odd.map((pattern) => ({
      message: `"${pattern}" is not a pattern for exceptions from tag mutability`,
      hint: "ECR takes 1 to 128 letters, digits, dots, underscores and hyphens, and at most two *",
    })),
  ];
};

const ofPolicy = ({ lifecyclePolicy: text }: RepositorySettings): readonly Problem[] => {
  if (text === undefined) return [];
  const policy = parseJson(text);
  if (!isRecord(policy) || !Array.isArray(policy.rules))
    return [
      { message: "The lifecycle policy is not a JSON object with rules", hint: 'It begins with {"rules": [' },
    ];
  const { min, max } = policyLength;
  if (text.length >= min && text.length <= max) return [];
  return [{ message: `The lifecycle policy has ${text.length} characters, and ECR takes ${min} to ${max}` }];
};

const ofTags = ({ tags = {} }: RepositorySettings): readonly Problem[] => {
  const entries = Object.entries(tags);
  const tooMany: readonly Problem[] =
    entries.length <= tagsMax
      ? []
      : [{ message: `${entries.length} resource tags are too many: AWS takes ${tagsMax}` }];
  const odd = entries.filter(
    ([key, value]) => !/^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/iu.test(key) || value.length > 256,
  );
  return [
    ...tooMany,
    ...odd.map(([key]) => ({
      message: `AWS does not take the resource tag "${key}"`,
      hint: "Keys have 1 to 128 letters, digits, blanks and _.:/=+-@, and do not begin with aws:; values at most 256 characters",
    })),
  ];
};

/** Throws `input-invalid`, naming every setting that ECR would not take. */
export const requireSettings = (settings: RepositorySettings): void => {
  const problems = [...ofMutability(settings), ...ofPolicy(settings), ...ofTags(settings)];
  const [first] = problems;
  if (first === undefined) return;
  throw new TowlineError("input-invalid", first.message, {
    hint: first.hint ?? "Correct the settings of the repository",
    problems,
  });
};
