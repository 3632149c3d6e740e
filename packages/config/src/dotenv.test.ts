import { describe, expect, it } from "@jest/globals";
import { parseDotenv } from "./dotenv.ts";

const valuesOf = (text: string): Record<string, string> => {
  const { values, problems } = parseDotenv(text, ".env");
  expect(problems).toEqual([]);
  return Object.fromEntries(values);
};

describe("parseDotenv", () => {
  it.each([
    ["A=1", { A: "1" }],
    ["A=1\r\nB=2\r\n", { A: "1", B: "2" }],
    ["\uFEFFA=1", { A: "1" }],
    ["  export A = 1  ", { A: "1" }],
    ["# A=0\n\nA=1 # why\n", { A: "1" }],
    ["A=", { A: "" }],
    ["A= # nothing", { A: "" }],
    ["A=#fff", { A: "#fff" }],
    ["A=x#y", { A: "x#y" }],
    ["A=a=b=c", { A: "a=b=c" }],
    ["A=$HOME/$(B)", { A: "$HOME/$(B)" }],
    ['A="x # y" # z', { A: "x # y" }],
    ['A="a\\nb\\"c\\\\d\\$e"', { A: 'a\nb"c\\d$e' }],
    ["A='a\\nb'", { A: "a\\nb" }],
    ['A=`it\'s "so"`', { A: 'it\'s "so"' }],
    ['A="one\ntwo"\nB=3', { A: "one\ntwo", B: "3" }],
    ["A=it's", { A: "it's" }],
    ["spring.profiles-x=dev", { "spring.profiles-x": "dev" }],
    ["", {}],
  ])("%j", (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });

  it("reports every problem with its line and without a value", () => {
    const text = 'A=1\n\nnonsense s3cret\n  A=2\n1B=s3cret\nC="two\nlines"\nD="x" s3cret\nE=\'s3cret\nF=1\n';
    const { problems } = parseDotenv(text, "config/.env");
    expect(problems.map(({ message, at }) => `${at?.line}:${at?.column} ${message}`)).toEqual([
      "3:1 This is neither NAME=value nor a comment",
      "4:3 A stands twice, first in line 1",
      `5:1 "1B" cannot be a variable's name`,
      "8:1 D has text after its closing quote",
      "9:1 E begins a quote that never ends",
    ]);
    expect(JSON.stringify(problems)).not.toContain("s3cret");
    expect(problems[0]?.at?.file).toBe("config/.env");
  });
});
