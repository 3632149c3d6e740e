import { TowlineError } from "@towline/kernel";
import { describeRef, type GitRef } from "./git-ref.ts";
import { environmentOf } from "./settings.ts";
import type { LoadedSpec } from "./types.ts";

/** `*` is anything but "/", `**` anything. */
export const matches = (pattern: string, name: string): boolean => {
  const expression = pattern
    .split(/(\*+)/)
    .map((part) => {
      if (part.startsWith("**")) return ".*";
      return part === "*" ? "[^/]*" : part.replaceAll(/[\\^$.|?*+()[\]{}/-]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${expression}$`, "u").test(name);
};

/** As a rule sees it: a tag of this very service, such as `cart-v1.2.0`, is `v1.2.0` too. */
const namesOf = (ref: GitRef, service: string): readonly string[] =>
  ref.service === service ? [ref.name, ref.short] : [ref.name];

/** Throws `not-allowed` unless the environment's rule lets `ref` in; names the rule and its place. */
export const checkRef = (loaded: LoadedSpec, environment: string, ref: GitRef): void => {
  const { branches, tags } = environmentOf(loaded, environment);
  if (branches === undefined && tags === undefined) return;
  const patterns = ref.kind === "tag" ? tags : branches;
  const names = namesOf(ref, loaded.spec.service);
  if (patterns?.some((pattern) => names.some((name) => matches(pattern, name)))) return;
  throw refusal(loaded, environment, ref);
};

const refusal = (loaded: LoadedSpec, environment: string, ref: GitRef): TowlineError => {
  const rule = environmentOf(loaded, environment);
  const written = (["branches", "tags"] as const).filter((field) => rule[field] !== undefined);
  const allowed = written.map((field) => `${field} ${rule[field]?.join(", ")}`).join(" and ");
  const places = written.map((field) => describeRule(loaded, environment, field));
  const what =
    ref.service === undefined || ref.service === loaded.spec.service
      ? describeRef(ref)
      : `${describeRef(ref)}, which is of the service ${ref.service},`;
  return new TowlineError(
    "not-allowed",
    `${what} may not be deployed to ${environment}: only ${allowed} may`,
    { hint: `Choose one of these, or change the rule: ${places.join("; ")}` },
  );
};

/** `environments.production.tags in acme/config@1a2b3c4:towline.yaml, line 7` */
export const describeRule = (loaded: LoadedSpec, environment: string, field: string): string => {
  const { file, line } = loaded.locate(["environments", environment, field]);
  return `environments.${environment}.${field} in ${describeFile(loaded, file)}, line ${line}`;
};

/** Always with the commit: the rule may long have been changed on a branch. */
const describeFile = ({ location }: LoadedSpec, file: string): string =>
  file === location.path ? `${location.repository}@${location.commit.slice(0, 7)}:${file}` : file;
