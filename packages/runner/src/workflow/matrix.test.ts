import { describe, expect, it } from "@jest/globals";
import { describeCombination, expandMatrix } from "./matrix.ts";

describe("expandMatrix", () => {
  it("makes the product, the last axis moving fastest", () => {
    expect(expandMatrix({ os: ["a", "b"], node: [22, 24] })).toEqual([
      { os: "a", node: 22 },
      { os: "a", node: 24 },
      { os: "b", node: 22 },
      { os: "b", node: 24 },
    ]);
  });

  // The example of GitHub's own documentation ("Expanding or adding matrix configurations").
  it("extends combinations by include, or adds new ones", () => {
    const include = [
      { color: "green" },
      { color: "pink", animal: "cat" },
      { fruit: "apple", shape: "circle" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ];
    expect(expandMatrix({ fruit: ["apple", "pear"], animal: ["cat", "dog"], include })).toEqual([
      { fruit: "apple", animal: "cat", color: "pink", shape: "circle" },
      { fruit: "apple", animal: "dog", color: "green", shape: "circle" },
      { fruit: "pear", animal: "cat", color: "pink" },
      { fruit: "pear", animal: "dog", color: "green" },
      { fruit: "banana" },
      { fruit: "banana", animal: "cat" },
    ]);
  });

  it("leaves out what exclude matches in part", () => {
    const matrix = {
      target: [
        { name: "in", region: "s" },
        { name: "eu", region: "c" },
      ],
      n: [1, 2],
    };
    expect(expandMatrix({ ...matrix, exclude: [{ target: { name: "in" }, n: 1 }, { n: 2 }] })).toEqual([
      { target: { name: "eu", region: "c" }, n: 1 },
    ]);
  });

  it("takes include alone", () => {
    expect(expandMatrix({ include: [{ a: 1 }, { b: 2 }] })).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it.each([
    [{ n: [] }, "Matrix vector 'n' does not contain any values"],
    [{ n: "x" }, "matrix.n is not a list"],
    [
      { n: Array.from({ length: 257 }, (_, index) => index) },
      "a matrix makes at most 256 jobs, this one makes 257",
    ],
  ])("refuses %j", (matrix, message) => {
    expect(() => expandMatrix(matrix)).toThrow(message);
  });

  it("names a combination by its values", () => {
    expect(describeCombination({ target: { name: "eu", wave: 1 }, n: true, none: null })).toBe("eu, 1, true");
  });
});
