import type { Undertaking } from "./carry-out.ts";
import type { Style } from "./styles.ts";

/** What a deploy of the sweeps brings: an image, a configuration, and the run that brings them. */
export interface Version extends Undertaking {
  readonly style: Style;
  readonly image: NonNullable<Undertaking["image"]>;
  readonly greeting: string;
  readonly runId: number;
}

/** The versions of one service. */
export interface Versions {
  readonly style: Style;
  readonly old: Version;
  readonly new: Version;
  /** Crashes. */
  readonly broken: Version;
  /** What a rollback goes back to: deployed before `old`, so that it is record 1. */
  readonly earlier: Version;
  readonly rolledBack: Version;
}

export const versionsOf = (style: Style): Versions => {
  const brought: Version = { style, image: "b", greeting: "servus", runId: 101 };
  return {
    style,
    old: { style, image: "a", greeting: "hello", runId: 100, hasExtra: style === "prune" },
    new: brought,
    broken: { style, image: "c", greeting: "broken", runId: 101 },
    earlier: { ...brought, runId: 99 },
    rolledBack: { ...brought, rollbackTo: "1" },
  };
};

/** As `Place.spec` shows it. */
export const specOf = ({ image, greeting, hasExtra = false }: Version): string =>
  `${image} ${greeting}${hasExtra ? extraMark : ""}`;

/** Behind a spec: the object that only some versions have is there. */
export const extraMark = " +extra";

export const withoutMark = (spec: string): string => spec.replace(extraMark, "");

/** As `Place.serving` shows two pods of a spec. */
export const twice = (spec: string): string => `${withoutMark(spec)}, ${withoutMark(spec)}`;
