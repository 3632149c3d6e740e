import { badRequest } from "../model/api-failure.ts";
import { isMap } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";

interface FieldRequirement {
  readonly field: string;
  readonly value: string;
  readonly equal: boolean;
}

const EVERY_KIND = ["metadata.name", "metadata.namespace"];

const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  Pod: [
    "spec.nodeName",
    "spec.restartPolicy",
    "spec.schedulerName",
    "spec.serviceAccountName",
    "status.phase",
    "status.podIP",
  ],
  Secret: ["type"],
  Namespace: ["status.phase", "name"],
  Node: ["spec.unschedulable"],
  ReplicaSet: ["status.replicas"],
  Job: ["status.successful"],
  Service: ["spec.clusterIP", "spec.type"],
  Event: [
    "involvedObject.kind",
    "involvedObject.namespace",
    "involvedObject.name",
    "involvedObject.uid",
    "involvedObject.apiVersion",
    "involvedObject.resourceVersion",
    "involvedObject.fieldPath",
    "reason",
    "reportingComponent",
    "source",
    "type",
  ],
};

/** `metadata.name=a,status.phase!=Running`. Throws 400 for fields that the kind cannot be selected by. */
export function parseFieldSelector(text: string, kind: string): FieldRequirement[] {
  if (text === "") return [];
  return text
    .split(",")
    .filter(Boolean)
    .map((term) => {
      const found = /^([^=!]+)(==|=|!=)(.*)$/.exec(term);
      if (!found) throw badRequest(`invalid selector: '${term}'; can't understand '${term}'`);
      const [, field = "", operator, value = ""] = found;
      if (![...EVERY_KIND, ...(BY_KIND[kind] ?? [])].includes(field)) {
        throw badRequest(`field label not supported: ${field}`);
      }
      return { field, value, equal: operator !== "!=" };
    });
}

export function matchesFields(requirements: readonly FieldRequirement[], object: KubeObject): boolean {
  return requirements.every(({ field, value, equal }) => (valueAt(object, field) === value) === equal);
}

function valueAt(object: KubeObject, field: string): string {
  if (field === "source" && isMap(object.source)) return String(object.source.component ?? "");
  let value: unknown = object;
  for (const step of field.split(".")) value = isMap(value) ? value[step] : undefined;
  return value === undefined || value === null ? "" : String(value);
}
