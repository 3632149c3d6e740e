/** `npm run docs`: writes the tables between the markers of Markdown files anew. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateDocs } from "./docs/generate.ts";

const root = join(import.meta.dirname, "..");
const { docs, problems } = await generateDocs(root);
for (const { file, committed, fresh } of docs) {
  if (committed === fresh) continue;
  writeFileSync(join(root, file), fresh);
  console.log(`wrote ${file}`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
