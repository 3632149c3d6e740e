import { describe, expect, it } from "@jest/globals";
import type { FieldTree } from "./field-set.ts";
import { withFieldsOf } from "./field-values.ts";

const env = {
  "f:env": { 'k:{"name":"OLD"}': { "f:name": {}, "f:value": {} } },
} satisfies FieldTree;

describe("withFieldsOf", () => {
  it.each<[string, unknown, FieldTree, unknown, unknown]>([
    ["takes a field away", { a: 1, b: 2 }, { "f:a": {} }, {}, { b: 2 }],
    ["gives it the other value", { a: 1, b: 2 }, { "f:a": {} }, { a: 3 }, { a: 3, b: 2 }],
    ["leaves alone what is not there", { b: 2 }, { "f:a": { "f:c": {} } }, { a: { c: 1 } }, { b: 2 }],
    [
      "takes an item of a list away with its last field",
      { env: [{ name: "A" }, { name: "OLD", value: "1" }] },
      env,
      {},
      { env: [{ name: "A" }] },
    ],
    [
      "takes the list away with its last item",
      { a: 1, env: [{ name: "OLD", value: "1" }] },
      env,
      {},
      { a: 1 },
    ],
    [
      "keeps of an item what is not meant",
      { env: [{ name: "OLD", value: "1", more: true }] },
      { "f:env": { 'k:{"name":"OLD"}': { "f:value": {} } } },
      { env: [{ name: "OLD" }] },
      { env: [{ name: "OLD", more: true }] },
    ],
    ["takes a member of a set", { set: ["x", "y"] }, { "f:set": { 'v:"x"': {} } }, {}, { set: ["y"] }],
    ["keeps what was empty before", { a: {}, b: 1 }, { "f:a": { "f:c": {} } }, {}, { a: {}, b: 1 }],
  ])("%s", (_, value, fields, other, expected) => {
    expect(withFieldsOf(value, fields, other)).toEqual(expected);
  });
});
