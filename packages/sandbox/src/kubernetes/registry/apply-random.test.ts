import { describe, expect, it } from "@jest/globals";
import { kindNamed } from "../kinds/catalog.ts";
import { ApiFailure } from "../model/api-failure.ts";
import { type JsonMap, listOf, mapOf, textMapOf } from "../model/json.ts";
import type { KubeObject, ManagedFieldsEntry } from "../model/objects.ts";
import { componentCaller } from "./caller.ts";
import { resourceIn } from "./kinds.ts";
import { Registry } from "./registry.ts";
import { Store } from "./store.ts";

/** What a manager applies, and what an object holds, as values by path. */
type Fields = ReadonlyMap<string, string>;

/** A kind's fields, seen as a flat list of paths: a label, an entry of a map, an item of a list. */
interface Surface {
  readonly paths: readonly string[];
  readonly object: (fields: Fields) => JsonMap;
  readonly fields: (object: JsonMap) => Fields;
  /** As `fieldsV1` writes it. */
  readonly element: (path: string) => readonly string[];
  /** Paths that a manager chooses; all where it is absent. */
  readonly isWanted?: (path: string) => boolean;
  /** What comes with each chosen path. */
  readonly besides?: (path: string) => readonly [path: string, value: string];
}

const LETTERS = ["a", "b", "c", "d"];
const VALUES = ["1", "2"];

const textMap: Surface = {
  paths: [...LETTERS.map((letter) => `data/${letter}`), ...LETTERS.map((letter) => `label/${letter}`)],
  object: (fields) => ({
    ...unlessEmpty("data", under(fields, "data")),
    metadata: unlessEmpty("labels", under(fields, "label")),
  }),
  fields: (object) =>
    new Map([
      ...flat("data", textMapOf(object.data)),
      ...flat("label", textMapOf(mapOf(object.metadata).labels)),
    ]),
  element: (path) => {
    const [where, key] = path.split("/");
    return where === "data" ? ["f:data", `f:${key}`] : ["f:metadata", "f:labels", `f:${key}`];
  },
};

/** Of an item of a list the name is a field of its own, which a conflict about the value leaves alone. */
const listOfNamed = (list: string): Surface => ({
  paths: LETTERS.flatMap((letter) => [`value/${letter}`, `name/${letter}`]),
  object: (fields) => ({
    spec: unlessEmpty(
      list,
      Object.entries(under(fields, "value")).map(([name, value]) => ({ name, value })),
    ),
  }),
  fields: (object) =>
    new Map(
      listOf(mapOf(object.spec)[list])
        .map(mapOf)
        .flatMap(({ name, value }) => [
          [`name/${String(name)}`, String(name)],
          ...(value === undefined ? [] : [[`value/${String(name)}`, String(value)] as [string, string]]),
        ]),
    ),
  element: (path) => {
    const [field, name] = path.split("/");
    return ["f:spec", `f:${list}`, `k:{"name":"${name}"}`, `f:${field}`];
  },
  isWanted: (path) => path.startsWith("value/"),
  besides: (path) => [`name/${nameOf(path)}`, nameOf(path)],
});

const setOfText: Surface = {
  paths: LETTERS.map((letter) => `tag/${letter}`),
  object: (fields) => ({ spec: unlessEmpty("tags", [...fields.keys()].map(nameOf)) }),
  fields: (object) => new Map(listOf(mapOf(object.spec).tags).map((tag) => [`tag/${String(tag)}`, "1"])),
  element: (path) => ["f:spec", "f:tags", `v:${JSON.stringify(nameOf(path))}`],
};

function nameOf(path: string): string {
  return path.slice(path.indexOf("/") + 1);
}

/** An empty map or list is no field of anybody's worth mentioning: it is left out, as clients do. */
function unlessEmpty(name: string, content: JsonMap | readonly unknown[]): JsonMap {
  return Object.keys(content).length === 0 ? {} : { [name]: content };
}

function under(fields: Fields, where: string): JsonMap {
  const here = [...fields].filter(([path]) => path.startsWith(`${where}/`));
  return Object.fromEntries(here.map(([path, value]) => [nameOf(path), value]));
}

function flat(where: string, map: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(map).map(([key, value]) => [`${where}/${key}`, value]);
}

const schema = {
  type: "object",
  properties: {
    spec: {
      type: "object",
      properties: {
        items: {
          type: "array",
          "x-kubernetes-list-type": "map",
          "x-kubernetes-list-map-keys": ["name"],
          items: {
            type: "object",
            required: ["name"],
            properties: { name: { type: "string" }, value: { type: "string" } },
          },
        },
        tags: { type: "array", "x-kubernetes-list-type": "set", items: { type: "string" } },
      },
    },
  },
};

const definition = {
  metadata: { name: "things.example.com" },
  spec: {
    group: "example.com",
    scope: "Namespaced",
    names: { kind: "Thing", plural: "things" },
    versions: [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: schema } }],
  },
};

function newRegistry(): Registry {
  const registry = new Registry(new Store());
  const setup = componentCaller("setup");
  registry.create(kindNamed("Namespace"), "", { metadata: { name: "dev" } }, setup);
  const info = kindNamed("CustomResourceDefinition");
  registry.create(info, "", definition, setup);
  const target = { info, namespace: "", name: "things.example.com" };
  const conditions = [{ type: "Established", status: "True" }];
  registry.edit(target, setup, (old) => ({ ...old, status: { ...mapOf(old.status), conditions } }), "status");
  return registry;
}

/** The same numbers for the same seed: a failure can be repeated. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What Kubernetes documents of server-side apply, for paths that do not contain each other. */
class Model {
  readonly values = new Map<string, string>();
  readonly owners = new Map<string, Set<string>>();

  /** One for each field and each of its other owners. */
  conflicts(manager: string, wanted: Fields): string[] {
    return [...wanted].flatMap(([path, value]) => {
      const others = [...(this.owners.get(path) ?? [])].filter((owner) => owner !== manager);
      return this.values.get(path) === value ? [] : others.map((owner) => `${path} ${owner}`);
    });
  }

  apply(manager: string, wanted: Fields): void {
    for (const [path, owners] of this.owners) {
      if (wanted.has(path) || !owners.delete(manager) || owners.size > 0) continue;
      this.owners.delete(path);
      this.values.delete(path);
    }
    for (const [path, value] of wanted) {
      const same = this.values.get(path) === value;
      this.owners.set(path, new Set([...(same ? (this.owners.get(path) ?? []) : []), manager]));
      this.values.set(path, value);
    }
  }

  state(): unknown {
    const owners = [...this.owners].map(([path, names]) => [path, [...names].sort()] as const);
    return { values: sorted(this.values), owners: sorted(owners) };
  }
}

function sorted<T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] {
  return [...entries].sort(([left], [right]) => (left < right ? -1 : 1));
}

function owns({ fieldsV1 }: ManagedFieldsEntry, element: readonly string[]): boolean {
  let at: unknown = fieldsV1;
  for (const step of element) at = mapOf(at)[step];
  return at !== undefined;
}

function stateOf(object: KubeObject, surface: Surface): unknown {
  const owners = surface.paths.flatMap((path) => {
    const names = (object.metadata.managedFields ?? []).filter((entry) => owns(entry, surface.element(path)));
    return names.length === 0 ? [] : [[path, names.map(({ manager }) => manager ?? "").sort()] as const];
  });
  return { values: sorted(surface.fields(object)), owners: sorted(owners) };
}

function chosenFrom(surface: Surface, random: (below: number) => number): Fields {
  const { isWanted = () => true, besides } = surface;
  const chosen = surface.paths.filter(isWanted).filter(() => random(2) === 0);
  const value = () => (surface === setOfText ? "1" : (VALUES[random(VALUES.length)] ?? ""));
  return new Map(
    chosen.flatMap((path) => [[path, value()] as const, ...(besides === undefined ? [] : [besides(path)])]),
  );
}

const SURFACES: readonly (readonly [string, string, string, Surface])[] = [
  ["entries and labels of a ConfigMap", "v1", "configmaps", textMap],
  ["items of a custom resource's list", "example.com/v1", "things", listOfNamed("items")],
  ["a custom resource's set", "example.com/v1", "things", setOfText],
];
const MANAGERS = ["one", "two", "three"];
const STEPS = 100;

describe.each(SURFACES)("three managers at random: %s", (_, apiVersion, resource, surface) => {
  it.each([1, 2, 3, 4])("meets the rules of server-side apply (seed %i)", (seed) => {
    const registry = newRegistry();
    const info = resourceIn(registry.store, apiVersion, resource);
    if (!info) throw new Error(`${resource} is not served`);
    const target = { info, namespace: "dev", name: "x" };
    const random = randomOf(seed);
    const model = new Model();
    let version: string | undefined;
    for (let step = 0; step < STEPS; step += 1) {
      const manager = MANAGERS[random(MANAGERS.length)] ?? "";
      const force = random(3) === 0;
      const wanted = chosenFrom(surface, random);
      const content = surface.object(wanted);
      const metadata = { ...mapOf(content.metadata), name: "x" };
      const config = { ...content, apiVersion: info.apiVersion, kind: info.kind, metadata };
      const apply = () =>
        registry.apply(target, config, componentCaller(manager), { force, subresource: "" }).object;
      const conflicts = force ? [] : model.conflicts(manager, wanted);
      if (conflicts.length > 0) {
        expect(causesOf(apply)).toHaveLength(conflicts.length);
        continue;
      }
      const before = JSON.stringify(model.state());
      model.apply(manager, wanted);
      const after = apply();
      expect({ step, ...Object(stateOf(after, surface)) }).toEqual({ step, ...Object(model.state()) });
      if (version !== undefined && before === JSON.stringify(model.state()))
        expect(after.metadata.resourceVersion).toBe(version);
      // and again: that is no write
      expect(apply().metadata.resourceVersion).toBe(after.metadata.resourceVersion);
      version = after.metadata.resourceVersion;
    }
  });
});

function causesOf(work: () => unknown): readonly unknown[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiFailure && error.code === 409) return error.details?.causes ?? [];
    throw error;
  }
  return [];
}
