import { isTowlineError, TowlineError } from "@towline/kernel";
import type { Single, Stored } from "./stores.ts";

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

/** Called with everything that must not be printed, before it is used. */
export type Mask = (value: string) => void;

/** Masks the whole of what a store answered, and each text inside of it where it is JSON. */
export const maskStored = (stored: Stored, mask: Mask): void => {
  if (isTowlineError(stored)) return;
  const text = typeof stored === "string" ? stored : Buffer.from(stored).toString("base64");
  const json = typeof stored === "string" ? parseJson(stored) : undefined;
  const isJson = typeof json === "object" && json !== null;
  // the runner masks line by line: of JSON over several lines that would be every brace of the log
  const whole = isJson && text.includes("\n") ? [] : [text];
  for (const secret of [...whole, ...(isJson ? textsIn(json) : [])]) if (secret !== "") mask(secret);
};

type Value = Uint8Array | TowlineError;

export const wrong = (message: string, hint: string): TowlineError =>
  new TowlineError("config-invalid", message, { hint });

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The value of one reference in what its store answered. Messages name the reference, never a value. */
export const pick = ({ reference, text }: Single, stored: Stored, mask: Mask): Value => {
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
