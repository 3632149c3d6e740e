import { TowlineError } from "@towline/kernel";
import type { LoadedSpec } from "./types.ts";

/** `*` is anything but "/", `**` anything. */
const matches = (pattern: string, name: string): boolean => {
  const expression = pattern
    .split(/(\*+)/)
    .map((part) => {
      if (part.startsWith("**")) return ".*";
      return part === "*" ? "[^/]*" : part.replaceAll(/[\\^$.|?*+()[\]{}/-]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${expression}$`, "u").test(name);
};

const kinds = [
  { kind: "branch", prefix: "refs/heads/", field: "branches" },
  { kind: "tag", prefix: "refs/tags/", field: "tags" },
] as const;

/** Throws `not-allowed` unless the environment's rule lets `ref` (`refs/heads/main`) in; names the rule and its place. */
export const checkRef = (loaded: LoadedSpec, environment: string, ref: string): void => {
  const rule = loaded.spec.environments[environment];
  const found = kinds.find(({ prefix }) => ref.startsWith(prefix));
  if (found === undefined)
    throw new TowlineError("not-allowed", `${ref} is neither a branch nor a tag; nothing else is deployed`, {
      hint: "Start the workflow on a branch or a tag",
    });
  if (rule?.branches === undefined && rule?.tags === undefined) return;
  const name = ref.slice(found.prefix.length);
  if (rule[found.field]?.some((pattern) => matches(pattern, name))) return;
  throw refusal(loaded, environment, `${found.kind === "tag" ? "Tag" : "Branch"} ${name}`);
};

const refusal = (loaded: LoadedSpec, environment: string, what: string): TowlineError => {
  const rule = loaded.spec.environments[environment];
  const written = kinds.filter(({ field }) => rule?.[field] !== undefined);
  const allowed = written.map(({ field }) => `${field} ${rule?.[field]?.join(", ")}`).join(" and ");
  const places = written.map(({ field }) => {
    const { file, line } = loaded.locate(["environments", environment, field]);
    return `environments.${environment}.${field} in ${describeFile(loaded, file)}, line ${line}`;
  });
  return new TowlineError(
    "not-allowed",
    `${what} may not be deployed to ${environment}: only ${allowed} may`,
    {
      hint: `Choose one of these, or change the rule: ${places.join("; ")}`,
    },
  );
};

/** Always with the commit: the rule may long have been changed on a branch. */
const describeFile = ({ location }: LoadedSpec, file: string): string =>
  file === location.path ? `${location.repository}@${location.commit.slice(0, 7)}:${file}` : file;
