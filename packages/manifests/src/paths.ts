import type { Json } from "@towline/kernel";

/** A path inside an object: `template.spec.containers[].image`; `[]` means every element of a list. */
export type FieldPath = string;

export type Segment = string | number;

/** One place that a path matched. */
export interface Place {
  readonly segments: readonly Segment[];
  readonly value: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const step = (place: Place, part: string): Place[] => {
  if (!isRecord(place.value)) return [];
  const each = part.endsWith("[]");
  const field = each ? part.slice(0, -2) : part;
  const value = place.value[field];
  const segments = [...place.segments, field];
  if (!each) return value === undefined ? [] : [{ segments, value }];
  if (!Array.isArray(value)) return [];
  return value.map((element: unknown, index) => ({ segments: [...segments, index], value: element }));
};

/** Every place in `root` that `path` matches; nothing where a field is absent or of another shape. */
export const placesAt = (root: unknown, path: FieldPath): readonly Place[] =>
  path
    .split(".")
    .filter((part) => part !== "")
    .reduce<Place[]>(
      (places, part) => places.flatMap((place) => step(place, part)),
      [{ segments: [], value: root }],
    );

/** JSON pointer (RFC 6901). */
export const pointerOf = (segments: readonly Segment[]): string =>
  segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** What `pointerOf` made a pointer of; indexes as text. */
export const segmentsOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));

/** How people write it: `spec.containers[0].image`. */
export const fieldName = (segments: readonly Segment[]): string =>
  segments.reduce<string>((path, segment) => {
    if (typeof segment === "number") return `${path}[${segment}]`;
    return path === "" ? segment : `${path}.${segment}`;
  }, "");

/** A copy of `root` with `value` at `segments`; only what lies on the way is copied. */
export const withValueAt = <T>(root: T, segments: readonly Segment[], value: Json): T => {
  const [head, ...rest] = segments;
  if (head === undefined) return value as T;
  if (Array.isArray(root)) {
    return root.map((element, index) => (index === head ? withValueAt(element, rest, value) : element)) as T;
  }
  const record = root as Readonly<Record<string, unknown>>;
  return { ...record, [head]: withValueAt(record[head], rest, value) } as T;
};
