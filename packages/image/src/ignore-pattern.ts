import { posix } from "node:path";
import { type SourcePosition, TowlineError } from "@towline/kernel";

/** One line of a .dockerignore, as moby's patternmatcher reads it. */
export interface IgnorePattern {
  /** `!pattern`: brings back what an earlier pattern left out. */
  readonly negated: boolean;
  /** Whether it matches this path itself; what it says of the path's parents is the caller's business. */
  readonly matches: (path: string) => boolean;
}

/** Go's `filepath.Match` syntax: what breaks it makes Docker refuse the whole file. */
const wellFormed = /^(?:[^[\\]|\\.|\[\^?(?:(?:[^\]\\-]|\\.)(?:-(?:[^\]\\-]|\\.))?)+\])*$/su;

const isSpecial = (character: string): boolean => /[\^$\\.*+?()[\]{}|/]/.test(character);
const literal = (character: string): string => (isSpecial(character) ? `\\${character}` : character);

/** Go's RE2 gives `\d`, `\w` and others a meaning that JavaScript shares only in part. */
const escaped = (character: string, inClass: boolean): string => {
  if (/[\p{L}\p{N}]/u.test(character)) throw new RangeError(`\\${character} is not supported`);
  return inClass && character === "-" ? "\\-" : literal(character);
};

/** Walks over the pattern's characters, beside moby's scanner: a class is not skipped, so that `[*]` is as odd as there. */
const toExpression = (pattern: string): RegExp => {
  const characters = [...pattern];
  let text = "";
  let inClass = false;
  for (let i = 0; i < characters.length; i += 1) {
    const character = characters[i] ?? "";
    if (character === "*" && characters[i + 1] === "*") {
      i += characters[i + 2] === "/" ? 2 : 1;
      text += i + 1 >= characters.length ? "[^\\n]*" : "(?:[^\\n]*/)?";
    } else if (character === "*") text += "[^/]*";
    else if (character === "?") text += "[^/]";
    else if (character === "\\") {
      i += 1;
      text += escaped(characters[i] ?? "", inClass);
    } else if (character === "[") {
      text += inClass ? "\\[" : "[";
      inClass = true;
    } else if (character === "]") {
      text += inClass ? "]" : "\\]";
      inClass = false;
    } else text += character === "^" || inClass ? character : literal(character);
  }
  return new RegExp(`^${text}$`, "u");
};

const afterLeadingStars = (rest: string) => (path: string) =>
  path.endsWith(rest) || (rest.startsWith("/") && path === rest.slice(1));

/** Patterns without wildcards, and those whose only wildcard is a `**` at one end, are compared as text. */
const matcherOf = (pattern: string): ((path: string) => boolean) => {
  const isText = (text: string) => !/[*?[\]\\]/.test(text);
  if (isText(pattern)) return (path) => path === pattern;
  if (pattern.startsWith("**") && isText(pattern.slice(2))) return afterLeadingStars(pattern.slice(2));
  if (pattern.endsWith("**") && isText(pattern.slice(0, -2)))
    return (path) => path.startsWith(pattern.slice(0, -2));
  const expression = toExpression(pattern);
  return (path) => expression.test(path);
};

/** Go's `filepath.Clean`. */
const clean = (path: string): string => {
  const normal = posix.normalize(path);
  return normal.length > 1 ? normal.replace(/\/$/, "") : normal;
};

/** Reads one line; undefined for an empty one or a comment. Throws `input-invalid`, as Docker refuses the file too. */
export const parseIgnoreLine = (line: string, at: SourcePosition): IgnorePattern | undefined => {
  const trimmed = line.trim();
  if (line.startsWith("#") || trimmed === "") return undefined;
  const negated = trimmed.startsWith("!");
  const text = negated ? trimmed.slice(1).trim() : trimmed;
  const cleaned = text === "" ? "" : clean(text);
  const pattern = cleaned.length > 1 && cleaned.startsWith("/") ? cleaned.slice(1) : cleaned;
  try {
    if (pattern === "" || !wellFormed.test(pattern)) throw new RangeError("it is not a valid pattern");
    return { negated, matches: matcherOf(pattern) };
  } catch (cause) {
    const reason = cause instanceof RangeError ? cause.message : "its brackets have no meaning";
    throw new TowlineError("input-invalid", `${at.file} has the line "${trimmed}": ${reason}`, {
      at,
      hint: "Correct the pattern; Docker's documentation of .dockerignore shows the forms",
    });
  }
};
