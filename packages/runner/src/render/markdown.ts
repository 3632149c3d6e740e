import { decodeEntities, htmlToMarkdown, marks } from "./html.ts";
import { type RenderOptions, type Style, styleFor, wrap } from "./style.ts";
import { renderTable } from "./table.ts";

/** Markdown, as GitHub shows it on a run's page, for a terminal. */
export function renderMarkdown(source: string, options: RenderOptions = {}): string {
  const renderer = new MarkdownRenderer(styleFor(options), options.width ?? 100);
  return renderer.render(htmlToMarkdown(source).split(/\r?\n/));
}

class MarkdownRenderer {
  readonly #style: Style;
  readonly #width: number;
  readonly #output: string[] = [];
  /** How many <details> are open: their content is indented. */
  #depth = 0;

  constructor(style: Style, width: number) {
    this.#style = style;
    this.#width = width;
  }

  render(lines: readonly string[]): string {
    for (let at = 0; at < lines.length; ) at += this.#block(lines, at);
    return `${this.#output
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()}\n`;
  }

  /** Renders the block that begins at `at`; gives the number of lines it takes. */
  #block(lines: readonly string[], at: number): number {
    const line = lines[at] ?? "";
    const fence = /^\s*(```+|~~~+)/.exec(line)?.[1];
    if (fence) return this.#code(lines, at, fence);
    if (/^\s*\|.*\|\s*$/.test(line) && /^\s*\|[\s:|-]+\|\s*$/.test(lines[at + 1] ?? ""))
      return this.#table(lines, at);
    this.#line(line);
    return 1;
  }

  #line(line: string): void {
    const { bold, dim, underline, cyan } = this.#style;
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    const item = /^(\s*)([-*+]|\d+\.)\s+(.*)$/.exec(line);
    const quote = /^\s*>\s?(.*)$/.exec(line);
    if (line === marks.open) this.#depth++;
    else if (line === marks.close) this.#depth = Math.max(0, this.#depth - 1);
    else if (line.startsWith(marks.summary)) this.#emit(bold(`▾ ${this.#inline(line.slice(1))}`), -1);
    else if (heading) this.#heading(heading[1]?.length ?? 1, this.#inline(heading[2] ?? ""), bold, underline);
    else if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) this.#emit(dim("─".repeat(this.#columns)));
    else if (item) this.#item(item[1] ?? "", item[2] ?? "-", this.#inline(item[3] ?? ""));
    else if (quote) this.#quote(quote[1] ?? "", dim, cyan);
    else for (const part of wrap(this.#inline(line.trim()), this.#columns)) this.#emit(part);
  }

  #heading(
    level: number,
    title: string,
    bold: (text: string) => string,
    underline: (text: string) => string,
  ): void {
    this.#emit("");
    this.#emit(level <= 2 ? bold(underline(title)) : bold(title));
    if (level <= 2) this.#emit("");
  }

  #item(indent: string, mark: string, text: string): void {
    const bullet = /\d/.test(mark) ? mark : "•";
    const task = text.replace(/^\[ \] /, "☐ ").replace(/^\[x\] /i, "☑ ");
    const [first = "", ...rest] = wrap(task, this.#columns - indent.length - bullet.length - 1);
    this.#emit(`${indent}${bullet} ${first}`);
    for (const part of rest) this.#emit(`${indent}${" ".repeat(bullet.length)} ${part}`);
  }

  /** `> [!WARNING]` and the like are GitHub's alerts. */
  #quote(text: string, dim: (text: string) => string, cyan: (text: string) => string): void {
    const alert = /^\[!(\w+)\]$/.exec(text.trim())?.[1];
    for (const part of wrap(this.#inline(text), this.#columns - 2))
      this.#emit(`${dim("│")} ${alert ? cyan(alert) : part}`);
  }

  #code(lines: readonly string[], at: number, fence: string): number {
    const length = lines.slice(at + 1).findIndex((line) => line.trim().startsWith(fence));
    const body = lines.slice(at + 1, length < 0 ? undefined : at + 1 + length);
    for (const line of body) this.#emit(this.#style.cyan(`    ${line}`));
    return length < 0 ? body.length + 1 : body.length + 2;
  }

  #table(lines: readonly string[], at: number): number {
    const end = lines.slice(at).findIndex((line) => !/^\s*\|/.test(line));
    const rows = lines.slice(at, end < 0 ? undefined : at + end);
    const cells = rows
      .filter((_, index) => index !== 1)
      .map((row) => splitRow(row).map((cell) => this.#inline(cell)));
    for (const line of renderTable(cells, this.#columns, this.#style)) this.#emit(line);
    return rows.length;
  }

  #inline(text: string): string {
    const { bold, cyan, underline, dim } = this.#style;
    const spans = text.split(/(`+[^`]+`+)/).map((part) => {
      if (part.startsWith("`")) return cyan(part.replace(/^`+ ?| ?`+$/g, ""));
      return decodeEntities(part)
        .replace(/!\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/\[([^\]]+)\]\(([^)\s]*)[^)]*\)/g, (_, label: string, url: string) =>
          label === url ? underline(url) : `${underline(label)}${dim(` (${url})`)}`,
        )
        .replace(/<br\s*\/?>/gi, " ")
        .replace(/\*\*([^*]+)\*\*|__([^_]+)__/g, (_, first?: string, second?: string) =>
          bold(first ?? second ?? ""),
        )
        .replace(/\\([\\`*_{}[\]()#+.!|<>-])/g, "$1");
    });
    return spans.join("");
  }

  get #columns(): number {
    return this.#width - 2 * this.#depth;
  }

  #emit(line: string, shift = 0): void {
    this.#output.push(line === "" ? "" : "  ".repeat(Math.max(0, this.#depth + shift)) + line);
  }
}

const splitRow = (row: string): string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
