import { setMaxListeners } from "node:events";
import { RunnerError } from "../errors.ts";
import { evaluateValue, type Scope } from "../language/evaluate.ts";
import type { TemplateToken } from "../language/tokens.ts";
import type { Run } from "./model.ts";

/** `concurrency:`, evaluated. */
export interface Concurrency {
  readonly group: string;
  readonly cancelInProgress: boolean;
  readonly queue: "single" | "max";
}

/** Undefined where there is none, and where its group turns out empty. */
export function readConcurrency(token: TemplateToken | undefined, scope: Scope): Concurrency | undefined {
  const value = evaluateValue(token, scope);
  const { group, ...more } = (
    typeof value === "object" && value !== null ? value : { group: value }
  ) as Record<string, unknown>;
  if (group === undefined || group === null || group === "") return undefined;
  const cancelInProgress = more["cancel-in-progress"] === true;
  if (cancelInProgress && more.queue === "max")
    throw new RunnerError(
      "template-invalid",
      "'queue: max' cannot be combined with 'cancel-in-progress: true'",
    );
  return { group: String(group), cancelInProgress, queue: more.queue === "max" ? "max" : "single" };
}

/** A run, or a part of one: what it already holds, and what cancels it. */
interface Holder {
  readonly run: Pick<Run, "github" | "repository">;
  /** The groups of everything around it: waiting for one of these would never end. */
  readonly held: readonly string[];
  readonly signal: AbortSignal;
}

/** Runs `body` once the group is free; `left` says what comes of it where that never happens. */
export async function withinGroup<T>(
  { run, held, signal }: Holder,
  concurrency: Concurrency | undefined,
  body: (signal: AbortSignal) => Promise<T>,
  left: (message: string | undefined) => T,
): Promise<T> {
  if (!concurrency) return body(signal);
  const { group } = concurrency;
  if (held.some((other) => other.toLowerCase() === group.toLowerCase())) return left(deadlock(group));
  const request = { repository: run.repository.name, ...concurrency };
  const place = await run.github.concurrency.enter(request, signal);
  if (place.kind !== "entered") return left(place.kind === "replaced" ? place.message : undefined);
  const either = AbortSignal.any([signal, place.signal]);
  setMaxListeners(0, either); // every job listens
  try {
    return await body(either);
  } finally {
    place.leave();
  }
}

const deadlock = (group: string): string =>
  `Canceling since a deadlock for concurrency group '${group}' was detected between a workflow and a job that it holds`;
