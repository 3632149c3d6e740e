import { type CustomKind, isCustom } from "../custom/definitions.ts";
import { type KindInfo, storedKinds } from "../kinds/catalog.ts";
import { type JsonMap, mapOf } from "../model/json.ts";
import { rawSchemas } from "../model/schema.ts";

const { kinds, schemas } = rawSchemas();
const documents = new Map<string, JsonMap | undefined>();

/** The part of `/openapi/v3/api/v1` and `/openapi/v3/apis/<group>/<version>` that clients use to patch and to validate. */
export function openApiDocument(path: string): JsonMap | undefined {
  if (!documents.has(path)) documents.set(path, build(path));
  return documents.get(path);
}

function build(path: string): JsonMap | undefined {
  const infos = storedKinds().filter((info) => pathOf(info) === path);
  if (infos.length === 0) return undefined;
  const wanted = new Set<string>();
  for (const info of infos) reach(kinds[`${info.apiVersion}/${info.kind}`], wanted);
  return documentOf(
    infos,
    Object.fromEntries([...wanted].sort().map((name) => [name, component(name, infos)])),
  );
}

/** The same for what definitions add; made anew each time, since definitions change. */
export function customDocument(custom: readonly CustomKind[], path: string): JsonMap | undefined {
  const infos = custom.filter((info) => pathOf(info) === path);
  if (infos.length === 0) return undefined;
  const wanted = new Set<string>();
  reach(OBJECT_META, wanted);
  const common = {
    apiVersion: { type: "string" },
    kind: { type: "string" },
    metadata: reference(OBJECT_META),
  };
  const own = infos.map((info) => {
    const schema = {
      ...info.custom.schema,
      properties: { ...mapOf(info.custom.schema.properties), ...common },
    };
    const name = [...info.group.split(".").reverse(), info.version, info.kind].join(".");
    return [name, { ...schema, "x-kubernetes-group-version-kind": [groupVersionKind(info)] }];
  });
  const shared = [...wanted].sort().map((name) => [name, component(name, [])]);
  return documentOf(infos, Object.fromEntries([...own, ...shared]));
}

const OBJECT_META = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";

function documentOf(infos: readonly KindInfo[], components: JsonMap): JsonMap {
  return {
    openapi: "3.0.0",
    info: { title: "Kubernetes", version: "v1.36.2" },
    paths: Object.fromEntries(infos.map((info) => [objectPath(info), { patch: patchOperation(info) }])),
    components: { schemas: components },
  };
}

function pathOf(info: KindInfo): string {
  return info.group ? `apis/${info.apiVersion}` : `api/${info.apiVersion}`;
}

function objectPath(info: KindInfo): string {
  const scope = info.namespaced ? "namespaces/{namespace}/" : "";
  return `/${pathOf(info)}/${scope}${info.resource.name}/{name}`;
}

const STRATEGIC = "application/strategic-merge-patch+json";

/** kubectl reads here how it may patch: custom resources take no strategic merge patch. */
function patchTypes(info: KindInfo): string[] {
  const types = [
    "application/apply-patch+yaml",
    "application/json-patch+json",
    "application/merge-patch+json",
  ];
  return isCustom(info) ? types : [...types, STRATEGIC];
}

function patchOperation(info: KindInfo): JsonMap {
  const parameter = (name: string) => ({ name, in: "query", schema: { type: "string", uniqueItems: true } });
  return {
    operationId: `patch${info.kind}`,
    parameters: ["dryRun", "fieldManager", "fieldValidation", "force"].map(parameter),
    requestBody: {
      content: Object.fromEntries(patchTypes(info).map((type) => [type, { schema: { type: "object" } }])),
    },
    responses: { "200": { description: "OK" } },
    "x-kubernetes-action": "patch",
    "x-kubernetes-group-version-kind": groupVersionKind(info),
  };
}

function groupVersionKind(info: KindInfo): JsonMap {
  return { group: info.group, kind: info.kind, version: info.version };
}

function reach(name: string | undefined, into: Set<string>): void {
  if (name === undefined || into.has(name) || !schemas[name]) return;
  into.add(name);
  for (const field of Object.values(schemas[name].fields ?? {})) {
    if (typeof field === "object") reach(field.of, into);
  }
}

function component(name: string, infos: readonly KindInfo[]): JsonMap {
  const schema = schemas[name] ?? {};
  if (schema.oneOf) return { oneOf: schema.oneOf.map((type) => ({ type })) };
  if (schema.type) return { type: schema.type, ...(schema.format ? { format: schema.format } : {}) };
  const fields = Object.entries(schema.fields ?? {});
  const here = infos.filter((info) => kinds[`${info.apiVersion}/${info.kind}`] === name);
  return {
    type: "object",
    ...(fields.length > 0
      ? { properties: Object.fromEntries(fields.map(([field, type]) => [field, property(type)])) }
      : {}),
    ...(schema.required ? { required: schema.required } : {}),
    ...(schema.map === "atomic" ? { "x-kubernetes-map-type": "atomic" } : {}),
    ...(here.length > 0 ? { "x-kubernetes-group-version-kind": here.map(groupVersionKind) } : {}),
  };
}

type Field = NonNullable<(typeof schemas)[string]["fields"]>[string];

function property(type: Field): JsonMap {
  if (typeof type === "string") return scalar(type);
  const inner = type.of ? reference(type.of) : { type: "string" };
  const patch = {
    ...(type.patchMergeKey ? { "x-kubernetes-patch-merge-key": type.patchMergeKey } : {}),
    ...(type.patchStrategy ? { "x-kubernetes-patch-strategy": type.patchStrategy } : {}),
  };
  if (type.list) {
    const keys = type.keys ? { "x-kubernetes-list-map-keys": type.keys } : {};
    return { type: "array", items: inner, "x-kubernetes-list-type": type.list, ...keys, ...patch };
  }
  if (type.map) {
    const atomic = type.map === "atomic" ? { "x-kubernetes-map-type": "atomic" } : {};
    return { type: "object", additionalProperties: inner, ...atomic, ...patch };
  }
  return type.of ? { ...inner, ...patch } : { type: "object", ...patch };
}

function scalar(type: string): JsonMap {
  return type.startsWith("int") ? { type: "integer", format: type } : { type };
}

function reference(name: string): JsonMap {
  return { allOf: [{ $ref: `#/components/schemas/${name}` }] };
}
