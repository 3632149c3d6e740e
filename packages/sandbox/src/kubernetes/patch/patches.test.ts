import { describe, expect, it } from "@jest/globals";
import { kindNamed } from "../kinds/catalog.ts";
import { ApiFailure } from "../model/api-failure.ts";
import type { JsonMap } from "../model/json.ts";
import { applyJsonPatch } from "./json-patch.ts";
import { applyMergePatch } from "./merge-patch.ts";
import { applyStrategicPatch } from "./strategic.ts";

describe("a strategic merge patch", () => {
  const { type } = kindNamed("Pod");
  const pod = (spec: JsonMap): JsonMap => ({ spec });
  const before = pod({
    containers: [
      {
        name: "app",
        image: "a:1",
        env: [
          { name: "A", value: "1" },
          { name: "B", value: "2" },
        ],
        args: ["x", "y"],
      },
      { name: "side", image: "s:1" },
    ],
  });

  it.each([
    ["merges containers by name", { containers: [{ name: "app", image: "a:2" }] }, ["a:2", "s:1"]],
    ["adds what is new", { containers: [{ name: "new", image: "n:1" }] }, ["a:1", "s:1", "n:1"]],
    ["deletes an item", { containers: [{ name: "side", $patch: "delete" }] }, ["a:1"]],
    ["replaces the list", { containers: [{ $patch: "replace" }, { name: "only", image: "o:1" }] }, ["o:1"]],
    [
      "puts items in the given order",
      {
        "$setElementOrder/containers": [{ name: "side" }, { name: "app" }],
        containers: [{ name: "app", image: "a:3" }],
      },
      ["s:1", "a:3"],
    ],
  ] as [string, JsonMap, string[]][])("%s", (_, spec, images) => {
    const after = applyStrategicPatch(before, pod(spec), type) as {
      spec: { containers: { image: string }[] };
    };
    expect(after.spec.containers.map(({ image }) => image)).toEqual(images);
  });

  it("merges environments, replaces arguments, and removes what is null", () => {
    const container = { name: "app", image: null, env: [{ name: "B", value: "3" }], args: ["z"] };
    const after = applyStrategicPatch(before, pod({ containers: [container] }), type) as {
      spec: { containers: JsonMap[] };
    };
    expect(after.spec.containers[0]).toEqual({
      name: "app",
      env: [
        { name: "A", value: "1" },
        { name: "B", value: "3" },
      ],
      args: ["z"],
    });
  });

  it("keeps only the keys that it is told to retain", () => {
    const { type: deployment } = kindNamed("Deployment");
    const live = { spec: { strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1 } } } };
    const patch = { spec: { strategy: { $retainKeys: ["type"], type: "Recreate" } } };
    expect(applyStrategicPatch(live, patch, deployment)).toEqual({
      spec: { strategy: { type: "Recreate" } },
    });
  });

  it("takes items out of a list of plain values", () => {
    const live = { metadata: { finalizers: ["a", "b"] } };
    const patch = { metadata: { "$deleteFromPrimitiveList/finalizers": ["a"], finalizers: ["c"] } };
    expect(applyStrategicPatch(live, patch, type)).toEqual({ metadata: { finalizers: ["b", "c"] } });
  });

  it("refuses an item without its key", () => {
    const patch = () => applyStrategicPatch(before, pod({ containers: [{ image: "x" }] }), type);
    expect(patch).toThrow("map: map[image:x] does not contain declared merge key: name");
  });
});

describe("a JSON patch", () => {
  it.each([
    [[{ op: "add", path: "/list/1", value: "x" }], { list: ["a", "x", "b"], "a/b": 1 }],
    [[{ op: "add", path: "/list/-", value: "x" }], { list: ["a", "b", "x"], "a/b": 1 }],
    [[{ op: "remove", path: "/list/0" }], { list: ["b"], "a/b": 1 }],
    [[{ op: "replace", path: "/a~1b", value: 2 }], { list: ["a", "b"], "a/b": 2 }],
    [[{ op: "move", from: "/a~1b", path: "/c" }], { list: ["a", "b"], c: 1 }],
    [[{ op: "copy", from: "/list/0", path: "/c" }], { list: ["a", "b"], "a/b": 1, c: "a" }],
    [[{ op: "test", path: "/list/0", value: "a" }], { list: ["a", "b"], "a/b": 1 }],
  ])("%j", (patch, after) => {
    expect(applyJsonPatch({ list: ["a", "b"], "a/b": 1 }, patch)).toEqual(after);
  });

  it.each([
    [[{ op: "remove", path: "/none" }]],
    [[{ op: "replace", path: "/list/9", value: 1 }]],
    [[{ op: "test", path: "/list/0", value: "z" }]],
  ])("%j is rejected with 422", (patch) => {
    expect(() => applyJsonPatch({ list: ["a"] }, patch)).toThrow(ApiFailure);
  });
});

describe("a merge patch", () => {
  it("sets, removes and replaces", () => {
    const live = { a: { b: 1, c: 2 }, list: [1, 2] };
    expect(applyMergePatch(live, { a: { b: null, d: { e: 3 } }, list: [3] })).toEqual({
      a: { c: 2, d: { e: 3 } },
      list: [3],
    });
  });
});
