/** What came of a call, without what differs from place to place. */
export type Outcome =
  | { readonly kind: "answer"; readonly body: unknown }
  | { readonly kind: "error"; readonly name: string; readonly message: string };

/** Hosts, times and lists without an order are none of AWS's meaning. */
const comparable = (value: unknown): unknown => {
  if (value instanceof Date) return "a time";
  if (Array.isArray(value)) return value.map(comparable).toSorted(byText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, item]) => name !== "$metadata" && item !== undefined && item !== null)
      .map(([name, item]) => [name, name === "repositoryUri" ? withoutHost(String(item)) : comparable(item)]),
  );
};

const byText = (a: unknown, b: unknown): number =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : JSON.stringify(a) > JSON.stringify(b) ? 1 : 0;

const withoutHost = (uri: string): string => uri.slice(uri.indexOf("/"));

export const outcomeOf = async (send: () => Promise<unknown>): Promise<Outcome> => {
  try {
    return { kind: "answer", body: comparable(await send()) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: "error", name, message };
  }
};
