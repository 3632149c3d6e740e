import type { Cause } from "../model/api-failure.ts";

export function required(field: string, detail?: string): Cause {
  return {
    reason: "FieldValueRequired",
    message: detail ? `Required value: ${detail}` : "Required value",
    field,
  };
}

export function invalidValue(field: string, value: unknown, detail: string): Cause {
  return {
    reason: "FieldValueInvalid",
    message: `Invalid value: ${JSON.stringify(value ?? null)}: ${detail}`,
    field,
  };
}

export function forbiddenField(field: string, detail: string): Cause {
  return { reason: "FieldValueForbidden", message: `Forbidden: ${detail}`, field };
}

export function duplicate(field: string, value: unknown): Cause {
  return { reason: "FieldValueDuplicate", message: `Duplicate value: ${JSON.stringify(value)}`, field };
}

export function notFoundValue(field: string, value: unknown): Cause {
  return { reason: "FieldValueNotFound", message: `Not found: ${JSON.stringify(value)}`, field };
}

export function tooLong(field: string, limit: number): Cause {
  return { reason: "FieldValueTooLong", message: `Too long: may not be more than ${limit} bytes`, field };
}

export function unsupported(field: string, value: unknown, allowed: readonly string[]): Cause {
  const list = allowed.map((each) => JSON.stringify(each)).join(", ");
  return {
    reason: "FieldValueNotSupported",
    message: `Unsupported value: ${JSON.stringify(value)}: supported values: ${list}`,
    field,
  };
}
