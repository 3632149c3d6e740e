import { data } from "@actions/expressions";

/** A plain JavaScript value as the expression engine sees it. */
function toData(value: unknown): data.ExpressionData {
  if (value === undefined || value === null) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
  return new data.Dictionary(...pairs.map(([key, item]) => ({ key, value: toData(item) })));
}

export function fromData(value: data.ExpressionData): unknown {
  switch (value.kind) {
    case data.Kind.Null:
      return null;
    case data.Kind.String:
      return value.coerceString();
    case data.Kind.Number:
      return value.number();
    case data.Kind.Boolean:
      return (value as data.BooleanData).value;
    case data.Kind.Array:
      return (value as data.Array).values().map(fromData);
    default: {
      const pairs = (value as data.Dictionary).pairs();
      return Object.fromEntries(pairs.map((pair) => [pair.key, fromData(pair.value)]));
    }
  }
}

/** The contexts of an expression, converted only when the expression names them. */
export class Contexts extends data.Dictionary {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #converted = new Map<string, data.ExpressionData>();

  constructor(values: Readonly<Record<string, unknown>>) {
    super();
    this.#values = values;
  }

  override get(name: string): data.ExpressionData {
    const key = name.toLowerCase();
    const known = this.#converted.get(key) ?? toData(this.#values[key]);
    this.#converted.set(key, known);
    return known;
  }
}
