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

/** Mistakes that make a document unreadable: the first in each line, since the others mostly follow from it. */
export const syntaxProblems = (
  errors: readonly YAMLParseError[],
  placeOf: (offset: number) => SourcePosition,
): readonly Problem[] => {
  const byLine = new Map<number, Problem>();
  for (const { code, message, pos } of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const at = placeOf(pos[0]);
    if (byLine.has(at.line)) continue;
    const hint = hints[code] ?? "Correct the YAML here; a colon, bracket or quote nearby is often the reason";
    const deep = message.includes("call stack");
    byLine.set(at.line, { message: `This is not YAML: ${deep ? "nested too deeply" : message}`, hint, at });
  }
  return [...byLine.values()];
};
