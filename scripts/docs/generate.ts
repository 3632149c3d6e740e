import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { trackedFiles } from "../checks/tracked.ts";
import { brokenMarkers, fillParts, type Part, partsOf } from "./markers.ts";
import { type Declarations, renderTable, type TableKind } from "./tables.ts";

export interface GeneratedDoc {
  readonly file: string;
  readonly committed: string;
  readonly fresh: string;
  readonly problems: readonly string[];
}

type Declaring = Partial<Record<TableKind, Declarations>>;

/** What an action.yml, or a workflow under `on.workflow_call`, declares. */
const declaringOf = (root: string, file: string): Declaring => {
  const content = parse(readFileSync(join(root, file), "utf8"));
  return content.on?.workflow_call ?? content;
};

const generate = (root: string, file: string): GeneratedDoc => {
  const committed = readFileSync(join(root, file), "utf8");
  const own = join(dirname(file), "action.yml");
  const sourceOf = (part: Part): string => part.source ?? own;
  const missing = partsOf(committed)
    .map(sourceOf)
    .filter((source) => !existsSync(join(root, source)));
  const problems = missing.map((source) => `${file} has a table of ${source}, which does not exist`);
  if (brokenMarkers(committed)) problems.push(`${file} has a start or end marker without its partner`);
  const table = (part: Part) => renderTable(part.kind, declaringOf(root, sourceOf(part))[part.kind] ?? {});
  return { file, committed, fresh: problems.length > 0 ? committed : fillParts(committed, table), problems };
};

const withoutTables = (root: string, action: string): string[] => {
  const readme = join(dirname(action), "README.md");
  if (!existsSync(join(root, readme))) return [`${action} has no README.md beside it`];
  const kinds = new Set(partsOf(readFileSync(join(root, readme), "utf8")).map(({ kind }) => kind));
  return (["inputs", "outputs"] as const)
    .filter((kind) => declaringOf(root, action)[kind] !== undefined && !kinds.has(kind))
    .map((kind) => `${readme} lacks <!-- ${kind}:start --> and <!-- ${kind}:end -->`);
};

/** Every Markdown file with its tables as they should be, and every action whose README lacks them. */
export const generateDocs = async (
  root: string,
): Promise<{ readonly docs: readonly GeneratedDoc[]; readonly problems: readonly string[] }> => {
  const docs = (await trackedFiles(root, "*.md")).map((file) => generate(root, file));
  const actions = await trackedFiles(root, "actions/*/action.yml");
  const problems = [
    ...docs.flatMap((doc) => doc.problems),
    ...actions.flatMap((action) => withoutTables(root, action)),
  ];
  return {
    docs,
    problems: actions.length === 0 ? [...problems, "no actions/<name>/action.yml was found"] : problems,
  };
};
