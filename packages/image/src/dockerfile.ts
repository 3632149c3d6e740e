/** One instruction, its continuation lines joined. */
export interface Instruction {
  /** Where it begins; counts from 1. */
  readonly line: number;
  /** In capitals. */
  readonly keyword: string;
  readonly rest: string;
}

export interface Dockerfile {
  /** The frontend that `# syntax=` asks for. */
  readonly syntax?: { readonly line: number; readonly image: string };
  readonly instructions: readonly Instruction[];
  /** The line of a here-document that never ends: what follows it cannot be told. */
  readonly unendedAt?: number;
}

interface Directives {
  readonly escapeCharacter: string;
  readonly syntax?: { readonly line: number; readonly image: string };
}

/** Directives stand in the first lines, and end at the first line that is none. */
const readDirectives = (lines: readonly string[]): Directives => {
  let directives: Directives = { escapeCharacter: "\\" };
  for (const [i, line] of lines.entries()) {
    const [, name = "", value = ""] = /^#\s*([A-Za-z]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === "") break;
    if (name.toLowerCase() === "escape") directives = { ...directives, escapeCharacter: value };
    if (name.toLowerCase() === "syntax")
      directives = { ...directives, syntax: { line: i + 1, image: value } };
  }
  return directives;
};

const isSkipped = (line: string): boolean => /^\s*(#|$)/.test(line);

interface HereDocument {
  readonly end: string;
  /** Whether tabs before the end are left out. */
  readonly tabs: boolean;
}

/** In the order in which their bodies follow. */
const hereDocuments = (text: string): readonly HereDocument[] =>
  [...text.matchAll(/(?:^|\s)\d*<<(-?)(["']?)([^<>\s"']+)\2/g)].map(([, dash, , end = ""]) => ({
    end,
    tabs: dash === "-",
  }));

/** Goes through the lines of a Dockerfile. */
class Cursor {
  readonly #lines: readonly string[];
  readonly #escapeCharacter: string;
  #next = 0;

  constructor(lines: readonly string[], escapeCharacter: string) {
    this.#lines = lines;
    this.#escapeCharacter = escapeCharacter;
  }

  get atEnd(): boolean {
    return this.#next >= this.#lines.length;
  }

  /** Of the line that comes next; counts from 1. */
  get line(): number {
    return this.#next + 1;
  }

  skipBlank(): boolean {
    const blank = isSkipped(this.#lines[this.#next] ?? "");
    if (blank) this.#next += 1;
    return blank;
  }

  /** The next line and what continues it. Comments and empty lines may stand between. */
  takeInstruction(): string {
    let joined = "";
    while (!this.atEnd) {
      if (joined !== "" && this.skipBlank()) continue;
      const line = (this.#lines[this.#next] ?? "").trimEnd();
      this.#next += 1;
      if (!line.endsWith(this.#escapeCharacter)) return joined + line;
      joined += `${line.slice(0, -1)} `;
    }
    return joined;
  }

  /** Whether the end was found. */
  skipHereDocument({ end, tabs }: HereDocument): boolean {
    while (!this.atEnd) {
      const line = this.#lines[this.#next] ?? "";
      this.#next += 1;
      if ((tabs ? line.replace(/^\t+/, "") : line) === end) return true;
    }
    return false;
  }
}

/** Reads as far as finding the names of images needs it; Docker itself judges the rest. */
export const parseDockerfile = (text: string): Dockerfile => {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const { escapeCharacter, syntax } = readDirectives(lines);
  const cursor = new Cursor(lines, escapeCharacter);
  const instructions: Instruction[] = [];
  while (!cursor.atEnd) {
    if (cursor.skipBlank()) continue;
    const { line } = cursor;
    const [, word = "", rest = ""] = /^\s*(\S+)\s*(.*)$/s.exec(cursor.takeInstruction()) ?? [];
    const keyword = word.toUpperCase();
    instructions.push({ line, keyword, rest: rest.trim() });
    const documents = ["RUN", "COPY", "ADD"].includes(keyword) ? hereDocuments(rest) : [];
    if (!documents.every((document) => cursor.skipHereDocument(document)))
      return { syntax, instructions, unendedAt: line };
  }
  return { syntax, instructions };
};
