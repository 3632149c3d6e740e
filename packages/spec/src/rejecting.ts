import { accountOfArn, accountPattern, type Json } from "@towline/kernel";
import { type FieldPath, isJsonMap, type JsonMap } from "./field-path.ts";

export type Reject = (path: FieldPath, message: string, hint: string) => void;

export const asMap = (value: Json | undefined): JsonMap => (isJsonMap(value) ? value : {});
export const asList = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** An ARN of another account can never be what was meant. */
export const checkRole = (place: JsonMap, path: FieldPath, reject: Reject, key = "role-to-assume"): void => {
  const { account, [key]: role } = place;
  const owner = typeof role === "string" ? accountOfArn(role) : undefined;
  if (owner !== undefined && typeof account === "string" && accountPattern.test(account) && owner !== account)
    reject(
      [...path, key],
      `${key} of ${path.join(".")} lies in another account than account says`,
      "Correct one of the two, or give the name of the role alone",
    );
};
