import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parseYaml } from "@towline/kernel";
import { Ajv } from "ajv";
import { sharedFile } from "../test/repositories.ts";
import { renderSchema } from "./json-schema.ts";
import { referenceTable, withReferenceTable } from "./reference.ts";

const committed = readFileSync(join(import.meta.dirname, "towline.schema.json"), "utf8");
const reference = readFileSync(join(import.meta.dirname, "../../../docs/towline-yaml.md"), "utf8");

const check = new Ajv({ allErrors: true, strict: true }).compile(JSON.parse(committed));
const errorsOf = (text: string): string[] => {
  check(parseYaml(text, "towline.yaml").documents[0]?.value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const examples = [...reference.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

describe("generated files", () => {
  it("are what the table of fields says; otherwise run node packages/spec/schema/generate.ts", () => {
    expect(committed).toBe(renderSchema());
    expect(reference).toBe(withReferenceTable(reference));
    expect(reference).toContain(referenceTable());
  });
});

describe("the schema", () => {
  it.each([sharedFile, ...examples])("accepts %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it("is shown with examples", () => {
    expect(examples).toHaveLength(6);
  });

  it.each([
    ["an unknown key", "biuld: {}\n", " must NOT have additional properties"],
    ["a number as an account", "build: { account: 111111111111 }\n", "/build/account must be string"],
    ["a short account", 'build: { account: "1" }\n', '/build/account must match pattern "^[0-9]{12}$"'],
    [
      "an unknown placeholder",
      'manifests: { path: "{env}" }\n',
      '/manifests/path must match pattern "^([^{}]|\\{(environment|target|service)\\})+$"',
    ],
    [
      "an empty list",
      "environments: { dev: { tags: [] } }\n",
      "/environments/dev/tags must NOT have fewer than 1 items",
    ],
    ["config without path", "config: { repository: a/b }\n", "/config must have required property 'path'"],
    ["minutes out of range", "timeout-minutes: 0\n", "/timeout-minutes must be >= 1"],
  ])("refuses %s", (_, text, error) => {
    expect(errorsOf(text)).toEqual([error]);
  });
});
