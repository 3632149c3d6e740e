import type { Json } from "@towline/kernel";

export type FieldPath = readonly (string | number)[];
export type JsonMap = Readonly<Record<string, Json>>;

/** `environments.dev.branches[0]`, as people write it. */
export const describePath = (path: FieldPath): string =>
  path.reduce<string>((whole, step) => {
    if (typeof step === "number") return `${whole}[${step}]`;
    return whole === "" ? step : `${whole}.${step}`;
  }, "");

export const isJsonMap = (value: Json | undefined): value is JsonMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);
