/** Writes towline.schema.json and the table of fields in docs/towline-yaml.md anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderSchema } from "./json-schema.ts";
import { withReferenceTable } from "./reference.ts";

const schemaFile = join(import.meta.dirname, "towline.schema.json");
const docsFile = join(import.meta.dirname, "../../../docs/towline-yaml.md");

writeFileSync(schemaFile, renderSchema());
writeFileSync(docsFile, withReferenceTable(readFileSync(docsFile, "utf8")));
