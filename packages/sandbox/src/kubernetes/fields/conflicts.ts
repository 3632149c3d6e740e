import { ApiFailure } from "../model/api-failure.ts";
import type { Manager } from "./managed.ts";
import type { FieldConflict } from "./ownership.ts";
import { pathText } from "./path.ts";

export function applyConflict(conflicts: readonly FieldConflict[]): ApiFailure {
  const causes = conflicts.map((conflict) => ({
    reason: "FieldManagerConflict",
    message: `conflict with ${managerText(conflict.with)}`,
    field: pathText(conflict.path),
  }));
  return new ApiFailure(409, "Conflict", message(conflicts), { causes });
}

function message(conflicts: readonly FieldConflict[]): string {
  const [first] = conflicts;
  if (first && conflicts.length === 1) {
    return `Apply failed with 1 conflict: conflict with ${managerText(first.with)}: ${pathText(first.path)}`;
  }
  const managers = [...new Set(conflicts.map((conflict) => managerText(conflict.with)))];
  const lines = managers.flatMap((manager) => [
    `conflicts with ${manager}:`,
    ...conflicts
      .filter((conflict) => managerText(conflict.with) === manager)
      .map((conflict) => `- ${pathText(conflict.path)}`),
  ]);
  return `Apply failed with ${conflicts.length} conflicts: ${lines.join("\n")}`;
}

function managerText(manager: Manager): string {
  const subresource = manager.subresource ? ` with subresource "${manager.subresource}"` : "";
  const version = manager.operation === "Update" ? ` using ${manager.apiVersion}` : "";
  return `"${manager.manager}"${subresource}${version}`;
}
