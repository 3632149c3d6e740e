import { describe, expect, it } from "@jest/globals";
import { parseWordLine, type WordForms } from "./word-line.ts";

const forms: WordForms<"region" | "tags"> = {
  input: "targets",
  forms: { region: [/^[a-z]+-\d$/, "a region"], tags: [/./, "tags"] },
  example: "region=eu-1 tags=a",
};

describe("a line of words", () => {
  it("is read in any order and with any blanks; a value may hold =", () => {
    expect(parseWordLine("  tags=a=b \t region=eu-1 ", forms)).toEqual({
      words: { region: "eu-1", tags: "a=b" },
      problems: [],
    });
  });

  it("may begin with words that mean something by themselves", () => {
    const read = (line: string) => parseWordLine(line, { ...forms, leading: 1 });
    expect(read("host tags=a")).toEqual({ words: { tags: "a" }, problems: [] });
    expect(read("host")).toEqual({ words: {}, problems: [] });
  });

  it.each([
    ["regoin=eu-1", 'Input targets has "regoin=eu-1" in the line "regoin=eu-1"'],
    ["region", 'Input targets has "region" in the line "region"'],
    ["region=", 'Input targets has "region=" in the line "region="'],
    ["region = eu-1", 'Input targets has "region" in the line "region = eu-1"'],
    ["toString=x", 'Input targets has "toString=x" in the line "toString=x"'],
    ["tags=a tags=b", 'Input targets says tags twice in the line "tags=a tags=b"'],
  ])("refuses %s", (line, message) => {
    const [problem] = parseWordLine(line, forms).problems;
    expect(problem).toMatchObject({ message, hint: expect.any(String) });
  });
});
