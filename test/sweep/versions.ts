import type { Undertaking } from "./carry-out.ts";

/** What a deploy of the sweeps brings: an image, a configuration, and the run that brings them. */
export interface Version extends Undertaking {
  readonly image: NonNullable<Undertaking["image"]>;
  readonly greeting: string;
  readonly runId: number;
}

export const oldVersion: Version = { image: "a", greeting: "hello", runId: 100 };
export const newVersion: Version = { image: "b", greeting: "servus", runId: 101 };
/** Crashes. */
export const brokenVersion: Version = { image: "c", greeting: "broken", runId: 101 };

/** What a rollback goes back to: deployed before `oldVersion`, so that it is record 1. */
export const earlierVersion: Version = { ...newVersion, runId: 99 };
export const rolledBack: Version = { ...newVersion, rollbackTo: "1" };

/** As `Place.spec` shows it. */
export const specOf = ({ image, greeting }: Version): string => `${image} ${greeting}`;

/** As `Place.serving` shows two pods of a spec. */
export const twice = (spec: string): string => `${spec}, ${spec}`;
