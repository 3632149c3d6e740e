import { describe, expect, it } from "@jest/globals";
import { codeHtml, escapeHtml, escapeMarkdown } from "./markdown.ts";
import { maskedTexts, Redactor } from "./redaction.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("the texts by which a runner knows a value", () => {
  it.each([
    ["a word", "correct horse", ["correct horse"]],
    ["four characters", "7f3a", ["7f3a"]],
    ["fewer than four", "7f3", []],
    ["fewer than four between blanks", "   7f3  ", []],
    ["nothing but blanks", "       ", []],
    ["nothing", "", []],
    ["what is on or off", "True", []],
    ["blanks around a word", "  word ", ["  word ", "word"]],
    [
      "lines, without those that stand everywhere",
      "{\r\n  first\n}\n",
      ["  first", "first", base64("{\r\n  first\n}\n")],
    ],
    ["short lines alone: the whole in base64", "ab\ncd\nef", [base64("ab\ncd\nef")]],
  ])("%s", (_, value, texts) => {
    expect(maskedTexts(value)).toEqual(texts);
  });
});

describe("the redactor", () => {
  const value = 'q"1\\w&2<e>/3 $%é';
  it.each([
    ["raw", value],
    ["in JSON", JSON.stringify(value).slice(1, -1)],
    ["in a URL", encodeURIComponent(value)],
    ["in HTML", escapeHtml(value)],
    ["in markdown", escapeMarkdown(value)],
    ["in code style", codeHtml(value).slice(6, -7)],
  ])("finds a value %s", (_, form) => {
    const redactor = new Redactor();
    redactor.add(value);
    expect(redactor.redact(`a ${form} b ${form}`)).toBe("a *** b ***");
  });

  it.each([0, 1, 2, 3, 4])("finds a value in base64, %i bytes before it", (length) => {
    const redactor = new Redactor();
    redactor.add(value);
    for (const rest of ["", "x", "xy", "xyz"])
      expect(redactor.redact(base64("#".repeat(length) + value + rest))).toMatch(
        /^[#\w+/]*\*\*\*[\w+/]{0,6}=*$/,
      );
  });

  it("hides values that overlap or contain each other together", () => {
    const redactor = new Redactor();
    for (const each of ["secret", "secret-long", "long-tail", "aaaa"]) redactor.add(each);
    expect(redactor.redact("a secret-long-tail, aaaaa and secret!")).toBe("a ***, *** and ***!");
  });

  it("names each text once, and leaves everything else alone", () => {
    const redactor = new Redactor();
    expect(redactor.add("one line\nother line")).toHaveLength(3);
    expect(redactor.add("other line")).toEqual([]);
    expect(redactor.redact("none of it: ab 12")).toBe("none of it: ab 12");
  });
});
