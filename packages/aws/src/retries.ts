import type { Log } from "@towline/kernel";
import { clientSettings } from "./client-settings.ts";
import { isThrottling } from "./failure.ts";

export interface CallPlace {
  /** As in IAM's actions: `ecr`. */
  readonly service: string;
  readonly region: string;
  readonly log: Pick<Log, "info" | "debug">;
}

type Send<Args, Output> = (args: Args) => Promise<Output>;

/**
 * Middleware for a client: the SDK tries again in silence, and a throttled job only seems slow. A line tells of the
 * first throttled attempt of an operation; whatever follows is for those who debug.
 */
export const showRetries =
  ({ service, region, log }: CallPlace) =>
  <Args, Output>(
    next: Send<Args, Output>,
    { commandName = "" }: { readonly commandName?: string },
  ): Send<Args, Output> => {
    const operation = `${service}:${commandName.replace(/Command$/, "")}`;
    let attempt = 0;
    let told = false;
    return async (args) => {
      attempt += 1;
      try {
        return await next(args);
      } catch (error) {
        const line = `${operation} in ${region}: attempt ${attempt} of ${clientSettings.maxAttempts}`;
        const throttled = isThrottling(error);
        if (throttled && !told) log.info(`AWS throttles ${line}`);
        else log.debug(`${line} ${throttled ? "was throttled" : `failed: ${String(error)}`}`);
        told ||= throttled;
        throw error;
      }
    };
  };

/** Inside of the retries: every attempt comes past here. */
export const withinRetries = {
  name: "towlineShowRetries",
  relation: "after",
  toMiddleware: "retryMiddleware",
} as const;
