import { expect, it } from "@jest/globals";
import { readDigests } from "./digests.ts";
import { parseInputs } from "./inputs.ts";

const digest = `sha256:${"a".repeat(64)}`;
const read = (record: Readonly<Record<string, string>>, services: readonly string[]) =>
  Object.fromEntries(
    parseInputs(
      (name) => record[name] ?? "",
      (input) => readDigests(input, services),
    ),
  );

it("takes one digest for one service, or each from the map", () => {
  expect(read({ digest }, ["cart"])).toEqual({ cart: digest });
  const digests = JSON.stringify({ cart: digest, shop: digest, other: digest });
  expect(read({ digests }, ["cart", "shop"])).toEqual({ cart: digest, shop: digest });
});

it.each<[string, Record<string, string>, readonly string[], string]>([
  ["nothing", {}, ["cart"], "Input digest is missing"],
  ["no digest", { digest: "latest" }, ["cart"], 'Input digest is "latest"'],
  [
    "one for several",
    { digest },
    ["cart", "shop"],
    "Input digests is missing: the plan has several services",
  ],
  [
    "both",
    { digest, digests: `{"cart":"${digest}"}` },
    ["cart"],
    "Inputs digest and digests cannot both be given",
  ],
  [
    "a map without the service",
    { digests: `{"cart":"${digest}"}` },
    ["cart", "shop"],
    "Input digests has no image of shop",
  ],
  [
    "the empty ones of a dry run",
    { digests: '{"cart":""}' },
    ["cart"],
    "Input digests is not what the earlier step wrote",
  ],
])("refuses %s", (_, record, services, message) => {
  expect(() => read(record, services)).toThrow(message);
});
