import type { Exchange } from "./exchange.ts";
import { RegistryFailure } from "./failure.ts";

const DEFAULT_SIZE = 1000;

/**
 * The items after `last`, `n` of them at most, with the `Link` header to the next page. `items` are sorted by key.
 * @throws RegistryFailure 400 where `n` is no number
 */
export const pageOf = <T>(
  { query, request }: Exchange,
  items: readonly T[],
  keyOf: (item: T) => string,
): { readonly items: readonly T[]; readonly headers: Record<string, string> } => {
  const n = query.get("n") ?? String(DEFAULT_SIZE);
  if (!/^\d+$/.test(n))
    throw new RegistryFailure(400, "PAGINATION_NUMBER_INVALID", `n=${n} is not a number of items`);
  const last = query.get("last") ?? "";
  const after = items.filter((item) => keyOf(item) > last);
  const page = after.slice(0, Number(n));
  const end = page.at(-1);
  if (end === undefined || page.length === after.length) return { items: page, headers: {} };
  const next = new URL(request.url ?? "/", "http://registry");
  next.searchParams.set("n", n);
  next.searchParams.set("last", keyOf(end));
  return { items: page, headers: { link: `<${next.pathname}${next.search}>; rel="next"` } };
};
