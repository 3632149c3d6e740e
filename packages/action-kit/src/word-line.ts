import type { Problem } from "@towline/kernel";

/** What may stand in a line of an input: each key with its pattern and, in words, what its value must be. */
export interface WordForms<Key extends string> {
  readonly input: string;
  readonly forms: Readonly<Record<Key, readonly [RegExp, string]>>;
  /** A whole line, for hints. */
  readonly example: string;
  /** Words at the beginning that mean something by themselves, and are not read here. */
  readonly leading?: number;
}

export interface WordLine<Key extends string> {
  /** As written; a value may be wrong where there are problems. */
  readonly words: Readonly<Partial<Record<Key, string>>>;
  readonly problems: readonly Problem[];
}

type Entry = readonly [key: string, value: string];

const entryOf = (word: string): Entry => {
  const at = word.indexOf("=");
  return at < 0 ? [word, ""] : [word.slice(0, at), word.slice(at + 1)];
};

/** Reads `key=value key=value`, with blanks between the words, or says all that is wrong with it. */
export const parseWordLine = <Key extends string>(
  line: string,
  { input, forms, example, leading = 0 }: WordForms<Key>,
): WordLine<Key> => {
  const words = line.trim().split(/\s+/).slice(leading);
  const isKey = (key: string): key is Key => Object.hasOwn(forms, key);

  const wordProblem = (word: string): Problem | undefined => {
    const message = `Input ${input} has "${word}" in the line "${line}"`;
    const [key, value] = entryOf(word);
    if (!isKey(key) || !word.includes("="))
      return {
        message,
        hint: `Words are ${Object.keys(forms).join("=…, ")}=…, with blanks between them: ${example}`,
      };
    const [pattern, text] = forms[key];
    return pattern.test(value) ? undefined : { message, hint: `${key} must be ${text}` };
  };

  const entries = words.map(entryOf);
  const keys = entries.map(([key]) => key);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  const problems = words.flatMap((word) => wordProblem(word) ?? []);
  if (repeated !== undefined)
    problems.push({
      message: `Input ${input} says ${repeated} twice in the line "${line}"`,
      hint: `Give each its own line, such as ${example}`,
    });
  return { words: Object.fromEntries(entries) as Partial<Record<Key, string>>, problems };
};
