interface Common {
  /** A sentence for people: editors show it, the reference prints it. Markdown. */
  readonly doc: string;
  /** In words, what holds where nothing is said. */
  readonly fallback?: string;
  /** Decides where a service goes, and as whom: never read from the ref being deployed. */
  readonly rule?: boolean;
}

/** What a text must look like. `form` completes "It must be …". */
export interface Shape {
  readonly pattern: RegExp;
  readonly form: string;
}

export type Placeholder = "environment" | "target" | "service";

export interface TextField extends Common, Partial<Shape> {
  readonly kind: "text";
  readonly example: string;
  readonly placeholders?: readonly Placeholder[];
  /** Any text at all; braces mean nothing. */
  readonly free?: boolean;
  /** The only texts that it may be. */
  readonly known?: readonly string[];
  /** What these are called in a hint: `platforms`. */
  readonly what?: string;
  /** It may be a whole number from `min` to `max` as well. */
  readonly number?: { readonly min: number; readonly max: number };
}

/** `true` or `false`. */
export interface FlagField extends Common {
  readonly kind: "flag";
}

export interface IntegerField extends Common {
  readonly kind: "integer";
  readonly min: number;
  readonly max: number;
}

export interface ListField extends Common {
  readonly kind: "list";
  readonly of: Field;
  /** The most entries that it may have. */
  readonly max?: number;
}

export interface MapField extends Common {
  readonly kind: "map";
  readonly keys: Shape;
  /** A key. */
  readonly example: string;
  readonly of: Field;
}

export interface RecordField extends Common {
  readonly kind: "record";
  readonly fields: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  /** A later file replaces it instead of merging into it. */
  readonly whole?: boolean;
}

export type Field = TextField | FlagField | IntegerField | ListField | MapField | RecordField;

type Options<T extends Field> = Omit<T, "kind">;

export const text = (options: Options<TextField>): TextField => ({ kind: "text", ...options });
export const flag = (options: Options<FlagField>): FlagField => ({ kind: "flag", ...options });
export const integer = (options: Options<IntegerField>): IntegerField => ({ kind: "integer", ...options });
export const list = (options: Options<ListField>): ListField => ({ kind: "list", ...options });
export const map = (options: Options<MapField>): MapField => ({ kind: "map", ...options });
export const record = (options: Options<RecordField>): RecordField => ({ kind: "record", ...options });
