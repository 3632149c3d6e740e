import type { YAMLParseError } from "yaml";
import type { Problem, SourcePosition } from "./errors.ts";

const hints: Partial<Record<YAMLParseError["code"], string>> = {
  TAB_AS_INDENT: "Indent with spaces",
  BAD_INDENT: "Give all keys of one map, and all items of one list, the same indentation",
  BLOCK_AS_IMPLICIT_KEY: "Put the inner key on a line of its own, or the value in quotes",
  BAD_SCALAR_START: "Write the value in quotes",
  MISSING_CHAR: "Close the quote or bracket, or add the missing character",
  MULTILINE_IMPLICIT_KEY: "Keep the key on one line, followed by a colon and a space",
};

const hintOf = ({ code, message }: YAMLParseError): string =>
  // a bracket that never ends is reported as the indentation of what follows
  message.startsWith("Flow ")
    ? "Close the bracket that was opened above"
    : (hints[code] ?? "Correct the YAML here; a colon, bracket or quote nearby is often the reason");

/** Mistakes that make a document unreadable: the first in each line, since the others mostly follow from it. */
export const syntaxProblems = (
  errors: readonly YAMLParseError[],
  placeOf: (offset: number) => SourcePosition,
): readonly Problem[] => {
  const byLine = new Map<number, Problem>();
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const counted = tabs.length > 0 ? tabs : errors; // a tab makes the lines after it look wrong
  for (const error of counted.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const at = placeOf(error.pos[0]);
    if (byLine.has(at.line)) continue;
    const what = error.message.includes("call stack") ? "nested too deeply" : error.message;
    byLine.set(at.line, { message: `This is not YAML: ${what}`, hint: hintOf(error), at });
  }
  return [...byLine.values()];
};

/** Line ends and tabs are none. */
const controlCharacter = /[^\P{Cc}\t\n\r\u0085]/u;
const conflictMarker = /^<{7} /m;

/** What makes a text no YAML, in words that a parser does not have; undefined where nothing does. */
export const textProblem = (
  text: string,
  placeOf: (offset: number) => SourcePosition,
): Problem | undefined => {
  const conflict = text.search(conflictMarker);
  if (conflict >= 0)
    return {
      message: "This is a merge conflict that was committed",
      hint: "Keep one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>",
      at: placeOf(conflict),
    };
  const control = text.search(controlCharacter);
  if (control < 0) return undefined;
  const code = text.charCodeAt(control).toString(16).padStart(4, "0").toUpperCase();
  return {
    message: `This is the control character U+${code}, which YAML does not have`,
    hint: 'Remove it, or write it in double quotes, such as "\\u0007"',
    at: placeOf(control),
  };
};
