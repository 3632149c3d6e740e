import { isDeepStrictEqual } from "node:util";
import type { Answer } from "./server.ts";

type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every server draws its own, and controllers write what they like. */
const drawn = new Set([
  "uid",
  "resourceVersion",
  "creationTimestamp",
  "generation",
  "selfLink",
  "time",
  "clusterIP",
  "clusterIPs",
  "ipFamilies",
  "ipFamilyPolicy",
  "status",
  "deployment.kubernetes.io/revision",
  "f:deployment.kubernetes.io/revision",
]);

const isOurs = (entry: unknown): boolean =>
  isEntries(entry) && entry.subresource === undefined && !/^kube-controller/.test(String(entry.manager));

const byManager = (a: unknown, b: unknown): number => {
  const key = (entry: unknown) => (isEntries(entry) ? `${entry.manager} ${entry.operation}` : "");
  return key(a).localeCompare(key(b));
};

const textOf = (text: string, namespace: string): string =>
  text
    .replaceAll(namespace, "<namespace>")
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "<time>")
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "<uid>");

/** An answer without what may differ from one server to the next. */
const normalized = (value: unknown, namespace: string): unknown => {
  if (typeof value === "string") return textOf(value, namespace);
  if (Array.isArray(value)) return value.map((each) => normalized(each, namespace));
  if (!isEntries(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !drawn.has(key));
  return Object.fromEntries(
    entries
      .map(([key, each]): [string, unknown] =>
        key === "managedFields" && Array.isArray(each)
          ? [key, normalized(each.filter(isOurs).toSorted(byManager), namespace)]
          : [key, normalized(each, namespace)],
      )
      // an empty map of annotations is what taking out the revision left
      .filter(([key, each]) => key !== "annotations" || !isEntries(each) || Object.keys(each).length > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
};

/** `<path>: <left> ≠ <right>`, one line for each place. */
export const differences = (left: unknown, right: unknown, path = ""): readonly string[] => {
  if (isDeepStrictEqual(left, right)) return [];
  if (isEntries(left) && isEntries(right))
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
      differences(left[key], right[key], `${path}.${key}`),
    );
  if (Array.isArray(left) && Array.isArray(right) && left.length === right.length)
    return left.flatMap((each, index) => differences(each, right[index], `${path}[${index}]`));
  return [`${path}: ${JSON.stringify(left)} ≠ ${JSON.stringify(right)}`];
};

/** Which manager's conflicts come first is up to a hash in the real one. */
const causesIn = (details: unknown): unknown =>
  isEntries(details) && Array.isArray(details.causes)
    ? details.causes.toSorted((a, b) => String(a.message).localeCompare(String(b.message)))
    : undefined;

/** A failed answer's body is a Status, whose own 500s are worded by the engine of the server. */
export const plainAnswer = ({ status, body }: Answer, namespace: string): unknown => ({
  status,
  // Kubernetes names the request's object in several ways; code, reason, message and causes are what clients read
  body:
    isEntries(body) && body.kind === "Status" && status >= 400
      ? normalized(
          {
            reason: body.reason,
            message: body.message,
            causes: causesIn(body.details),
          },
          namespace,
        )
      : normalized(body, namespace),
});
