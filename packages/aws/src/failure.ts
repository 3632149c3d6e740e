import { isTowlineError, messageOf, TowlineError } from "@towline/kernel";
import {
  type AwsCall,
  type Failure,
  failureTable,
  isExpiry,
  isThrottled,
  unexplained,
} from "./failure-table.ts";

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Node wraps several tries to connect into an AggregateError whose own message is empty. */
const failureOf = (error: unknown): Failure => {
  const { name, code, hostname, address, port, errors, $metadata } = (error ?? {}) as Record<string, unknown>;
  if (Array.isArray(errors) && errors.length > 0) return failureOf(errors[0]);
  const host = textOf(hostname) || (textOf(address) && `${textOf(address)}:${port}`);
  const { attempts } = ($metadata ?? {}) as { readonly attempts?: number };
  return { name: textOf(name), code: textOf(code), host, message: messageOf(error), attempts };
};

/** True for what AWS answers to credentials whose time is over. */
export const isExpired = (error: unknown): boolean => isExpiry(failureOf(error));

export const isThrottling = (error: unknown): boolean => isThrottled(failureOf(error));

/** Turns whatever a call to AWS threw into what the user should read. */
export const awsFailure = (error: unknown, call: AwsCall): TowlineError => {
  if (isTowlineError(error)) return error;
  const failure = failureOf(error);
  const row = failureTable.find(({ matches }) => matches(failure, call));
  const { code, message, hint } = row?.explain(failure, call) ?? unexplained(failure, call);
  return new TowlineError(code, message, { hint, cause: error });
};

/** Runs one call; what it throws goes through the table. */
export const calling = async <T>(call: AwsCall, send: () => Promise<T>): Promise<T> => {
  try {
    return await send();
  } catch (error) {
    throw awsFailure(error, call);
  }
};

/** For an answer that lacks what AWS documents. */
export const incompleteAnswer = (operation: string): TowlineError =>
  new TowlineError("aws-failed", `${operation} gave an incomplete answer`, { hint: "Run the job again" });
