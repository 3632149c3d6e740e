import type { YamlPath } from "@towline/kernel";

interface Step {
  readonly key: string | number;
  readonly value: unknown;
  readonly rest: string;
}

type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `name="app",protocol="TCP"` → pairs of field and value; a value without quotes is a number or boolean. */
const keysOf = (text: string): readonly (readonly [string, unknown])[] =>
  [...text.matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, name = "", value = ""]) => {
    try {
      return [name, JSON.parse(value)];
    } catch {
      return [name, value];
    }
  });

/** The item that bears these keys; one that leaves a key to its default bears it too. */
const indexByKeys = (list: readonly unknown[], text: string): number => {
  const keys = keysOf(text);
  return list.findIndex(
    (item) =>
      isEntries(item) &&
      keys.some(([name, value]) => item[name] === value) &&
      keys.every(([name, value]) => item[name] === undefined || item[name] === value),
  );
};

/** Into a list by `[0]` or `[name="app"]`, into a map by `[any key]`. */
const bracketStep = (value: unknown, text: string): Step | undefined => {
  const [whole, inner = ""] = /^\[((?:"(?:[^"\\]|\\.)*"|[^\]"])*)\]/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const rest = text.slice(whole.length);
  if (isEntries(value))
    return Object.hasOwn(value, inner) ? { key: inner, value: value[inner], rest } : undefined;
  if (!Array.isArray(value)) return undefined;
  const index = /^\d+$/.test(inner) ? Number(inner) : indexByKeys(value, inner);
  return index in value ? { key: index, value: value[index], rest } : undefined;
};

/** Keys may hold dots themselves (labels): the longest that fits is meant. */
const dotStep = (value: unknown, text: string): Step | undefined => {
  if (!isEntries(value)) return undefined;
  const [key] = Object.keys(value)
    .filter((name) => text.startsWith(name, 1) && ["", ".", "["].includes(text.charAt(name.length + 1)))
    .toSorted((a, b) => b.length - a.length);
  return key === undefined ? undefined : { key, value: value[key], rest: text.slice(key.length + 1) };
};

const follow = (value: unknown, text: string): YamlPath => {
  const step = text.startsWith("[") ? bracketStep(value, text) : dotStep(value, text);
  return step === undefined ? [] : [step.key, ...follow(step.value, step.rest)];
};

/**
 * Where a field as the API server writes it (`.spec.containers[name="app"].image`, `spec.ports[0].port`) is in `object`,
 * as far as it leads there.
 */
export const pathOfField = (object: unknown, field: string): YamlPath =>
  follow(object, /^[.[]/.test(field) ? field : `.${field}`);
