import { copy, isMap, type JsonMap } from "../model/json.ts";

/** RFC 7386. */
export function applyMergePatch(document: unknown, patch: unknown): unknown {
  if (!isMap(patch)) return copy(patch);
  const out: JsonMap = isMap(document) ? copy(document) : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete out[key];
    else out[key] = applyMergePatch(out[key], value);
  }
  return out;
}
