import { describe, expect, it } from "@jest/globals";
import { formatAndLint, types, unusedCode } from "../../scripts/checks/all.ts";
import { fixtureWithPackages } from "./fixture.ts";

const good = { "scripts/good.ts": "export const answer = 42;\n" };
const manifest = { name: "fixture", version: "1.0.0", type: "module" };
const packageJson = (more: Readonly<Record<string, unknown>> = {}) => ({
  "package.json": JSON.stringify({ ...manifest, ...more }),
});

describe("format and lint", () => {
  it.each([
    ["a line that the formatter would write otherwise", "export const answer=42\n", "format"],
    ["an any", "export const answer: any = 42;\n", "noExplicitAny"],
    [
      "a promise that nobody awaits",
      "const wait = async () => 1;\nwait();\nexport {};\n",
      "noFloatingPromises",
    ],
    ["a non-null assertion", "export const first = (all: string[]) => all[0]!;\n", "noNonNullAssertion"],
  ])("refuses %s", async (_, text, rule) => {
    using repository = fixtureWithPackages({ ...good, "scripts/bad.ts": text }, ["biome.json"]);
    expect((await formatAndLint.run(repository.root)).join("\n")).toContain(rule);
  });

  it("passes clean files", async () => {
    using repository = fixtureWithPackages(good, ["biome.json"]);
    expect(await formatAndLint.run(repository.root)).toEqual([]);
  });
});

describe("types", () => {
  it.each([
    ["a wrong type", "export const answer: string = 42;\n", "TS2322"],
    [
      "an element that may be undefined",
      "export const first = (all: string[]): string => all[0];\n",
      "TS2322",
    ],
    ["syntax that Node cannot strip", "export enum Colour { Red }\n", "TS1294"],
  ])("refuses %s", async (_, text, code) => {
    using repository = fixtureWithPackages({ ...packageJson(), ...good, "scripts/bad.ts": text }, [
      "tsconfig.json",
    ]);
    expect((await types.run(repository.root)).join("\n")).toContain(code);
  });

  it("passes clean files", async () => {
    using repository = fixtureWithPackages({ ...packageJson(), ...good }, ["tsconfig.json"]);
    expect(await types.run(repository.root)).toEqual([]);
  });
});

describe("unused code", () => {
  const used = {
    ...packageJson(),
    "knip.json": JSON.stringify({ entry: ["main.ts"], project: ["*.ts"] }),
    "main.ts": 'import { used } from "./part.ts";\nconsole.log(used);\n',
    "part.ts": "export const used = 1;\n",
  };

  it.each([
    ["an export", { "part.ts": "export const used = 1;\nexport const lonely = 2;\n" }, "lonely"],
    ["a file", { "forgotten.ts": "export {};\n" }, "forgotten.ts"],
    ["a dependency", packageJson({ dependencies: { yaml: "*" } }), "yaml"],
  ])("refuses %s that nothing uses", async (_, files, name) => {
    using repository = fixtureWithPackages({ ...used, ...files }, []);
    expect((await unusedCode.run(repository.root)).join("\n")).toContain(name);
  });

  it("passes where all is used", async () => {
    using repository = fixtureWithPackages(used, []);
    expect(await unusedCode.run(repository.root)).toEqual([]);
  });
});
