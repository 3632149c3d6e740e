import type { KubeObject } from "@towline/kernel";

/** What a Secret's `data` holds, as it stands there and decoded: nothing of it may be printed. Nothing for other kinds. */
export const secretValuesOf = ({ kind, data }: KubeObject): readonly string[] => {
  if (kind !== "Secret" || typeof data !== "object" || data === null) return [];
  return Object.values<unknown>(data).flatMap((value) =>
    typeof value === "string" ? [value, Buffer.from(value, "base64").toString("utf8")] : [],
  );
};
