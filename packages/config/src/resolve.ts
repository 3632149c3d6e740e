import { isTowlineError, type Problem, type SourcePosition, TowlineError } from "@towline/kernel";
import { sizeProblem } from "./draft.ts";
import { isMistake, parseReference, type StoreReference } from "./reference.ts";
import type { DraftValue, ResolvedSecret, SecretDraft, SecretSource } from "./types.ts";

/** What a store holds; or why that one value cannot be read. */
export type Stored = string | Uint8Array | TowlineError;

/** Where values stand that no repository may hold. Answers come in the order of the question. */
export interface SecretStores {
  secrets(wanted: readonly { readonly id: string; readonly stage?: string }[]): Promise<readonly Stored[]>;
  parameters(names: readonly string[]): Promise<readonly Stored[]>;
  /** Every parameter below `path`, by its whole name. */
  parametersBelow(path: string): Promise<ReadonlyMap<string, string> | TowlineError>;
}

export interface ResolvePorts {
  readonly stores: SecretStores;
  /** Called with everything that must not be printed, before it is used. */
  readonly mask: (value: string) => void;
}

type Reference = Extract<DraftValue, { readonly kind: "reference" }>;
type SingleReference = Exclude<StoreReference, { readonly source: "aws-ssm-path" }>;
type Single = Reference & { readonly reference: SingleReference };

const isSingle = (value: DraftValue): value is Single =>
  value.kind === "reference" && value.reference.source !== "aws-ssm-path";

const keyOf = (reference: SingleReference): string =>
  reference.source === "aws-ssm"
    ? `ssm:${reference.name}`
    : `secret:${reference.id}?${reference.stage ?? ""}`;

/** One question for each secret and parameter, however often it is referred to. */
const fetchAll = async (
  references: readonly SingleReference[],
  { secrets, parameters }: SecretStores,
): Promise<ReadonlyMap<string, Stored>> => {
  const unique = [...new Map(references.map((each) => [keyOf(each), each])).values()];
  const inSecrets = unique.filter((each) => each.source === "aws-secretsmanager");
  const inSsm = unique.filter((each) => each.source === "aws-ssm");
  const [ofSecrets, ofSsm] = await Promise.all([
    inSecrets.length === 0 ? [] : secrets(inSecrets.map(({ id, stage }) => ({ id, stage }))),
    inSsm.length === 0 ? [] : parameters(inSsm.map(({ name }) => name)),
  ]);
  const answers = [...ofSecrets, ...ofSsm];
  return new Map([...inSecrets, ...inSsm].map((each, index) => [keyOf(each), answers[index] ?? ""]));
};

type Below = ReadonlyMap<string, string> | TowlineError;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** undefined for text that is no JSON: the parser's words would repeat it. */
const parseJson = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

const isMap = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textsIn = (value: Json): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Masks the whole of what a store answered, and each text inside of it where it is JSON. */
const maskStored = (stored: Stored, mask: ResolvePorts["mask"]): void => {
  if (isTowlineError(stored)) return;
  const text = typeof stored === "string" ? stored : Buffer.from(stored).toString("base64");
  const json = typeof stored === "string" ? parseJson(stored) : undefined;
  const isJson = typeof json === "object" && json !== null;
  // the runner masks line by line: of JSON over several lines that would be every brace of the log
  const whole = isJson && text.includes("\n") ? [] : [text];
  for (const secret of [...whole, ...(isJson ? textsIn(json) : [])]) if (secret !== "") mask(secret);
};

type Value = Uint8Array | TowlineError;

const wrong = (message: string, hint: string): TowlineError =>
  new TowlineError("config-invalid", message, { hint });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The value of one reference in what its store answered. Messages name the reference, never a value. */
const pick = ({ reference, text }: Single, stored: Stored, mask: ResolvePorts["mask"]): Value => {
  if (isTowlineError(stored)) return stored;
  const { key } = reference;
  if (key === undefined) return typeof stored === "string" ? bytesOf(stored) : stored;
  const json = typeof stored === "string" ? parseJson(stored) : undefined;
  if (!isMap(json))
    return wrong(`${text}: what it names is no JSON map, so it has no keys`, "Leave # and the key out");
  const value = Object.hasOwn(json, key) ? json[key] : undefined;
  if (value === undefined || value === null)
    return wrong(`${text}: what it names has no key "${key}"`, "Correct the key, or add it to the secret");
  if (typeof value === "object")
    return wrong(`${text}: this key holds no single value`, "Put single values into the secret");
  if (typeof value !== "boolean") mask(String(value));
  return bytesOf(String(value));
};

const problemOf = (key: string, { at }: Reference, { message, hint }: TowlineError): Problem => ({
  message: `${key}: ${message}`,
  hint,
  at,
});

const sourceOf = ({ type, values }: SecretDraft): SecretSource | undefined => {
  const texts = [...values].flatMap(([key, value]) =>
    value.kind === "reference" ? [[key, value.text]] : [],
  );
  return texts.length < values.size ? undefined : { type, references: Object.fromEntries(texts) };
};

/**
 * A Secret of a record, to be resolved afresh: what was rotated since must not come back. `at` is where the record is,
 * for messages. Throws `config-invalid` for a reference that this version of Towline does not know.
 */
export const draftOf = (
  name: string,
  { type, references }: SecretSource,
  at: SourcePosition,
): SecretDraft => {
  const values = Object.entries(references).map(([key, text]) => {
    const reference = parseReference(text);
    if (reference === undefined || isMistake(reference) || reference.source === "file")
      throw wrong(
        `The record of Secret ${name} has a reference of ${key} that is not known`,
        "A newer Towline may have written it: use that version",
      );
    return [key, { kind: "reference", reference, text, at }] as const;
  });
  return { name, type, files: [at.file], values: new Map(values), at };
};

const bytesIn = (value: DraftValue): Uint8Array => (value.kind === "bytes" ? value.bytes : new Uint8Array());

/** What stands below the paths that are referred to. */
const readPaths = async (
  values: readonly DraftValue[],
  { parametersBelow }: SecretStores,
): Promise<ReadonlyMap<string, Below>> => {
  const paths = values.flatMap((value) =>
    value.kind === "reference" && value.reference.source === "aws-ssm-path" ? [value.reference.path] : [],
  );
  const found = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await parametersBelow(path)] as const),
  );
  return new Map(found);
};

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
