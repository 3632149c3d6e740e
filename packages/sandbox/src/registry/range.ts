/** What of a blob a `Range` header asks for: positions of the first and the last byte. */
export type WantedRange =
  | { readonly kind: "whole" }
  | { readonly kind: "part"; readonly first: number; readonly last: number }
  | { readonly kind: "unsatisfiable" };

/**
 * Reads `bytes=<first>-<last>`, `bytes=<first>-` and `bytes=-<count>`. What is written otherwise counts as absent, by
 * RFC 9110; an end before its start is refused, as the conformance suite wants it.
 */
export const wantedRange = (header: string | undefined, size: number): WantedRange => {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return { kind: "whole" };
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? { kind: "part", first, last } : { kind: "unsatisfiable" };
};
