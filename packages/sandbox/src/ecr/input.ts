import { AwsFailure, notImplemented } from "../aws/failure.ts";

/** The members of a JSON request. */
export type Input = Readonly<Record<string, unknown>>;

export const invalidParameter = (name: string, constraint: string): AwsFailure =>
  new AwsFailure(
    "InvalidParameterException",
    `Invalid parameter at '${name}' failed to satisfy constraint: '${constraint}'`,
  );

/** A parameter that the sandbox would ignore is refused by name. */
export const refuseUnknown = (input: Input, action: string, known: readonly string[]): void => {
  const unknown = Object.keys(input).find((name) => input[name] !== undefined && !known.includes(name));
  if (unknown !== undefined) throw notImplemented(`the parameter ${unknown} of ${action}`);
};

export const optionalText = (input: Input, name: string): string | undefined => {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw invalidParameter(name, "Member must be a string");
  return value;
};

export const requiredText = (input: Input, name: string): string => {
  const value = optionalText(input, name);
  if (value === undefined || value === "") throw invalidParameter(name, "Member must not be null");
  return value;
};

export const requiredList = (input: Input, name: string, limit: number): readonly unknown[] => {
  const list = optionalList(input, name, limit);
  if (list === undefined || list.length === 0) {
    throw invalidParameter(name, "Member must have length greater than or equal to 1");
  }
  return list;
};

export const optionalList = (input: Input, name: string, limit: number): readonly unknown[] | undefined => {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw invalidParameter(name, "Member must be a list");
  if (value.length > limit) {
    throw invalidParameter(name, `Member must have length less than or equal to ${limit}`);
  }
  return value;
};

export interface ImageId {
  readonly imageDigest?: string;
  readonly imageTag?: string;
}

/** At most 100 in a call. */
export const imageIds = (list: readonly unknown[]): readonly ImageId[] =>
  list.map((item) => {
    const { imageDigest, imageTag } = (item ?? {}) as Input;
    return {
      ...(typeof imageDigest === "string" ? { imageDigest } : {}),
      ...(typeof imageTag === "string" ? { imageTag } : {}),
    };
  });

/** One page of a list: the token is the position, hidden as AWS hides it. */
export const paginate = <T>(
  items: readonly T[],
  input: Input,
): { readonly page: readonly T[]; readonly nextToken?: string } => {
  const size = input.maxResults ?? 100;
  if (typeof size !== "number" || size < 1 || size > 1000) {
    throw invalidParameter("maxResults", "Member must have value between 1 and 1000");
  }
  const token = optionalText(input, "nextToken");
  const start = token === undefined ? 0 : Number(Buffer.from(token, "base64url").toString());
  if (!Number.isInteger(start))
    throw invalidParameter("nextToken", "Member must be a token of an earlier answer");
  const end = start + size;
  const page = items.slice(start, end);
  return end < items.length ? { page, nextToken: Buffer.from(String(end)).toString("base64url") } : { page };
};
