import type { Problem } from "@towline/kernel";

export interface DotenvFile {
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const assignment = /^\s*(?:export\s+)?([^\s=#][^\s=]*)[^\S\n]*=/;
const variableName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "\\": "\\", '"': '"', $: "$" };

interface Value {
  readonly text: string;
  /** Where the rest of the file begins. */
  readonly end: number;
  readonly problem?: string;
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
};

/** Quoted values may span lines. Only double quotes know escapes. */
const quotedValue = (text: string, from: number): Value => {
  const quote = text[from] ?? "";
  const pattern = quote === '"' ? /(?:[^"\\]|\\[\s\S])*/y : new RegExp(`[^${quote}]*`, "y");
  pattern.lastIndex = from + 1;
  const raw = pattern.exec(text)?.[0] ?? "";
  const close = from + 1 + raw.length;
  if (text[close] !== quote)
    return { text: raw, end: lineEnd(text, from), problem: "begins a quote that never ends" };
  const end = lineEnd(text, close);
  const rest = text.slice(close + 1, end).trim();
  const value =
    quote === '"' ? raw.replaceAll(/\\([\s\S])/g, (all, char: string) => escapes[char] ?? all) : raw;
  if (rest === "" || rest.startsWith("#")) return { text: value, end };
  return { text: value, end, problem: "has text after its closing quote" };
};

/** Up to the end of the line or a ` #` comment, as a shell reads it. `$NAME` stays as it is written. */
const plainValue = (text: string, from: number): Value => {
  const end = lineEnd(text, from);
  return {
    text: text
      .slice(from, end)
      .replace(/\s#.*$/, "")
      .trim(),
    end,
  };
};

const valueAt = (text: string, from: number): Value => {
  const start = from + (/^[^\S\n]*/.exec(text.slice(from))?.[0].length ?? 0);
  return /["'`]/.test(text[start] ?? "") ? quotedValue(text, start) : plainValue(text, from);
};

interface Statement {
  readonly line: number;
  readonly column: number;
  /** undefined where the line assigns nothing. */
  readonly name?: string;
  readonly value: Value;
}

/** The lines that are neither empty nor a comment, with what they assign. */
function* statements(text: string): Generator<Statement> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const whole = text.slice(at, end);
    const found = assignment.exec(whole);
    const value = found === null ? { text: whole, end } : valueAt(text, at + found[0].length);
    const isBlank = /^\s*(#.*)?$/.test(whole);
    const column = whole.length - whole.trimStart().length + 1;
    if (!isBlank) yield { line, column, name: found?.[1], value };
    line += text.slice(at, value.end).split("\n").length;
    at = value.end + 1;
  }
}

interface Mistake {
  readonly message: string;
  readonly hint: string;
}

const mistakeIn = ({ name, value }: Statement, lineOf: ReadonlyMap<string, number>): Mistake | undefined => {
  if (name === undefined)
    return {
      message: "This is neither NAME=value nor a comment",
      hint: "Write NAME=value, or # before a comment",
    };
  if (!variableName.test(name))
    return {
      message: `"${name}" cannot be a variable's name`,
      hint: "Use letters, digits, _, . and -; begin with a letter or _",
    };
  if (lineOf.has(name))
    return {
      message: `${name} stands twice, first in line ${lineOf.get(name)}`,
      hint: "Remove one of the two",
    };
  if (value.problem === undefined) return undefined;
  return {
    message: `${name} ${value.problem}`,
    hint: "Close the quote, or put the whole value in other quotes",
  };
};

/**
 * Reads a `.env` file as the dotenv tools do: `NAME=value`, `export NAME=value`, comments, quotes of three kinds,
 * values over several lines. Nothing is interpolated. Every problem is reported with its line, never with a value.
 */
export const parseDotenv = (source: string, file: string): DotenvFile => {
  const text = source.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const values = new Map<string, string>();
  const lineOf = new Map<string, number>();
  const problems: Problem[] = [];
  for (const statement of statements(text)) {
    const { line, column, name = "", value } = statement;
    const mistake = mistakeIn(statement, lineOf);
    if (mistake !== undefined) problems.push({ ...mistake, at: { file, line, column } });
    if (!lineOf.has(name)) lineOf.set(name, line);
    values.set(name, value.text);
  }
  return { values, problems };
};
