import { describe, expect, it } from "@jest/globals";
import { codeHtml, escapeHtml, escapeMarkdown, fenced } from "./markdown.ts";

describe("text of others in a summary", () => {
  it.each([
    [escapeHtml, "<img src=x> & co", "&lt;img src=x&gt; &amp; co"],
    [escapeMarkdown, "a|b *c* [d](e)", "a\\|b \\*c\\* \\[d\\]\\(e\\)"],
    [codeHtml, "feature/ü|`x`", "<code>feature/&#252;&#124;&#96;x&#96;</code>"],
  ])("%p", (render, text, expected) => {
    expect(render(text)).toBe(expected);
  });

  it("fences a block that holds fences itself", () => {
    expect(fenced(["```", "x"], "text")).toBe("````text\n```\nx\n````");
    expect(fenced(["x"], "diff")).toBe("```diff\nx\n```");
  });
});
