import { isDeepStrictEqual } from "node:util";
import { type At, isEntries } from "./shape.ts";

const suffixes: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  "": 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** `500m` → 0.5; undefined for what is no quantity. */
const quantityOf = (value: unknown): number | undefined => {
  const [, number, suffix = ""] = /^([+-]?\d+(?:\.\d+)?)([A-Za-z]{0,2})$/.exec(String(value)) ?? [];
  const factor = suffixes[suffix];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
};

const isSameQuantity = (live: unknown, wanted: unknown): boolean => {
  if (typeof live !== "string" || !["string", "number"].includes(typeof wanted)) return false;
  const [a, b] = [quantityOf(live), quantityOf(wanted)];
  return a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.abs(a);
};

/** Whether `live` says everything that `wanted` does. */
const covers = (live: unknown, wanted: unknown): boolean => {
  if (Array.isArray(live) && Array.isArray(wanted))
    return live.length === wanted.length && wanted.every((item, index) => covers(live[index], item));
  if (isEntries(live) && isEntries(wanted))
    return Object.entries(wanted).every(([name, value]) => covers(live[name], value));
  return isDeepStrictEqual(live, wanted) || isSameQuantity(live, wanted);
};

const amounts: readonly string[] = ["limits", "requests", "hard", "default", "defaultRequest", "max", "min"];

/** Elsewhere `1` and `1.0` are different texts. */
const isAmount = ({ name, inside }: Pick<At, "name" | "inside">): boolean =>
  amounts.includes(inside) ||
  ["sizeLimit", "averageValue"].includes(name) ||
  (inside === "target" && name === "value");

const inTheirForm = (live: unknown, wanted: unknown, at: Pick<At, "name" | "inside">): unknown => {
  if (isAmount(at)) return isSameQuantity(live, wanted) ? live : wanted;
  if (Array.isArray(wanted) && Array.isArray(live))
    return wanted.map((item, index) => inTheirForm(live[index], item, at));
  if (isEntries(wanted) && isEntries(live))
    return Object.fromEntries(
      Object.entries(wanted).map(([name, value]) => [
        name,
        inTheirForm(live[name], value, { name, inside: at.name }),
      ]),
    );
  return wanted;
};

/**
 * `wanted` in the form that the server has given it: it writes `0.5` as `500m`. Inside of what a kind of somebody else's
 * has replaced as a whole, fields that are not wanted count as its defaults, which nobody here knows.
 */
export const sameInMeaning = (live: unknown, wanted: unknown, at: At): unknown => {
  if (!at.isBuiltIn && typeof wanted === "object" && covers(live, wanted)) return live;
  return inTheirForm(live, wanted, at);
};
