import { stripVTControlCharacters } from "node:util";

export interface RenderOptions {
  /** Default: no colour. */
  readonly color?: boolean;
  /** Columns. Default 100. */
  readonly width?: number;
  /** Also what GitHub shows folded: the head of each step with its inputs and environment. */
  readonly details?: boolean;
}

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

type StyleName = keyof typeof codes;
export type Style = Readonly<Record<StyleName, (text: string) => string>>;

/** Paints text, or leaves it as it is. */
export function styleFor({ color = false }: RenderOptions): Style {
  const painter =
    ([on, off]: readonly [number, number]) =>
    (text: string) =>
      color && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return Object.fromEntries(Object.entries(codes).map(([name, pair]) => [name, painter(pair)])) as Style;
}

/** Columns that a text takes in a terminal: emoji take two, marks that join the character before them none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(text)) {
    if (character === "\uFE0F") width += 1;
    else if (
      /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u.test(
        character,
      )
    )
      width += 2;
    else if (!/\p{Mark}|\u200D/u.test(character)) width += 1;
  }
  return width;
}

export const padTo = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - displayWidth(text)));

/** Breaks at spaces; a word that is too long is left whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** `0.4s`, `12s`, `3m 5s` */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)}s`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m ${seconds % 60}s`;
}
