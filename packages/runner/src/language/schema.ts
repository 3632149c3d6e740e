import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { JSONObjectReader } from "@actions/workflow-parser/templates/json-object-reader";
import { TemplateSchema } from "@actions/workflow-parser/templates/schema/index";

const loaded = new Map<string, TemplateSchema>();

/**
 * GitHub's schema for a kind of file, read from the parser's package. The library's own entry points import it as JSON
 * without the attribute that Node asks for, so its parts are used one by one instead.
 */
export function schemaOf(kind: "workflow" | "action"): TemplateSchema {
  const known = loaded.get(kind);
  if (known) return known;
  const text = readFileSync(join(packageFolder(), `dist/${kind}-v1.0.min.json`), "utf8");
  const schema = TemplateSchema.load(new JSONObjectReader(undefined, text));
  loaded.set(kind, schema);
  return schema;
}

/** The package exports no path to its JSON files, so it is looked for as Node does it. */
function packageFolder(from = dirname(fileURLToPath(import.meta.url))): string {
  const folder = join(from, "node_modules/@actions/workflow-parser");
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error("@actions/workflow-parser is not installed");
  return packageFolder(dirname(from));
}
