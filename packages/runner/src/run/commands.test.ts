import { describe, expect, it } from "@jest/globals";
import { parsePairs } from "./command-files.ts";
import { parseCommand } from "./commands.ts";
import { Masker } from "./masker.ts";

describe("parseCommand", () => {
  it.each([
    ["::error::plain", { name: "error", properties: {}, message: "plain" }],
    [
      "::warning file=a%2Cb.ts,line=1,title=T%3A 100%25::two%0Alines 100%25",
      {
        name: "warning",
        properties: { file: "a,b.ts", line: "1", title: "T: 100%" },
        message: "two\nlines 100%",
      },
    ],
    ["  ::group::a::b", { name: "group", properties: {}, message: "a::b" }],
    ["std::vector::size", undefined],
    ["echo ::error::no", undefined],
  ])("%s", (line, expected) => {
    expect(parseCommand(line)).toEqual(expected);
  });
});

describe("parsePairs", () => {
  it("reads lines and blocks", () => {
    expect(parsePairs("A=1\nB<<EOF\none\n\ntwo=2\nEOF\nC=x<<y\nD=\n")).toEqual([
      ["A", "1"],
      ["B", "one\n\ntwo=2"],
      ["C", "x<<y"],
      ["D", ""],
    ]);
  });

  it.each([
    ["A", "Invalid format 'A'"],
    ["=1", "Invalid format '=1'"],
    ["A<<END\nx\n", "Invalid value. Matching delimiter not found 'END'"],
  ])("refuses %j", (content, message) => {
    expect(parsePairs(content)).toBe(message);
  });
});

describe("Masker", () => {
  it("hides longer values first, every line, and encoded forms", () => {
    const masker = new Masker();
    for (const value of ["pass", "password-1", "first line\nsecond line", " "]) masker.add(value);
    expect(masker.mask("password-1 pass second line / first line")).toBe("*** *** *** / ***");
    expect(masker.mask(encodeURIComponent("a first line"))).toBe("a%20***");
    expect(masker.mask(Buffer.from("xpassword-1").toString("base64"))).toBe("eHBh***E=");
    expect(masker.mask("passwordpassword-1pass")).toBe("***word***");
    expect(masker.hides("nothing here")).toBe(false);
  });

  it("are hidden whatever their number and length", () => {
    const masker = new Masker();
    const values = Array.from({ length: 300 }, (_, index) => `${index}:${"x".repeat(1_000)}${index}`);
    for (const value of values) masker.add(value);
    expect(masker.mask(`a ${values.join(" b ")} c`)).toBe(`a ${values.map(() => "***").join(" b ")} c`);
  });
});
