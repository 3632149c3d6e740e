/** Markdown tables of what action.yml and reusable workflows declare. */
export interface Declared {
  readonly description?: string;
  readonly default?: unknown;
  readonly required?: boolean;
  readonly type?: string;
}

export type Declarations = Readonly<Record<string, Declared | null>>;
export type TableKind = "inputs" | "outputs" | "secrets";

const cell = (text: string): string =>
  text
    .trim()
    .replaceAll("|", "\\|")
    .replace(/\s*\n\s*/g, " ");
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const defaultCell = ({ default: value, required }: Declared): string => {
  if (required === true) return "*required*";
  return value === undefined || value === "" ? "" : `\`${cell(String(value))}\``;
};

const columns: Readonly<Record<TableKind, (name: string, declared: Declared) => string[]>> = {
  inputs: (name, declared) => [`\`${name}\``, cell(declared.description ?? ""), defaultCell(declared)],
  outputs: (name, declared) => [`\`${name}\``, cell(declared.description ?? "")],
  secrets: (name, declared) => [`\`${name}\``, cell(declared.description ?? ""), defaultCell(declared)],
};

const heads: Readonly<Record<TableKind, readonly string[]>> = {
  inputs: ["Input", "What it is", "Default"],
  outputs: ["Output", "What it is"],
  secrets: ["Secret", "What it is", "Default"],
};

export const renderTable = (kind: TableKind, declarations: Declarations): string => {
  const rows = Object.entries(declarations).map(([name, declared]) =>
    row(columns[kind](name, declared ?? {})),
  );
  if (rows.length === 0) return "None.";
  return [row(heads[kind]), row(heads[kind].map(() => "---")), ...rows].join("\n");
};
