import type { Field } from "../src/field-types.ts";
import { specFields } from "../src/fields.ts";

interface Row {
  readonly path: string;
  readonly field: Field;
  readonly rule: boolean;
}

const rowsOf = (path: string, field: Field, inRule: boolean): readonly Row[] => {
  const rule = inRule || field.rule === true;
  const own = path === "" ? [] : [{ path, field, rule }];
  if (field.kind === "record") {
    const join = (name: string) => (path === "" ? name : `${path}.${name}`);
    return [
      ...own,
      ...Object.entries(field.fields).flatMap(([name, inner]) => rowsOf(join(name), inner, rule)),
    ];
  }
  if (field.kind === "list" && field.of.kind === "record")
    return [...own, ...rowsOf(`${path}[]`, field.of, rule).slice(1)];
  if (field.kind !== "map" || field.of.kind !== "record") return own;
  return [...own, ...rowsOf(`${path}.<name>`, field.of, rule).slice(1)];
};

const exampleOf = (field: Field): string => {
  if (field.kind === "text") return `\`${field.example}\``;
  if (field.kind === "flag") return "`true`";
  if (field.kind === "integer") return `${field.min} to ${field.max}`;
  if (field.kind === "list") return "list";
  return "map";
};

/** What an editor shows while one writes, as a table. Fields of a target are those of its environment. */
export const referenceTable = (): string => {
  const rows = rowsOf("", specFields, false)
    .filter(({ path }) => !path.startsWith("environments.<name>.targets.<name>"))
    .map(({ path, field, rule }) => {
      const fallback = field.fallback === undefined ? "" : ` Default: ${field.fallback}.`;
      const cells = [`\`${path}\``, field.doc + fallback, exampleOf(field), rule ? "rule" : "detail"];
      return `| ${cells.join(" | ").replaceAll(/\s+/g, " ")} |`;
    });
  return ["| Field | What it is | Example | Kind |", "| --- | --- | --- | --- |", ...rows].join("\n");
};

const part = /(<!-- fields:start -->\n)[\s\S]*?(\n<!-- fields:end -->)/;

/** The document with its table of fields written anew. */
export const withReferenceTable = (markdown: string): string =>
  markdown.replace(part, (_, start: string, end: string) => start + referenceTable() + end);
