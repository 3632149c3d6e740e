import { isTowlineError, type Problem, TowlineError } from "@towline/kernel";
import { sizeProblem } from "./draft.ts";
import { sourceOf } from "./source.ts";
import { bytesOf, type Mask, maskStored, pick, wrong } from "./stored.ts";
import {
  type Below,
  fetchAll,
  isSingle,
  keyOf,
  type Reference,
  readPaths,
  type SecretStores,
} from "./stores.ts";
import type { DraftValue, ResolvedSecret, SecretDraft } from "./types.ts";

export interface ResolvePorts {
  readonly stores: SecretStores;
  readonly mask: Mask;
}

const problemOf = (key: string, { at }: Reference, { message, hint }: TowlineError): Problem => ({
  message: `${key}: ${message}`,
  hint,
  at,
});

const bytesIn = (value: DraftValue): Uint8Array => (value.kind === "bytes" ? value.bytes : new Uint8Array());

/** Puts every parameter below a path into `values`, under its last name; answers what is wrong with them. */
const spread = (
  pattern: string,
  { text }: Reference,
  found: Below | undefined,
  values: Map<string, Uint8Array>,
): readonly TowlineError[] => {
  if (found === undefined || isTowlineError(found)) return found === undefined ? [] : [found];
  if (found.size === 0) return [wrong(`${text}: SSM has no parameter below this path`, "Correct the path")];
  return [...found].flatMap(([name, value]) => {
    const key = pattern.replace("*", name.slice(name.lastIndexOf("/") + 1));
    const isTwin = values.has(key);
    if (!isTwin) values.set(key, bytesOf(value));
    return isTwin
      ? [wrong(`${text}: the key "${key}" is there already`, 'Give the keys another beginning: "DB_*"')]
      : [];
  });
};

/** The same code where all failed for the same reason; else the first one's that is no mistake of the file. */
const failure = (errors: readonly TowlineError[], problems: readonly Problem[]): TowlineError => {
  const code = errors.find((error) => error.code !== "config-invalid")?.code ?? "config-invalid";
  const [first, ...more] = problems;
  const message =
    more.length === 0 ? (first?.message ?? "") : `${problems.length} secret values are not to be had`;
  return new TowlineError(code, message, { hint: first?.hint, at: first?.at, problems });
};

/**
 * Reads what the references of Secrets stand for, each secret once. Everything is masked before it is used. Throws with
 * every bad reference at once, at its place: `config-invalid` or `aws-denied`; and what the stores throw themselves.
 */
export const resolveSecrets = async (
  drafts: readonly SecretDraft[],
  { stores, mask }: ResolvePorts,
): Promise<readonly ResolvedSecret[]> => {
  const all = drafts.flatMap(({ values }) => [...values]);
  const references = all.flatMap(([, value]) => (isSingle(value) ? [value.reference] : []));
  for (const [, value] of all)
    if (value.kind === "bytes" && value.bytes.length > 0) mask(Buffer.from(value.bytes).toString("utf8"));
  const [stored, below] = await Promise.all([
    fetchAll(references, stores),
    readPaths(
      all.map(([, value]) => value),
      stores,
    ),
  ]);
  for (const answer of stored.values()) maskStored(answer, mask);
  for (const found of below.values())
    if (!isTowlineError(found)) for (const value of found.values()) maskStored(value, mask);
  const errors: TowlineError[] = [];
  const problems: Problem[] = [];
  const resolved = drafts.map((draft) => {
    const values = new Map<string, Uint8Array>();
    for (const [key, value] of draft.values) {
      if (value.kind === "reference" && value.reference.source === "aws-ssm-path") {
        const wrongs = spread(key, value, below.get(value.reference.path), values);
        errors.push(...wrongs);
        problems.push(...wrongs.map((each) => problemOf(key, value, each)));
        continue;
      }
      const found = isSingle(value)
        ? pick(value, stored.get(keyOf(value.reference)) ?? "", mask)
        : bytesIn(value);
      if (!isTowlineError(found)) values.set(key, found);
      else if (value.kind === "reference") {
        errors.push(found);
        problems.push(problemOf(key, value, found));
      }
    }
    const tooLarge = sizeProblem({ kind: "Secret", ...draft }, values.values());
    if (tooLarge !== undefined) problems.push(tooLarge);
    return { ...draft, values, source: sourceOf(draft) };
  });
  if (problems.length > 0) throw failure(errors, problems);
  return resolved;
};
