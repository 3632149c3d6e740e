import { describe, expect, it } from "@jest/globals";
import { parseYaml } from "./yaml.ts";

const readValue = (text: string) => {
  const { documents, problems } = parseYaml(text, "x.yaml");
  expect(problems).toEqual([]);
  return documents[0]?.value;
};

const problemsOf = (text: string): string[] =>
  parseYaml(text, "x.yaml").problems.map(({ message, at }) => `${at?.line}:${at?.column} ${message}`);

/** Each answer was read from `kubectl label --local -o json` 1.32 with the scalar as a field's value. */
const answersOfKubectl: readonly (readonly [string, unknown])[] = [
  ["0644", 420],
  ["-0644", -420],
  ["+0644", 420],
  ["0o644", 420],
  ["0644_", 420],
  ["08", 8],
  ["0o9", "0o9"],
  ["012345678901", 12345678901],
  ["0x1F", 31],
  ["0X1f", 31],
  ["0x_1F", 31],
  ["0x", "0x"],
  ["0x1p2", "0x1p2"],
  ["0b101", 5],
  ["-0b11", -3],
  ["0B11", 3],
  ["-0b", "-0b"],
  ["0", 0],
  ["-0", 0],
  ["00", 0],
  ["1_000", 1000],
  ["1__0", 10],
  ["_1", "_1"],
  ["+1", 1],
  ["--1", "--1"],
  ["1,000", "1,000"],
  ["22:30", "22:30"],
  ["1:30:00", "1:30:00"],
  ["yes", true],
  ["Yes", true],
  ["yES", "yES"],
  ["y", true],
  ["Y", true],
  ["on", true],
  ["TRUE", true],
  ["tRue", "tRue"],
  ["no", false],
  ["n", false],
  ["N", false],
  ["Off", false],
  ["~", null],
  ["", null],
  ["Null", null],
  ["nULL", "nULL"],
  ["1.5", 1.5],
  ["1.", 1],
  [".5", 0.5],
  ["-.5", -0.5],
  [".5_0", 0.5],
  ["._5", "._5"],
  [".5.5", ".5.5"],
  [".e3", ".e3"],
  [".1e3", 100],
  ["1_000.5", 1000.5],
  ["1e3", 1000],
  ["1E3", 1000],
  ["1.e3", 1000],
  ["1e+3", 1000],
  ["1e", "1e"],
  ["1e5_0", 1e50],
  ["1e400", "1e400"],
  ["infinity", "infinity"],
  [".Infinity", ".Infinity"],
  ["1k", "1k"],
  ["1.2.3", "1.2.3"],
  ["v1", "v1"],
  ["2001-12-14", "2001-12-14"],
  ["2001-12-14T21:59:43Z", "2001-12-14T21:59:43Z"],
  ["123456789012", 123456789012],
  ["=", "="],
  ["<<", "<<"],
  ["'0644'", "0644"],
  ['"yes"', "yes"],
  ["! 12", "12"],
  ["!!str yes", "yes"],
  ['!!int "12"', 12],
  ["!!float 12", 12],
  ["!!bool yes", true],
  ['!!null ""', null],
  ["!!timestamp 2001-12-14", "2001-12-14"],
  ["{yes: 1}", { true: 1 }],
  ["{0644: x}", { "420": "x" }],
  ["{1.20: x}", { "1.2": "x" }],
  ["{1e3: x}", { "1000": "x" }],
  ['{"<<": {a: 1}}', { "<<": { a: 1 } }],
  ["{<<: {a: 2, b: 3}, a: 1}", { a: 1, b: 3 }],
  ["{<<: [{a: 1}, {a: 2, c: 1}]}", { a: 1, c: 1 }],
  ["{a: &x {b: 1}, c: *x}", { a: { b: 1 }, c: { b: 1 } }],
  ["{a, b: 1}", { a: null, b: 1 }],
  ["[a: 1, b]", [{ a: 1 }, "b"]],
];

describe("scalars", () => {
  it.each(answersOfKubectl)("%j is read as kubectl reads it", (text, expected) => {
    expect(readValue(`v: ${text}`)).toEqual({ v: expected });
  });

  it("stay text in block scalars", () => {
    expect(readValue("a: |\n  yes\nb: >-\n  12\n")).toEqual({ a: "yes\n", b: "12" });
  });

  it("do not depend on a %YAML directive", () => {
    expect(readValue("%YAML 1.1\n---\na: 1:30\n")).toEqual({ a: "1:30" });
  });
});

describe("mistakes", () => {
  it.each([
    ["a tab", "a:\n\tb: 1\n", "2:1 This is not YAML: Tabs are not allowed as indentation"],
    ["a key that stands twice", "a: 1\nb: 2\na: 3\n", '3:1 Key "a" stands twice, first in line 1'],
    ["the same key in two spellings", '1: a\n"1": b\n', '2:1 Key "1" stands twice, first in line 1'],
    ["a number that JSON lacks", "a: .inf\n", "1:4 This value is a number that JSON does not have"],
    [
      "a number above 2^53",
      "a: 9007199254740993\n",
      "1:4 This value is too large to be kept exact as a number",
    ],
    ["a null key", "~: a\n", "1:1 This key is neither text nor a plain number"],
    ["a list as key", "{[a]: b}\n", "1:2 This key is neither text nor a plain number"],
    ["an unknown alias", "a: *b\n", "1:4 This alias has no anchor before it in its document"],
    ["an alias of what it stands in", "a: &a [*a]\n", "1:8 This alias stands inside what it refers to"],
    ["a merge of no map", "a:\n  <<: 3\n", '2:7 "<<" merges maps only'],
    [
      "a merge below the key that it sets",
      "a: &a {k: 1}\nb: {k: 2, <<: *a}\n",
      '2:11 "<<" also sets "k", which stands above it',
    ],
    ["a foreign tag", "a: !!binary aGk=\n", "1:13 YAML tag !!binary is not supported"],
    ["a tag that does not fit", "a: !!int x\n", "1:10 This value is not of type !!int"],
    [
      "a template",
      "a: {{ .Values.b }}\n",
      '1:5 This is no YAML value: "{{" begins a template, which only Helm renders',
    ],
    [
      "a conflict",
      "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n",
      "2:1 This is a merge conflict that was committed",
    ],
    ["a NUL", "a: b\0c\n", "1:5 This is the control character U+0000, which YAML does not have"],
    [
      "a colon in a value",
      "a: b: c\n",
      "1:4 This is not YAML: Nested mappings are not allowed in compact mappings",
    ],
  ])("%s", (_, text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  it("are all reported, each with a hint", () => {
    const { problems } = parseYaml("a: 1\na: .nan\n---\nb: *c\n---\n\tc: 1\n", "x.yaml");
    expect(problems.map(({ at }) => at?.line)).toEqual([2, 2, 4, 6]);
    expect(problems.every(({ hint }) => hint)).toBe(true);
  });

  it("end a YAML bomb early", () => {
    const levels = [..."bcdefghi"].map(
      (name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[i]}`)}]`,
    );
    const text = `a: &a [x,x,x,x,x,x,x,x,x]\n${levels.join("\n")}`;
    expect(problemsOf(text)).toEqual([
      "1:1 This file cannot be read: aliases stand for more than 100000 values",
    ]);
  });

  it("end endless nesting", () => {
    expect(problemsOf("[".repeat(50_000))[0]).toContain("nested too deeply");
  });
});

describe("documents", () => {
  it("are read with their positions", () => {
    const { documents } = parseYaml("# first\na: 1\n---\n---\nb: 2\n", "x.yaml");
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, null, { b: 2 }]);
    expect(documents.map(({ at }) => at.line)).toEqual([2, 3, 5]);
  });

  it("leave out only the broken one", () => {
    const { documents, problems } = parseYaml("a: 1\n---\na: [\n---\nc: 3\n", "x.yaml");
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(problems).toHaveLength(1);
  });

  it("own a key named __proto__", () => {
    const value = readValue("__proto__: {a: 1}\n");
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect((value as { a?: number }).a).toBeUndefined();
  });
});

describe("positions", () => {
  const text = "x: &base {k: 1}\nu:\n  <<: *base\n  z: 2\nl:\n  - q\n  - {r: 3}\ne:\n";
  const [document] = parseYaml(text, "x.yaml").documents;

  it.each([
    [["u", "z"], "4:6", "4:3"],
    [["u", "k"], "1:14", "1:11"],
    [["u"], "3:3", "2:1"],
    [["l", 1, "r"], "7:9", "7:6"],
    [["l", 0], "6:5", "6:5"],
    [["u", "nope", "deeper"], "3:3", "2:1"],
    [[], "1:1", "1:1"],
  ])("of %j", (path, value, key) => {
    const show = (at?: { line: number; column: number }) => `${at?.line}:${at?.column}`;
    expect(show(document?.positionOf(path))).toBe(value);
    expect(show(document?.keyPositionOf(path))).toBe(key);
  });
});
