import { parseRequestPath } from "../http/request-path.ts";
import { unknownResource } from "../model/api-failure.ts";
import type { JsonMap } from "../model/json.ts";
import { applyMergePatch } from "../patch/merge-patch.ts";
import { componentCaller } from "./caller.ts";
import { resourceIn } from "./kinds.ts";
import type { Registry } from "./registry.ts";
import { editScale } from "./scale.ts";

/** A merge patch of the object or subresource at `path`, by a component that this server does not have. */
export function writeAs(registry: Registry, component: string, path: string, patch: JsonMap): void {
  const parsed = parseRequestPath(path);
  if (parsed.kind !== "resource") throw unknownResource();
  const { apiVersion, resource, namespace, name, subresource } = parsed;
  const info = resourceIn(registry.store, apiVersion, resource);
  if (!info) throw unknownResource();
  const target = { info, namespace, name };
  const caller = componentCaller(component);
  const edit = (object: JsonMap) => applyMergePatch(object, patch);
  if (subresource === "scale") editScale(registry, target, caller, edit);
  else registry.edit(target, caller, edit, subresource === "status" ? "status" : "");
}
