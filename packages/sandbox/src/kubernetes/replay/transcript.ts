import { readFileSync } from "node:fs";
import type { JsonMap } from "../model/json.ts";

export interface RequestStep {
  readonly note?: string;
  readonly request: { method: string; path: string; headers: Record<string, string>; body?: unknown };
  readonly response: {
    status: number;
    contentType: string;
    body: unknown;
    warning?: string;
    retryAfter?: string;
  };
  /** Set where the recorder's own copy of the body was wrong. */
  readonly corrected?: string;
  /** Sent so long after the Deployment (or whatever the first watch is of) reached the state of this event of its watch. */
  readonly sent?: { afterDeploymentEvent?: number; afterEvent?: number; milliseconds: number };
}

export interface WatchStep {
  readonly note?: string;
  readonly watch: string;
  readonly closedByServer?: boolean;
  readonly events: readonly { type: string; object: JsonMap }[];
}

export type Step = RequestStep | WatchStep;

/** What a real API server answered; cut down from recordings, see `testdata/README.md`. */
export function readTranscript(name: string): Step[] {
  return JSON.parse(readFileSync(new URL(`./testdata/${name}.json`, import.meta.url), "utf8")) as Step[];
}

export function isWatch(step: Step): step is WatchStep {
  return "watch" in step;
}

export function titleOf(step: Step, index: number): string {
  const what = isWatch(step) ? `WATCH ${step.watch}` : `${step.request.method} ${step.request.path}`;
  return `${index} ${what}${step.note ? ` (${step.note})` : ""}`;
}
