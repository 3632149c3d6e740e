import type { ParameterOptions, SecretOptions } from "@towline/sandbox";
import type { PlaceSettings } from "@towline/spec";
import { git } from "./mirror.ts";

export interface MadeUp {
  readonly secrets: readonly SecretOptions[];
  readonly parameters: readonly ParameterOptions[];
}

const reference = /aws-(secretsmanager|ssm):([^\s"',}]+)/g;

/** Every reference to AWS in the configuration's files, with a value that nobody means. */
export const madeUpSecrets = async (
  repositories: readonly string[],
  places: readonly PlaceSettings[],
): Promise<MadeUp> => {
  const texts = await Promise.all(repositories.map(referencesIn));
  const found = [...new Set(texts.flat())].map((text) => text.split(/:(.*)/s) as [string, string]);
  const where = [...new Map(places.map(({ aws }) => [`${aws.account}/${aws.region}`, aws])).values()];
  const keys = new Map<string, Set<string>>();
  for (const [store, rest] of found) {
    const [name = "", key] = rest.replace(/\?[^#]*/, "").split("#");
    if (store !== "aws-secretsmanager" || name.startsWith("arn:")) continue;
    const known = keys.get(name) ?? new Set();
    keys.set(name, key === undefined ? known : known.add(key));
  }
  const parameters = found.filter(([store]) => store === "aws-ssm").map(([, rest]) => parameterName(rest));
  return {
    secrets: where.flatMap(({ account, region }) =>
      [...keys].map(([name, of]) => ({ account, region, name, value: madeUpValue(name, of) })),
    ),
    parameters: where.flatMap(({ account, region }) =>
      [...new Set(parameters)].map((name) => ({ account, region, name, value: `made-up value of ${name}` })),
    ),
  };
};

/** In the files of every branch's head: configuration may lie in a branch for each environment. */
const referencesIn = async (repository: string): Promise<readonly string[]> => {
  const heads =
    (await git(repository, "for-each-ref", "--format=%(refname)", "refs/heads"))?.split("\n") ?? [];
  const files = ["--", "*secrets.yaml", "*towline-objects.yaml"];
  const lines = await git(
    repository,
    "grep",
    "-h",
    "-E",
    "aws-(secretsmanager|ssm):",
    ...heads.filter(Boolean),
    ...files,
  );
  return [...(lines ?? "").matchAll(reference)].map(([text]) => text);
};

const madeUpValue = (name: string, keys: ReadonlySet<string>): SecretOptions["value"] =>
  keys.size === 0
    ? `made-up value of ${name}`
    : Object.fromEntries([...keys].map((key) => [key, `made-up value of ${key} in ${name}`]));

/** Without version or label; a whole folder gets one parameter. */
const parameterName = (rest: string): string => (rest.split(":")[0] ?? rest).replace(/\*$/, "MADE_UP");
