const shownMax = 80;
/** Enough of what stays the same to recognise the place. */
const leadMax = 20;

const commonStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};

const window = (text: string, from: number): string => {
  const head = from === 0 ? "" : "…";
  const room = shownMax - head.length;
  const rest = text.slice(from);
  return head + (rest.length <= room ? rest : `${rest.slice(0, room - 1)}…`);
};

/** A value as JSON, at most 80 characters of it. */
export const excerpt = (value: unknown): string => window(JSON.stringify(value), 0);

/** Two values as JSON, long ones from where they begin to differ. */
export const excerpts = (before: unknown, after: unknown): readonly [before: string, after: string] => {
  const texts = [JSON.stringify(before), JSON.stringify(after)] as const;
  if (texts.every((text) => text.length <= shownMax)) return texts;
  const from = Math.max(0, commonStart(...texts) - leadMax);
  return [window(texts[0], from), window(texts[1], from)];
};
