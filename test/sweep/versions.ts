import type { RequestOptions } from "../../packages/release/src/testing/requests.ts";

/** What a deploy of the sweeps brings: an image, a configuration, and the run that brings them. */
export interface Version extends RequestOptions {
  readonly image: NonNullable<RequestOptions["image"]>;
  readonly greeting: string;
  readonly runId: number;
}

export const oldVersion: Version = { image: "a", greeting: "hello", runId: 100 };
export const newVersion: Version = { image: "b", greeting: "servus", runId: 101 };
/** Crashes. */
export const brokenVersion: Version = { image: "c", greeting: "broken", runId: 101 };

/** As `Place.spec` shows it. */
export const specOf = ({ image, greeting }: Version): string => `${image} ${greeting}`;

/** As `Place.serving` shows two pods of a spec. */
export const twice = (spec: string): string => `${spec}, ${spec}`;
