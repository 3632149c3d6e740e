import { describe, expect, it } from "@jest/globals";
import { renderMarkdown } from "./markdown.ts";

const plain = (source: string, width = 60) => renderMarkdown(source, { width });

describe("renderMarkdown", () => {
  it("aligns tables, and wraps cells where they do not fit", () => {
    const table = [
      "| Target | What | Digest |",
      "|:--|--|--:|",
      "| `eu` | **3 pods** ready \\| ok | sha256:0123 |",
      "| production-in | rolled back because the new version crashed | – |",
    ].join("\n");
    expect(plain(table, 50)).toBe(
      [
        "Target         What                    Digest",
        "─".repeat(50),
        "eu             3 pods ready | ok       sha256:0123",
        "production-in  rolled back because     –",
        "               the new version",
        "               crashed",
        "",
      ].join("\n"),
    );
  });

  it("shows headings, lists, quotes, code, links and details", () => {
    const source = `# Deploy
Some *text* with [a link](https://x.example) and \`code | here\`.
- one
  1. nested
- [x] done
> [!WARNING]
> careful

<details><summary>Last log lines</summary>

\`\`\`text
# not a heading
  panic: no &lt;TOKEN&gt;
\`\`\`
</details>
end &lt;here&gt;`;
    expect(plain(source)).toBe(`Deploy

Some *text* with a link (https://x.example) and code | here.
• one
  1. nested
• ☑ done
│ WARNING
│ careful

▾ Last log lines

      # not a heading
        panic: no &lt;TOKEN&gt;

end <here>
`);
  });

  it("reads the HTML that @actions/core writes", () => {
    const source =
      '<h2>Result</h2>\n<table><tr><th>Pod</th><th>State</th></tr><tr><td>a|b</td><td>Ready</td></tr></table>\n<ul><li>x</li><li>y</li></ul>\n<pre lang="sh"><code>a &amp;&amp; b</code></pre>\n<a href="https://y.example">Y</a>';
    expect(plain(source)).toBe(`Result

Pod  State
──────────
a|b  Ready

• x
• y

    a && b

Y (https://y.example)
`);
  });

  it("paints only when asked to", () => {
    expect(renderMarkdown("# A\n**b**", { color: true })).toContain("\u001b[1mb\u001b[22m");
    expect(plain("# A\n**b**")).not.toContain("\u001b");
  });
});
