import type { Field, ListField, MapField, RecordField, TextField } from "../src/field-types.ts";
import { specFields } from "../src/fields.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

/** Any text between placeholders: what stands around them can only be judged when they are filled in. */
const patternOf = ({ pattern, placeholders }: TextField): string | undefined => {
  if (placeholders === undefined) return pattern?.source;
  return `^([^{}]|\\{(${placeholders.join("|")})\\})+$`;
};

const knownSchema = ({ known, number, example }: TextField): JsonSchema => {
  if (number === undefined) return { type: "string", enum: known, examples: [example] };
  const integer = { type: "integer", minimum: number.min, maximum: number.max };
  return { anyOf: [{ type: "string", enum: known }, integer], examples: [example] };
};

const textSchema = (field: TextField): JsonSchema => {
  if (field.known !== undefined) return knownSchema(field);
  if (field.free) return { type: "string", examples: [field.example] };
  return {
    type: "string",
    ...(patternOf(field) === undefined ? { minLength: 1 } : { pattern: patternOf(field) }),
    examples: [field.example],
  };
};

const listSchema = ({ of, max }: ListField): JsonSchema => ({
  type: "array",
  items: schemaOf(of),
  minItems: 1,
  ...(max === undefined ? {} : { maxItems: max }),
});

const mapSchema = ({ keys, of }: MapField): JsonSchema => ({
  type: "object",
  propertyNames: { pattern: keys.pattern.source },
  additionalProperties: schemaOf(of),
});

const recordSchema = ({ fields, required }: RecordField): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])),
  additionalProperties: false,
  ...(required === undefined ? {} : { required }),
});

const shapeOf = (field: Field): JsonSchema => {
  if (field.kind === "text") return textSchema(field);
  if (field.kind === "list") return listSchema(field);
  if (field.kind === "map") return mapSchema(field);
  if (field.kind === "record") return recordSchema(field);
  if (field.kind === "flag") return { type: "boolean" };
  return { type: "integer", minimum: field.min, maximum: field.max };
};

const schemaOf = (field: Field): JsonSchema => ({
  description: field.fallback === undefined ? field.doc : `${field.doc} Default: ${field.fallback}.`,
  ...shapeOf(field),
});

/**
 * The JSON Schema of towline.yaml. Draft 7, which every editor's YAML support knows. Nothing is required at the top:
 * what one file leaves out another may set.
 */
const towlineSchema = (): JsonSchema => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "towline.yaml",
  ...schemaOf(specFields),
});

const lineWidth = 110;

/** As the formatter leaves it: a list of texts on one line where that is not too long. */
export const renderSchema = (): string =>
  `${JSON.stringify(towlineSchema(), null, 2).replaceAll(
    /^( *"[^"]+": )\[\n((?:\s*"[^\n]*"(?:,\n|\n))+)\s*\](,?)$/gm,
    (written, key: string, items: string, comma: string) => {
      const line = `${key}[${items.trim().replaceAll(/,\n\s*/g, ", ")}]${comma}`;
      return line.length <= lineWidth ? line : written;
    },
  )}\n`;
