import { AwsFailure, notImplemented } from "./failure.ts";

/** The members of a JSON request. */
export type Input = Readonly<Record<string, unknown>>;

export const parseJsonInput = (body: Buffer): Input => {
  try {
    const value: unknown = JSON.parse(body.toString("utf8") || "{}");
    if (typeof value === "object" && value !== null) return value as Input;
  } catch {
    // Answered below, as for any other body that is not an object.
  }
  throw new AwsFailure("SerializationException", "The request body is not a JSON object");
};

/** A parameter that the sandbox would ignore is refused by name. */
export const refuseUnknownMembers = (input: Input, action: string, known: readonly string[]): void => {
  const unknown = Object.keys(input).find((name) => input[name] !== undefined && !known.includes(name));
  if (unknown !== undefined) throw notImplemented(`the parameter ${unknown} of ${action}`);
};

/** AWS's words where a member breaks its model. `value` as Java prints it. */
export const validationError = (value: string, member: string, constraint: string): AwsFailure =>
  new AwsFailure(
    "ValidationException",
    `1 validation error detected: Value ${value} at '${member}' failed to satisfy constraint: ${constraint}`,
  );

export const textMember = (input: Input, name: string): string => {
  const value = input[name];
  const member = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (typeof value !== "string") throw validationError("null", member, "Member must not be null");
  return value;
};
