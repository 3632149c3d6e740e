import type { TableKind } from "./tables.ts";

/** One generated part of a Markdown file: which table, and of which file where the marker names one. */
export interface Part {
  readonly kind: TableKind;
  readonly source: string | undefined;
}

/** Markers stand on lines of their own; elsewhere they are only talked about. */
const marker = /^<!-- (inputs|outputs|secrets)(?: \S+)?:(start|end) -->$/m;
const whole = /^(<!-- (inputs|outputs|secrets)(?: (\S+))?:start -->)\n[\s\S]*?^(<!-- \2(?: \3)?:end -->)$/gm;

export const partsOf = (markdown: string): Part[] =>
  [...markdown.matchAll(whole)].map(([, , kind, source]) => ({ kind: kind as TableKind, source }));

/** Markers that open and never close, or the other way round. */
export const brokenMarkers = (markdown: string): boolean => marker.test(markdown.replace(whole, ""));

export const fillParts = (markdown: string, fill: (part: Part) => string): string =>
  markdown.replace(whole, (_, start: string, kind: TableKind, source: string | undefined, end: string) =>
    [start, fill({ kind, source }), end].join("\n"),
  );
