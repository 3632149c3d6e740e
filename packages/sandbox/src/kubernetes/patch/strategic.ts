import { badRequest, notImplemented } from "../model/api-failure.ts";
import { copy, isMap, type JsonMap, same } from "../model/json.ts";
import { structOf, type Type } from "../model/schema.ts";

const DELETE_FROM_LIST = "$deleteFromPrimitiveList/";
const SET_ORDER = "$setElementOrder/";

/** Kubernetes' strategic merge patch: lists are merged by the keys of the schema, `$`-directives are obeyed. */
export function applyStrategicPatch(document: JsonMap, patch: unknown, type: Type): JsonMap {
  if (!isMap(patch))
    throw badRequest("json: cannot unmarshal array into Go value of type map[string]interface {}");
  return patchMap(document, patch, type);
}

function patchMap(document: JsonMap, patch: JsonMap, type: Type): JsonMap {
  if (patch.$patch === "replace") return copy(withoutDirectives(patch));
  if (patch.$patch === "delete") return {};
  if (patch.$patch !== undefined && patch.$patch !== "merge")
    throw badRequest(`Unknown patch type found: ${String(patch.$patch)}`);
  const out: JsonMap = copy(document);
  retainKeys(out, patch);
  for (const [key, value] of Object.entries(patch)) {
    if (key.startsWith(DELETE_FROM_LIST)) deleteItems(out, key.slice(DELETE_FROM_LIST.length), value);
    else if (key.startsWith("$")) continue;
    else if (value === null) delete out[key];
    else out[key] = patchValue(out[key], value, memberOf(type, key));
  }
  for (const key of Object.keys(patch)) {
    if (key.startsWith(SET_ORDER)) reorder(out, key.slice(SET_ORDER.length), patch[key], type);
  }
  return out;
}

function memberOf(type: Type, key: string): Type {
  if (type.kind === "struct") return structOf(type).fields.get(key) ?? { kind: "untyped" };
  return type.kind === "map" ? type.of : { kind: "untyped" };
}

function patchValue(old: unknown, value: unknown, type: Type): unknown {
  if (isMap(value)) return patchMap(isMap(old) ? old : {}, value, type);
  if (!Array.isArray(value)) return value;
  if (type.kind !== "list" || !type.patch.merge) return copy(value).map(cleanItem);
  const before = Array.isArray(old) ? old : [];
  return type.patch.mergeKey
    ? mergeByKey(before, value, type.patch.mergeKey, type.of)
    : mergeSet(before, value);
}

function mergeSet(before: readonly unknown[], patch: readonly unknown[]): unknown[] {
  return [...before, ...patch.filter((item) => !before.some((each) => same(each, item)))];
}

function mergeByKey(
  before: readonly unknown[],
  patch: readonly unknown[],
  mergeKey: string,
  of: Type,
): unknown[] {
  if (patch.some((item) => isMap(item) && item.$patch === "replace" && Object.keys(item).length === 1)) {
    return copy(patch.filter((item) => !(isMap(item) && item.$patch === "replace")));
  }
  const out: unknown[] = copy([...before]);
  const added: unknown[] = [];
  for (const item of patch) {
    if (!isMap(item))
      throw badRequest(`map: ${JSON.stringify(item)} does not contain declared merge key: ${mergeKey}`);
    if (item[mergeKey] === undefined) {
      throw badRequest(`map: ${goMap(item)} does not contain declared merge key: ${mergeKey}`);
    }
    const at = out.findIndex((each) => isMap(each) && same(each[mergeKey], item[mergeKey]));
    if (item.$patch === "delete") {
      if (at >= 0) out.splice(at, 1);
    } else if (at < 0) added.push(patchMap({}, item, of));
    else out[at] = patchMap(out[at] as JsonMap, item, of);
  }
  return [...out, ...added];
}

function reorder(out: JsonMap, key: string, order: unknown, type: Type): void {
  const list = out[key];
  const member = memberOf(type, key);
  if (!Array.isArray(list) || !Array.isArray(order) || member.kind !== "list") return;
  const mergeKey = member.patch.mergeKey;
  const identity = (item: unknown) => JSON.stringify(mergeKey && isMap(item) ? item[mergeKey] : item);
  const wanted = order.map(identity);
  const listed = list.filter((item) => wanted.includes(identity(item)));
  listed.sort((left, right) => wanted.indexOf(identity(left)) - wanted.indexOf(identity(right)));
  out[key] = list.map((item) => (wanted.includes(identity(item)) ? listed.shift() : item));
}

function deleteItems(out: JsonMap, key: string, values: unknown): void {
  const list = out[key];
  if (!Array.isArray(list) || !Array.isArray(values)) return;
  out[key] = list.filter((item) => !values.some((value) => same(value, item)));
}

function retainKeys(out: JsonMap, patch: JsonMap): void {
  if (!Array.isArray(patch.$retainKeys)) return;
  for (const key of Object.keys(out)) if (!patch.$retainKeys.includes(key)) delete out[key];
}

function withoutDirectives(patch: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(patch).filter(([key]) => !key.startsWith("$")));
}

function cleanItem(item: unknown): unknown {
  if (isMap(item) && item.$patch !== undefined) throw notImplemented("$patch inside a list that is replaced");
  return item;
}

function goMap(item: JsonMap): string {
  return `map[${Object.keys(item)
    .sort()
    .map((key) => `${key}:${String(item[key])}`)
    .join(" ")}]`;
}
