import { isDeepStrictEqual } from "node:util";
import type { KubeObject } from "@towline/kernel";
import { excerpt, excerpts } from "./excerpt.ts";
import type { FieldChange } from "./types.ts";

type Entries = Readonly<Record<string, unknown>>;

/** Written by the server itself: never a difference that somebody wants. */
const serverFields = [
  "managedFields",
  "resourceVersion",
  "generation",
  "uid",
  "creationTimestamp",
  "selfLink",
] as const;

const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const content = ({ status: _, ...object }: KubeObject): Entries => {
  const metadata = Object.fromEntries(
    Object.entries(object.metadata).filter(([name]) => !serverFields.some((field) => field === name)),
  );
  return { ...object, metadata };
};

const keyFields = ["name", "containerPort", "port", "mountPath"];

/** What tells the items of both lists apart: names, else ports, else their position. */
const itemKeys = (...lists: readonly (readonly unknown[])[]): readonly (readonly string[])[] => {
  const valuesBy = (field: string) =>
    lists.map((items) => items.map((item) => (isEntries(item) ? item[field] : undefined)));
  const tellsApart = (values: readonly unknown[]): boolean =>
    new Set(values).size === values.length && values.every((value) => value !== undefined);
  const field = keyFields.find((name) => valuesBy(name).every(tellsApart));
  if (field === undefined) return lists.map((items) => items.map((_, index) => String(index)));
  return valuesBy(field).map((values) => values.map(String));
};

/** Two lists or two maps, as values by key. */
const sidesOf = (before: unknown, after: unknown): readonly ReadonlyMap<string, unknown>[] | undefined => {
  if (isEntries(before) && isEntries(after))
    return [before, after].map((side) => new Map(Object.entries(side)));
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  const keys = itemKeys(before, after);
  return [before, after].map(
    (items, side) => new Map(items.map((item, at) => [keys[side]?.[at] ?? "", item])),
  );
};

const nameIn = (path: string, key: string, inList: boolean): string => {
  if (inList) return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
};

interface Difference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

const differences = (before: unknown, after: unknown, path: string): readonly Difference[] => {
  if (isDeepStrictEqual(before, after)) return [];
  const [a, b] = sidesOf(before, after) ?? [];
  if (a === undefined || b === undefined) return [{ path, before, after }];
  const found = [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
    differences(a.get(key), b.get(key), nameIn(path, key, Array.isArray(before))),
  );
  // the same items in another order
  return found.length > 0 ? found : [{ path, before, after }];
};

/** Of a Secret only names are shown: annotations too may repeat its values. */
const hidden = "(hidden)";

const shown = ({ before, after }: Difference, isSecret: boolean): Omit<FieldChange, "path"> => {
  if (before === undefined) return { after: isSecret ? hidden : excerpt(after) };
  if (after === undefined) return { before: isSecret ? hidden : excerpt(before) };
  if (isSecret) return { before: hidden, after: hidden };
  const [was, is] = excerpts(before, after);
  return { before: was, after: is };
};

/** The fields in which `after` differs from `before`, what the server writes by itself left out. */
export const fieldChanges = (before: KubeObject, after: KubeObject): readonly FieldChange[] =>
  differences(content(before), content(after), "").map((change) => ({
    path: change.path,
    ...shown(change, before.kind === "Secret"),
  }));
