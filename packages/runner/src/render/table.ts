import { displayWidth, padTo, type Style, wrap } from "./style.ts";

/** Columns do not get narrower than this to make a table fit. */
const narrowest = 8;

/** Aligned columns below a ruled head, where there is one; cells wrap where the table would be wider than `width`. */
export function renderTable(rows: readonly (readonly string[])[], width: number, style: Style): string[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = fit(
    Array.from({ length: count }, (_, column) =>
      Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))),
    ),
    width,
  );
  const rule = style.dim(widths.map((columns) => "─".repeat(columns)).join("──"));
  const headless = rows[0]?.every((cell) => cell === "") === true;
  return rows.flatMap((row, index) => {
    if (index === 0 && headless) return [];
    const cells = widths.map((columns, column) => wrap(row[column] ?? "", columns));
    const height = Math.max(...cells.map((cell) => cell.length));
    const lines = Array.from({ length: height }, (_, line) =>
      widths
        .map((columns, column) => padTo(paint(cells[column]?.[line] ?? "", index, style), columns))
        .join("  ")
        .trimEnd(),
    );
    return index === 0 ? [...lines, rule] : lines;
  });
}

const paint = (cell: string, row: number, style: Style): string => (row === 0 ? style.bold(cell) : cell);

function fit(widths: readonly number[], available: number): number[] {
  const result = [...widths];
  const total = () => result.reduce((sum, columns) => sum + columns, 0) + 2 * (result.length - 1);
  while (total() > available && Math.max(...result) > narrowest) {
    const widest = result.indexOf(Math.max(...result));
    result[widest] = (result[widest] ?? 0) - 1;
  }
  return result;
}
