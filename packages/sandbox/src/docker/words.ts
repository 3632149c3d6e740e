import { BuildFailure, notImplemented } from "./failure.ts";

/** Splits at white space outside quotes; quotes and escapes stay, for `expand` to read. */
export const splitWords = (text: string): readonly string[] =>
  [...text.matchAll(/(?:[^\s"'\\]|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*')+/g)].map(([word]) => word);

export type Variables = ReadonlyMap<string, string>;

/** Takes quotes and escapes away and fills variables in: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}`. */
export const expand = (word: string, variables: Variables, line: number): string => {
  let result = "";
  let quoted = false;
  for (let rest = word; rest !== ""; ) {
    const [piece, length, toggles] = nextPiece(rest, quoted, variables, line);
    result += piece;
    rest = rest.slice(length);
    if (toggles) quoted = !quoted;
  }
  return result;
};

type Piece = readonly [text: string, length: number, togglesQuotes?: boolean];

const nextPiece = (rest: string, quoted: boolean, variables: Variables, line: number): Piece => {
  const [first = ""] = rest;
  if (first === '"') return ["", 1, true];
  if (first === "'" && !quoted) {
    const end = rest.indexOf("'", 1);
    if (end < 0)
      throw new BuildFailure("unexpected end of statement while looking for matching single-quote", { line });
    return [rest.slice(1, end), end + 1];
  }
  if (first === "\\") {
    const escaped = rest[1] ?? "";
    return quoted && !'"$\\'.includes(escaped) ? [`\\${escaped}`, 2] : [escaped, 2];
  }
  return first === "$" ? variable(rest, variables, line) : [first, 1];
};

const variable = (rest: string, variables: Variables, line: number): Piece => {
  const bare = /^\$([A-Za-z_]\w*)/.exec(rest);
  if (bare !== null) return [variables.get(bare[1] ?? "") ?? "", bare[0].length];
  const braced = /^\$\{([A-Za-z_]\w*)(?::([-+])([^${}]*))?\}/.exec(rest);
  if (braced === null) throw notImplemented(`the variable ${rest}`, line);
  const [whole, name = "", sign, word = ""] = braced;
  const value = variables.get(name) ?? "";
  if (sign === "-") return [value || word, whole.length];
  if (sign === "+") return [value ? word : "", whole.length];
  return [value, whole.length];
};
