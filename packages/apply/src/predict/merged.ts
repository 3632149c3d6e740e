import { sameInMeaning } from "./meaning.ts";
import { type At, atField, atItem, type Entries, isEntries, shapeOf } from "./shape.ts";

/** What server-side apply makes of `live` when `wanted` is laid over it; nothing is removed yet. */
export const merged = (live: unknown, wanted: unknown, at: At): unknown => {
  if (wanted === undefined) return live;
  if (live === undefined || live === null) return wanted;
  const shape = shapeOf(wanted, at);
  if (shape.kind === "map" && isEntries(wanted) && isEntries(live)) return mergedMap(live, wanted, at);
  if (shape.kind === "items" && Array.isArray(wanted) && Array.isArray(live))
    return mergedItems(live, wanted, { at, elementOf: shape.elementOf });
  return sameInMeaning(live, wanted, at);
};

const mergedMap = (live: Entries, wanted: Entries, at: At): Entries =>
  Object.fromEntries(
    [...new Set([...Object.keys(live), ...Object.keys(wanted)])].map((name) => [
      name,
      merged(live[name], wanted[name], atField(at, name)),
    ]),
  );

interface Items {
  readonly at: At;
  readonly elementOf: (item: unknown) => string;
}

/**
 * What is wanted comes in its own order, and others' items stay between the neighbours that they had: both lists are
 * walked at once, and where they disagree about an item that both have, the wanted one's turn counts.
 */
const mergedItems = (
  live: readonly unknown[],
  wanted: readonly unknown[],
  { at, elementOf }: Items,
): readonly unknown[] => {
  const liveBy = new Map(live.map((item) => [elementOf(item), item]));
  const wantedBy = new Map(wanted.map((item) => [elementOf(item), item]));
  const before = [...liveBy.keys()];
  const after = [...wantedBy.keys()];
  const order: string[] = [];
  const placed = new Set<string>();
  const nextShared = (): string | undefined => after.find((each) => liveBy.has(each) && !placed.has(each));
  while (before.length + after.length > 0) {
    const [here, there] = [before[0], after[0]];
    const isTheirs = here !== undefined && !wantedBy.has(here);
    const isOutOfTurn =
      here !== undefined &&
      !isTheirs &&
      here !== there &&
      (there === undefined || placed.has(here) || nextShared() !== here);
    if (isOutOfTurn) before.shift();
    else {
      const next = isTheirs ? here : there;
      if (next === undefined) break;
      order.push(next);
      placed.add(next);
      if (here === next) before.shift();
      if (there === next) after.shift();
    }
  }
  return order.map((element) => merged(liveBy.get(element), wantedBy.get(element), atItem(at, element)));
};
