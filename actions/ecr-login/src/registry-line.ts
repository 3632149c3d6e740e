import { parseWordLine, type WordForms } from "@towline/action-kit";
import { publicRegistry } from "@towline/aws";
import { accountPattern, type Problem, parseRegistryHost, regionPattern, rolePattern } from "@towline/kernel";

/** One line of `registries`, as it was written. Of ECR Public where `isPublic`. */
export interface RegistryLine {
  readonly isPublic: boolean;
  readonly host?: string;
  readonly region?: string;
  /** Owner of the registry; of ECR Public, of the role. */
  readonly account?: string;
  readonly role?: string;
}

type Parsed = { readonly registry: RegistryLine; readonly problems: readonly Problem[] };

const common = {
  input: "registries",
  example: "region=eu-central-1 account=333333333333 role=towline-pull",
};

const account = [accountPattern, "12 digits"] as const;
const role = [rolePattern, "the name or the ARN of an IAM role"] as const;
const region = [regionPattern, "the name of an AWS region, such as eu-central-1"] as const;

const ofWords: WordForms<"region" | "account" | "role"> = { ...common, forms: { region, account, role } };
const ofHost: WordForms<"role"> = {
  ...common,
  forms: { role },
  leading: 1,
  example: "111111111111.dkr.ecr.eu-central-1.amazonaws.com role=towline-pull",
};
const ofPublic: WordForms<"account" | "role"> = {
  ...common,
  forms: { account, role },
  leading: 1,
  example: "public account=333333333333 role=towline-pull",
};

const noRegistry = (line: string, host: string): Problem => ({
  message: `Input registries has "${host}" in the line "${line}", which is no registry of ECR`,
  hint: `Each line is a host without scheme and repository (111111111111.dkr.ecr.eu-central-1.amazonaws.com), the word public, or words: ${common.example}`,
});

/** Reads a line, or says all that is wrong with it. */
export const parseRegistryLine = (line: string): Parsed => {
  const [first = ""] = line.trim().split(/\s+/);
  if (first === "public" || first === publicRegistry) {
    const { words, problems } = parseWordLine(line, ofPublic);
    return { registry: { isPublic: true, ...words }, problems };
  }
  if (first.includes("=")) {
    const { words, problems } = parseWordLine(line, ofWords);
    return { registry: { isPublic: false, ...words }, problems };
  }
  const place = parseRegistryHost(first);
  if (place === undefined) return { registry: { isPublic: false }, problems: [noRegistry(line, first)] };
  const { words, problems } = parseWordLine(line, ofHost);
  return { registry: { isPublic: false, host: first, ...place, ...words }, problems };
};
