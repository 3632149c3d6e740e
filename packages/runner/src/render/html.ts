/** Private characters that stand for what Markdown has no form for. */
export const marks = { open: "\uE001", close: "\uE002", summary: "\uE003" } as const;

/** Turns the HTML that step summaries use, such as @actions/core writes, into the Markdown it stands for. */
export function htmlToMarkdown(source: string): string {
  const fences: string[] = [];
  // What stands in code is text, whatever it looks like.
  const kept = source.replace(
    /^(```+|~~~+)[^\n]*\n[\s\S]*?^\1[ \t]*$|<pre[^>]*>\s*(?:<code[^>]*>)?([\s\S]*?)(?:<\/code>)?\s*<\/pre>/gm,
    (block, fence, code) => {
      fences.push(fence ? block : `\n\`\`\`\n${decodeEntities(code)}\n\`\`\`\n`);
      return `\uE000${fences.length - 1}\uE000`;
    },
  );
  const text = kept
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<table[^>]*>([\s\S]*?)<\/table>/gi, (_, body) => `\n\n${tableToMarkdown(body)}\n\n`)
    .replace(
      /<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/gi,
      (_, level, title) => `\n\n${"#".repeat(Number(level))} ${title.trim()}\n\n`,
    )
    .replace(/<li[^>]*>([\s\S]*?)<\/li>/gi, "\n- $1")
    .replace(/<\/?(ul|ol|p|div)[^>]*>/gi, "\n\n")
    .replace(/<hr\s*\/?>/gi, "\n\n---\n\n")
    .replace(/<blockquote[^>]*>([\s\S]*?)<\/blockquote>/gi, (_, quote) => `\n\n> ${quote.trim()}\n\n`)
    .replace(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, "[$2]($1)")
    .replace(/<\/?(strong|b)>/gi, "**")
    .replace(/<\/?code>/gi, "`")
    .replace(/<(summary)>([\s\S]*?)<\/summary>/gi, `\n\n${marks.summary}$2\n\n`)
    .replace(/<(\/?)details[^>]*>/gi, (_, end) => `\n\n${end ? marks.close : marks.open}\n\n`)
    .replace(/<\/?(em|i|sub|sup|img|span|picture|source)\b[^>]*>/gi, "");
  return text.replace(/\uE000(\d+)\uE000/g, (_, index) => fences[Number(index)] ?? "");
}

function tableToMarkdown(body: string): string {
  const rows = [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/gi)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/gi)].map(([, cell = ""]) =>
      cell
        .trim()
        .replaceAll("|", "\\|")
        .replace(/\s*\n\s*/g, " "),
    ),
  );
  const [head = [], ...rest] = rows;
  return [head, head.map(() => "---"), ...rest].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  "#39": "'",
  "#124": "|",
};

export const decodeEntities = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (form, name: string) => {
    const code = name.startsWith("#x")
      ? Number.parseInt(name.slice(2), 16)
      : name.startsWith("#")
        ? Number(name.slice(1))
        : undefined;
    return entities[name] ?? (code === undefined ? form : String.fromCodePoint(code));
  });
