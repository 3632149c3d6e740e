import { codeHtml, escapeHtml, escapeMarkdown } from "./markdown.ts";

/** Fewer characters stand in every log by chance: a mask would blot it out, and tell the value by its holes. */
const shortest = 4;
/** What settings say that hide nothing; masked, they would empty outputs such as `changed`. */
const words = /^(?:true|false|null|none)$/i;

const isMaskable = (text: string): boolean => text.trim().length >= shortest && !words.test(text.trim());

/**
 * The texts by which a runner recognises `value` in a log. Tools print values of several lines line by line, so each
 * line counts by itself; the whole is recognised in base64. Nothing for what is too short to be hidden.
 */
export const maskedTexts = (value: string): readonly string[] => {
  const lines = value.split(/[\r\n]+/);
  const parts = lines.flatMap((line) => [line, line.trim()]);
  const whole = lines.length > 1 && isMaskable(value) ? [Buffer.from(value).toString("base64")] : [];
  return [...new Set([...parts.filter(isMaskable), ...whole])];
};

/** Base64 at each of the three places where the bytes may begin, without the letters that their neighbours decide. */
const base64Forms = (text: string): readonly string[] => {
  const bytes = Buffer.from(text);
  return [0, 1, 2].map((skipped) => {
    const rest = bytes.subarray(skipped);
    return rest.toString("base64").slice(0, Math.floor((rest.length * 8) / 6));
  });
};

/** Base64 of fewer letters stands in digests by chance. */
const shortestBase64 = 6;

const formsOf = (text: string): readonly string[] => [
  text,
  JSON.stringify(text).slice(1, -1),
  encodeURIComponent(text.toWellFormed()),
  escapeHtml(text),
  escapeMarkdown(text),
  codeHtml(text).slice("<code>".length, -"</code>".length),
  ...base64Forms(text).filter((form) => form.length >= shortestBase64),
];

interface Range {
  readonly start: number;
  readonly end: number;
}

const rangesOf = (text: string, form: string): readonly Range[] => {
  const ranges: Range[] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1))
    ranges.push({ start, end: start + form.length });
  return ranges;
};

/**
 * Knows what was masked, and takes it out of texts that are cut or encoded before a runner sees them: half of a value,
 * or one with its quotes escaped, is nothing that a runner would recognise.
 */
export class Redactor {
  readonly #forms = new Set<string>();

  /** Of `value`, each text that the runner is to mask as well; nothing where it knows them already. */
  add(value: string): readonly string[] {
    const added = maskedTexts(value).filter((text) => !this.#forms.has(text));
    for (const text of added) for (const form of formsOf(text)) this.#forms.add(form);
    return added;
  }

  redact(text: string): string {
    const found = [...this.#forms].flatMap((form) => rangesOf(text, form));
    let redacted = "";
    let done = 0;
    let open: Range | undefined;
    // overlapping values are hidden together: what one leaves may be the end of another
    for (const range of found.toSorted((a, b) => a.start - b.start)) {
      if (open !== undefined && range.start < open.end) {
        open = { start: open.start, end: Math.max(open.end, range.end) };
        continue;
      }
      if (open !== undefined) {
        redacted += `${text.slice(done, open.start)}***`;
        done = open.end;
      }
      open = range;
    }
    if (open === undefined) return text;
    return `${redacted}${text.slice(done, open.start)}***${text.slice(open.end)}`;
  }
}
