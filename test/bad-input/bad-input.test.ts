import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Bed } from "./bed.ts";
import { configurationRows } from "./configuration.ts";
import { fieldRows } from "./fields.ts";
import { objectRows } from "./objects.ts";
import { sourceRows } from "./sources.ts";
import { yamlRows } from "./yaml.ts";

/** Kustomizations are rendered by it. Where CI is set its absence is an error. */
const hasKubectl = (): boolean => {
  try {
    execFileSync("kubectl", ["version", "--client"], { stdio: "ignore" });
    return true;
  } catch {
    if (process.env.CI) return true;
    console.warn("kubectl is not installed: broken kustomizations are skipped");
    return false;
  }
};

const renderable = hasKubectl()
  ? sourceRows
  : sourceRows.filter(({ name }) => !name.startsWith("a kustomization:"));

let bed: Bed;
beforeAll(async () => {
  bed = await Bed.start();
  // what serves before each mistake
  expect((await bed.deploy({ files: {} })).says).toEqual([]);
});
afterAll(() => bed.close());

it("there are more than 150 of them", () => {
  const rows = [yamlRows, objectRows, fieldRows, configurationRows, sourceRows].flat();
  expect(new Set(rows.map(({ files, values }) => JSON.stringify([files, values]))).size).toBeGreaterThan(150);
});

describe.each([
  ["YAML", yamlRows],
  ["objects", objectRows],
  ["fields", fieldRows],
  ["configuration", configurationRows],
  ["sources of manifests", renderable],
])("bad input: %s", (_, rows) => {
  it.each(rows)("$name", async (row) => {
    const { says, writes } = await bed.deploy(row);
    expect(says).toEqual(row.says);
    expect(writes).toEqual([]);
  });
});
