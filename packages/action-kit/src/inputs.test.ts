import { describe, expect, it } from "@jest/globals";
import { TowlineError } from "@towline/kernel";
import { type InputReader, parseInputs } from "./inputs.ts";

const parse = <T>(inputs: Record<string, string>, build: (input: InputReader) => T): T =>
  parseInputs((name) => inputs[name] ?? "", build);

const problemsOf = (inputs: Record<string, string>, build: (input: InputReader) => unknown): string[] => {
  try {
    parse(inputs, build);
  } catch (error) {
    if (error instanceof TowlineError) return error.problems.map(({ message }) => message);
  }
  return [];
};

describe("parseInputs", () => {
  it("trims, and reads empty as undefined", () => {
    expect(parse({ a: " x ", b: "  " }, (input) => [input.text("a"), input.text("b")])).toEqual([
      "x",
      undefined,
    ]);
  });

  it("reads lists, pairs, flags, numbers and JSON", () => {
    const inputs = {
      list: "a\n\n # no\n b ",
      words: "a, b,c\n# no\n d",
      pairs: "A=1\nB=x=y",
      flag: "TRUE",
      number: "7",
      json: '{"a":1}',
    };
    const isObject = (value: unknown): value is object => typeof value === "object";
    expect(
      parse(inputs, (input) => ({
        list: input.lines("list"),
        words: input.words("words"),
        pairs: input.pairs("pairs"),
        flag: input.flag("flag", false),
        number: input.integer("number", { min: 1, max: 9, fallback: 3 }),
        other: input.integer("other", { min: 1, max: 9, fallback: 3 }),
        json: input.json("json", isObject),
      })),
    ).toEqual({
      list: ["a", "b"],
      words: ["a", "b", "c", "d"],
      pairs: { A: "1", B: "x=y" },
      flag: true,
      number: 7,
      other: 3,
      json: { a: 1 },
    });
  });

  it.each([
    [{}, (input: InputReader) => input.required("cluster"), "Input cluster is missing"],
    [{ mode: "fast" }, (input: InputReader) => input.oneOf("mode", ["a", "b"], "a"), 'Input mode is "fast"'],
    [{ dry: "yes" }, (input: InputReader) => input.flag("dry", false), 'Input dry is "yes"'],
    [
      { n: "1.5" },
      (input: InputReader) => input.integer("n", { min: 0, max: 9, fallback: 0 }),
      'Input n is "1.5"',
    ],
    [{ p: "novalue" }, (input: InputReader) => input.pairs("p"), 'Input p has the line "novalue"'],
    [
      { d: "latest" },
      (input: InputReader) => input.matching("d", /^sha256:/, "a digest"),
      'Input d is "latest"',
    ],
    [
      { j: "{" },
      (input: InputReader) => input.json("j", (value): value is object => value !== null),
      "Input j is not what the earlier step wrote",
    ],
  ])("refuses %j", (inputs, build, message) => {
    expect(problemsOf(inputs as Record<string, string>, build)).toEqual([message]);
  });

  it("reports every problem at once", () => {
    const build = (input: InputReader) => {
      input.required("one");
      input.required("two");
      input.reject("one and two exclude each other");
    };
    expect(problemsOf({}, build)).toHaveLength(3);
  });
});
