import type { Json } from "@towline/kernel";
import { type FieldPath, isJsonMap, type JsonMap } from "./field-path.ts";
import { specFields } from "./fields.ts";
import { merge } from "./merge.ts";
import { asMap } from "./rejecting.ts";

/** One service as its file has it: what stands at the top, and over it what `services` says of this one. */
export interface ServiceSpec {
  /** Undefined where the file names none. */
  readonly name: string | undefined;
  readonly merged: JsonMap;
  /** Where a field of `merged` may be written, the likeliest first. */
  places(path: FieldPath): readonly FieldPath[];
}

export const listsServices = (value: Json | undefined): boolean => asMap(value).services !== undefined;

/** The services that a file names, in its order. */
export const servicesIn = (value: Json | undefined): readonly string[] => {
  const { service, services } = asMap(value);
  if (services !== undefined) return Object.keys(asMap(services));
  return typeof service === "string" ? [service] : [];
};

/** The only service of a file without a list. */
export const singleService = (merged: JsonMap): ServiceSpec => ({
  name: typeof merged.service === "string" ? merged.service : undefined,
  merged,
  places: (path) => [path],
});

/** One service of a list. */
export const listedService = (merged: JsonMap, name: string): ServiceSpec => {
  const { services, service: _, ...shared } = merged;
  const { path = name, ...own } = asMap(asMap(services)[name]);
  const whole = merge(shared, { path, ...own }, specFields);
  return {
    name,
    merged: { ...(isJsonMap(whole) ? whole : {}), service: name },
    places: (path) => [["services", name, ...path], path],
  };
};
