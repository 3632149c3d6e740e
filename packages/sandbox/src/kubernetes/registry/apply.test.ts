import { beforeEach, describe, expect, it } from "@jest/globals";
import { kindNamed } from "../kinds/catalog.ts";
import { ApiFailure } from "../model/api-failure.ts";
import { type JsonMap, mapOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { LAST_APPLIED } from "./apply.ts";
import { type Caller, componentCaller } from "./caller.ts";
import { Registry } from "./registry.ts";
import { editScale } from "./scale.ts";
import { Store } from "./store.ts";

let registry: Registry;
const info = kindNamed("Deployment");
const target = { info, namespace: "dev", name: "web" };

beforeEach(() => {
  registry = new Registry(new Store());
  registry.create(kindNamed("Namespace"), "", { metadata: { name: "dev" } }, by("setup"));
});

function by(manager: string): Caller {
  return { ...componentCaller(manager), fieldValidation: "Strict" };
}

function deployment(spec: JsonMap, metadata: JsonMap = {}): JsonMap {
  return { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "web", ...metadata }, spec };
}

function whole(container: JsonMap = {}, spec: JsonMap = {}): JsonMap {
  const containers = [{ name: "app", image: "example/web:1", ...container }];
  const template = { metadata: { labels: { app: "web" } }, spec: { containers } };
  return deployment({ selector: { matchLabels: { app: "web" } }, template, ...spec });
}

function apply(manager: string, config: JsonMap, force = false): KubeObject {
  return registry.apply(target, config, by(manager), { force, subresource: "" }).object;
}

function container(object: KubeObject): JsonMap {
  const { containers } = mapOf(mapOf(mapOf(object.spec).template).spec);
  return mapOf((containers as unknown[])[0]);
}

function failure(work: () => unknown): ApiFailure {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiFailure) return error;
  }
  throw new Error("it was not refused");
}

function owners(object: KubeObject): string[] {
  return (object.metadata.managedFields ?? []).map(({ manager, operation }) => `${manager} ${operation}`);
}

describe("server-side apply", () => {
  it("drops replicas to the default when their only owner gives them up", () => {
    apply("one", whole({}, { replicas: 3 }));
    expect(mapOf(apply("one", whole()).spec).replicas).toBe(1);
  });

  it("keeps replicas that somebody else applied before they were given up", () => {
    apply("one", whole({}, { replicas: 3 }));
    apply("hpa", deployment({ replicas: 3 }));
    expect(mapOf(apply("one", whole()).spec).replicas).toBe(3);
  });

  it("keeps replicas that the scale subresource took", () => {
    apply("one", whole({}, { replicas: 3 }));
    editScale(registry, target, by("hpa"), (scale) => ({ ...scale, spec: { replicas: 5 } }));
    expect(mapOf(apply("one", whole()).spec).replicas).toBe(5);
  });

  it("puts list items of two appliers beside each other and takes out only its own", () => {
    apply("one", whole({ env: [{ name: "A", value: "1" }] }));
    apply(
      "two",
      deployment({ template: { spec: { containers: [{ name: "app", env: [{ name: "B", value: "2" }] }] } } }),
    );
    expect(container(registry.get(target)).env).toEqual([
      { name: "A", value: "1" },
      { name: "B", value: "2" },
    ]);
    expect(container(apply("one", whole())).env).toEqual([{ name: "B", value: "2" }]);
    const without = { spec: { template: { spec: { containers: [{ name: "app" }] } } } };
    expect(container(apply("two", deployment(without.spec))).env).toBeUndefined();
  });

  it("orders items as they are applied", () => {
    apply("one", whole({ env: ["A", "B", "C"].map((name) => ({ name, value: "1" })) }));
    const applied = apply("one", whole({ env: ["C", "D", "A"].map((name) => ({ name, value: "1" })) }));
    expect((container(applied).env as { name: string }[]).map(({ name }) => name)).toEqual(["C", "D", "A"]);
  });

  it("lists several conflicts manager by manager", () => {
    apply("one", whole({}, { replicas: 2 }));
    const refused = failure(() => apply("two", whole({ image: "example/web:2" }, { replicas: 3 })));
    expect(refused.message).toBe(
      'Apply failed with 2 conflicts: conflicts with "one":\n- .spec.replicas\n- .spec.template.spec.containers[name="app"].image',
    );
  });

  it("lists a manager's conflicts as structured-merge-diff walks: fields before what is in lists, numbers by size", () => {
    const ports = (name: string) =>
      [9090, 80].map((containerPort) => ({ containerPort, name: `${name}${containerPort}` }));
    apply("one", whole({ image: "example/web:1", ports: ports("a") }, { replicas: 2 }));
    const { details } = failure(() =>
      apply("two", whole({ image: "example/web:2", ports: ports("b") }, { replicas: 3 })),
    );
    expect(details?.causes?.map(({ field }) => field)).toEqual([
      ".spec.replicas",
      '.spec.template.spec.containers[name="app"].image',
      '.spec.template.spec.containers[name="app"].ports[containerPort=80,protocol="TCP"].name',
      '.spec.template.spec.containers[name="app"].ports[containerPort=9090,protocol="TCP"].name',
    ]);
  });

  it("gives nobody an empty list that is owned item by item", () => {
    const object = apply("one", whole({ env: [], args: [] }));
    const fields = JSON.stringify(object.metadata.managedFields);
    expect(fields).toContain('"f:args":{}');
    expect(fields).not.toContain("f:env");
  });

  it("makes no write and no new owner of an object where it conflicts", () => {
    apply("one", whole());
    const before = registry.store.revision;
    failure(() => apply("two", whole({ image: "example/web:2" })));
    expect(registry.store.revision).toBe(before);
    expect(owners(registry.get(target))).toEqual(["one Apply"]);
  });

  it("takes over an object that nobody tracked", () => {
    registry.create(info, "dev", whole(), by("kubectl-create"));
    registry.edit(target, by("x"), (object) => ({
      ...object,
      metadata: { ...mapOf(object.metadata), managedFields: [{}] },
    }));
    expect(owners(registry.get(target))).toEqual([]);
    const refused = failure(() => apply("one", whole({ image: "example/web:2" })));
    expect(refused.message).toContain('conflict with "before-first-apply" using apps/v1');
    expect(owners(apply("one", whole({ image: "example/web:2" }, {}), true))).toEqual([
      "one Apply",
      "before-first-apply Update",
    ]);
  });

  it("lets kubectl take over what its client-side apply wrote, and keeps the annotation in step", () => {
    const annotations = { [LAST_APPLIED]: JSON.stringify(whole()) };
    const object = whole();
    registry.create(
      info,
      "dev",
      { ...object, metadata: { ...mapOf(object.metadata), annotations } },
      by("kubectl-client-side-apply"),
    );
    const applied = apply("kubectl", whole({ image: "example/web:2" }));
    expect(applied.metadata.annotations?.[LAST_APPLIED]).toContain("example/web:2");
    expect(failure(() => apply("other", whole({ image: "example/web:3" }))).code).toBe(409);
  });

  it.each([
    [
      whole({ env: [{ name: "A", value: 1 }] }),
      '.spec.template.spec.containers[name="app"].env[name="A"].value: expected string, got &value.valueUnstructured{Value:1}',
    ],
    [whole({ prots: [] }), '.spec.template.spec.containers[name="app"].prots: field not declared in schema'],
  ])("answers 500 where the structure is wrong", (config, text) => {
    const refused = failure(() => apply("one", config));
    expect([refused.code, refused.message]).toEqual([
      500,
      `failed to create typed patch object (/web; apps/v1, Kind=Deployment): ${text}`,
    ]);
  });
});

describe("ownership by updates", () => {
  it("passes with the change, field by field", () => {
    registry.create(info, "dev", whole({ env: [{ name: "A", value: "1" }] }), by("one"));
    registry.edit(target, by("two"), (object) => {
      container(object as KubeObject).image = "example/web:2";
      return object;
    });
    const [, second] = registry.get(target).metadata.managedFields ?? [];
    expect(second).toMatchObject({
      manager: "two",
      fieldsV1: {
        "f:spec": {
          "f:template": { "f:spec": { "f:containers": { 'k:{"name":"app"}': { "f:image": {} } } } },
        },
      },
    });
  });

  it("folds the oldest updaters together beyond ten", () => {
    registry.create(info, "dev", whole(), by("first"));
    for (let index = 0; index < 12; index += 1) {
      const labels = Object.fromEntries(Array.from({ length: index + 1 }, (_, at) => [`l${at}`, "v"]));
      registry.edit(target, by(`m${index}`), (object) => ({
        ...object,
        metadata: { ...mapOf(object.metadata), labels },
      }));
    }
    const managers = owners(registry.get(target));
    expect(managers).toContain("ancient-changes Update");
    expect(managers.length).toBe(11);
  });
});

describe("decoding", () => {
  it.each([
    [
      whole({ env: [{ name: "A", value: 1 }] }),
      "json: cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string",
    ],
    [
      whole({}, { replicas: "3" }),
      "json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32",
    ],
  ])("names the field of the wrong type", (body, text) => {
    const refused = failure(() => registry.create(info, "dev", body, by("one")));
    expect([refused.code, refused.message]).toEqual([
      400,
      `Deployment in version "v1" cannot be handled as a Deployment: ${text}`,
    ]);
  });
});
