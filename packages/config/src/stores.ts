import type { TowlineError } from "@towline/kernel";
import type { StoreReference } from "./reference.ts";
import type { DraftValue } from "./types.ts";

/** What a store holds; or why that one value cannot be read. */
export type Stored = string | Uint8Array | TowlineError;

/** Where values stand that no repository may hold. Answers come in the order of the question. */
export interface SecretStores {
  secrets(wanted: readonly { readonly id: string; readonly stage?: string }[]): Promise<readonly Stored[]>;
  parameters(names: readonly string[]): Promise<readonly Stored[]>;
  /** Every parameter below `path`, by its whole name. */
  parametersBelow(path: string): Promise<ReadonlyMap<string, string> | TowlineError>;
}

export type Reference = Extract<DraftValue, { readonly kind: "reference" }>;
type SingleReference = Exclude<StoreReference, { readonly source: "aws-ssm-path" }>;
export type Single = Reference & { readonly reference: SingleReference };

export const isSingle = (value: DraftValue): value is Single =>
  value.kind === "reference" && value.reference.source !== "aws-ssm-path";

export type Below = ReadonlyMap<string, string> | TowlineError;

export const keyOf = (reference: SingleReference): string =>
  reference.source === "aws-ssm"
    ? `ssm:${reference.name}`
    : `secret:${reference.id}?${reference.stage ?? ""}`;

/** One question for each secret and parameter, however often it is referred to. */
export const fetchAll = async (
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

/** What stands below the paths that are referred to. */
export const readPaths = async (
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
