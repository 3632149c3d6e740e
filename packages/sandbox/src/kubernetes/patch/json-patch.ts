import { ApiFailure, badRequest } from "../model/api-failure.ts";
import { copy, isMap, same } from "../model/json.ts";

interface Operation {
  op?: string;
  path?: string;
  from?: string;
  value?: unknown;
}

/** RFC 6902. Throws 422 without details where an operation does not apply, as the real server does. */
export function applyJsonPatch(document: unknown, patch: unknown): unknown {
  if (!Array.isArray(patch)) {
    throw badRequest("json: cannot unmarshal object into Go value of type jsonpatch.Patch");
  }
  return (patch as Operation[]).reduce(applyOne, copy(document));
}

function applyOne(document: unknown, operation: Operation): unknown {
  const path = pointer(operation.path);
  switch (operation.op) {
    case "add":
      return put(document, path, copy(operation.value), "insert");
    case "replace":
      find(document, path);
      return put(document, path, copy(operation.value), "replace");
    case "remove":
      return remove(document, path);
    case "test":
      if (!same(find(document, path) ?? null, operation.value ?? null)) throw rejected();
      return document;
    case "copy":
      return put(document, path, copy(find(document, pointer(operation.from))), "insert");
    case "move": {
      const moved = copy(find(document, pointer(operation.from)));
      return put(remove(document, pointer(operation.from)), path, moved, "insert");
    }
    default:
      throw badRequest(`Unexpected kind: ${operation.op}`);
  }
}

function pointer(path: string | undefined): string[] {
  if (path === undefined || (path !== "" && !path.startsWith("/"))) throw rejected();
  return path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function rejected(): ApiFailure {
  return new ApiFailure(422, "Invalid", "the server rejected our request due to an error in our request", {});
}

function find(document: unknown, path: readonly string[]): unknown {
  let value = document;
  for (const part of path) {
    if (Array.isArray(value) && /^\d+$/.test(part) && Number(part) < value.length)
      value = value[Number(part)];
    else if (isMap(value) && part in value) value = value[part];
    else throw rejected();
  }
  return value;
}

function put(
  document: unknown,
  path: readonly string[],
  value: unknown,
  mode: "insert" | "replace",
): unknown {
  const last = path[path.length - 1];
  if (last === undefined) return value;
  const parent = find(document, path.slice(0, -1));
  if (Array.isArray(parent)) {
    const at = last === "-" ? parent.length : Number(last);
    if (!Number.isInteger(at) || at > parent.length) throw rejected();
    parent.splice(at, mode === "replace" ? 1 : 0, value);
  } else if (isMap(parent)) parent[last] = value;
  else throw rejected();
  return document;
}

function remove(document: unknown, path: readonly string[]): unknown {
  find(document, path);
  const last = path[path.length - 1] ?? "";
  const parent = find(document, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isMap(parent)) delete parent[last];
  return document;
}
