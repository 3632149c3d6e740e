import { storedKinds } from "../kinds/catalog.ts";
import { type Cause, notImplemented } from "../model/api-failure.ts";
import { ensureMap, type JsonMap, listOf, mapOf, textOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { invalidValue, required, unsupported } from "../validation/causes.ts";
import { schemasWithin } from "./pruning.ts";

export function defaultDefinition(definition: KubeObject): void {
  const spec = ensureMap(definition, "spec");
  const names = ensureMap(spec, "names");
  const kind = textOf(names.kind);
  names.singular ??= kind.toLowerCase();
  names.listKind ??= `${kind}List`;
  ensureMap(spec, "conversion").strategy ??= "None";
}

export function noteStoredVersion(definition: KubeObject): void {
  const storage = versionsOf(definition).find((version) => version.storage === true);
  const status = ensureMap(definition, "status");
  const stored = listOf(status.storedVersions);
  if (storage && !stored.includes(storage.name)) status.storedVersions = [...stored, storage.name];
}

const versionsOf = (definition: KubeObject): JsonMap[] => listOf(mapOf(definition.spec).versions).map(mapOf);

const schemaOf = (version: JsonMap): JsonMap => mapOf(mapOf(version.schema).openAPIV3Schema);

/** What is wrong with a CustomResourceDefinition, in the texts of Kubernetes. */
export function checkDefinition(definition: KubeObject): Cause[] {
  const spec = mapOf(definition.spec);
  const { plural } = mapOf(spec.names);
  const causes: Cause[] = [];
  if (definition.metadata.name !== `${textOf(plural)}.${textOf(spec.group)}`)
    causes.push(
      invalidValue("metadata.name", definition.metadata.name, 'must be spec.names.plural+"."+spec.group'),
    );
  if (!SCOPES.includes(textOf(spec.scope)))
    causes.push(spec.scope ? unsupported("spec.scope", spec.scope, SCOPES) : required("spec.scope"));
  const versions = versionsOf(definition);
  if (versions.filter(({ storage }) => storage === true).length !== 1)
    causes.push(
      invalidValue("spec.versions", spec.versions, "must have exactly one version marked as storage version"),
    );
  return [...causes, ...versions.flatMap(checkVersion)];
}

const SCOPES = ["Cluster", "Namespaced"];

function checkVersion(version: JsonMap, index: number): Cause[] {
  const at = `spec.versions[${index}].schema.openAPIV3Schema`;
  if (mapOf(version.schema).openAPIV3Schema === undefined) return [required(at, "schemas are required")];
  return [...schemasWithin(schemaOf(version), at)].flatMap(([path, schema]) => {
    if (isTyped(schema)) return [];
    const where = path === at ? "at the root" : "for specified object fields";
    return [required(`${path}.type`, `must not be empty ${where}`)];
  });
}

const isTyped = (schema: JsonMap): boolean =>
  textOf(schema.type) !== "" ||
  schema["x-kubernetes-int-or-string"] === true ||
  schema["x-kubernetes-preserve-unknown-fields"] === true;

const NOT_IN_SCHEMAS = [
  "allOf",
  "anyOf",
  "not",
  "oneOf",
  "$ref",
  "x-kubernetes-embedded-resource",
  "x-kubernetes-validations",
];

/** `anyOf` is how an integer or text is written beside the extension that says the same. */
const isIntOrString = (schema: JsonMap, field: string): boolean =>
  field === "anyOf" && schema["x-kubernetes-int-or-string"] === true;

/** Throws 501 for what would count on a real cluster and does not here. */
export function refuseInDefinition(definition: KubeObject): void {
  const spec = mapOf(definition.spec);
  const kind = textOf(mapOf(spec.names).kind);
  if (storedKinds().some((info) => info.kind === kind))
    throw notImplemented(`a custom kind named like the built-in ${kind}`);
  if (mapOf(spec.conversion).strategy === "Webhook") throw notImplemented("conversion webhooks");
  for (const version of versionsOf(definition)) {
    if (mapOf(version.subresources).scale !== undefined)
      throw notImplemented("the scale subresource of custom resources");
    if (listOf(version.selectableFields).length > 0)
      throw notImplemented("selectableFields of custom resources");
    for (const [path, schema] of schemasWithin(schemaOf(version), "openAPIV3Schema")) {
      const field = NOT_IN_SCHEMAS.find(
        (name) => schema[name] !== undefined && schema[name] !== false && !isIntOrString(schema, name),
      );
      if (field) throw notImplemented(`${field} in the schema of a custom resource (${path})`);
    }
  }
}
