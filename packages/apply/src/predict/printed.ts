import { type Entries, isEntries } from "./shape.ts";

/** Maps of the user's own keys: an empty text is a value there. */
const freeMaps: ReadonlySet<string> = new Set([
  "annotations",
  "binaryData",
  "data",
  "labels",
  "limits",
  "matchLabels",
  "nodeSelector",
  "parameters",
  "requests",
  "selector",
  "stringData",
]);

/** Fields for which zero and false mean "not said": the server leaves them out. Elsewhere they are values. */
const silentWhenZero: ReadonlySet<string> = new Set([
  "hostIPC",
  "hostNetwork",
  "hostPID",
  "hostPort",
  "initialDelaySeconds",
  "minReadySeconds",
  "nodePort",
  "paused",
  "publishNotReadyAddresses",
  "readOnly",
  "stdin",
  "stdinOnce",
  "timeoutSeconds",
  "periodSeconds",
  "successThreshold",
  "failureThreshold",
  "tty",
]);

const keepsEmptyText = "storageClassName";

const isSilent = (name: string, value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (isEntries(value)) return freeMaps.has(name) && Object.keys(value).length === 0;
  if (value === "") return name !== keepsEmptyText;
  return silentWhenZero.has(name) && (value === 0 || value === false);
};

const amounts: readonly string[] = ["limits", "requests"];

/** An amount may be given as a number; it is kept as a text. */
const inText = (values: Entries): Entries =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === "number" ? String(value) : value]),
  );

/** `value`, of one of Kubernetes' own kinds, as the server prints it: without what says nothing. */
export const printed = (value: unknown, name = ""): unknown => {
  if (Array.isArray(value)) return value.map((item) => printed(item));
  if (!isEntries(value)) return value;
  if (amounts.includes(name)) return inText(value);
  if (freeMaps.has(name) && Object.values(value).every((each) => !isEntries(each))) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, printed(inner, key)] as const)
      .filter(([key, inner]) => !isSilent(key, inner)),
  );
};

/** Of other kinds only what is null goes. */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isEntries(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
};
