import type { Json, Problem } from "@towline/kernel";
import type { JsonMap } from "./field-path.ts";
import type { Layer, SpecFile } from "./layers.ts";
import { partOf } from "./merge.ts";
import { asMap } from "./rejecting.ts";

/**
 * Says that rules of the deployed file do not count. `own`: the deployed file; `ruled`: the rules of the default branch,
 * read from `rules`.
 */
export const ruleNotices = (
  own: Layer | undefined,
  ruled: Layer | undefined,
  rules: SpecFile,
): readonly Problem[] => {
  const written = own === undefined ? undefined : partOf(own.document.value, "rules");
  const names = Object.keys(asMap(asMap(written).services));
  if (JSON.stringify(comparable(written, names)) === JSON.stringify(comparable(ruled?.value, names)))
    return [];
  const message = `The rules in this ${rules.location.path} differ from those of the default branch, which count`;
  const hint = `Merge it to change accounts, roles, environments or "extends" (read at ${rules.label})`;
  return [{ message, hint, at: own?.document.positionOf([]) }];
};

/** Without services that have no rules of their own, and without those that this ref does not have: they are no surprise. */
const comparable = (value: Json | undefined, names: readonly string[]): JsonMap => {
  const { services, ...rest } = asMap(value);
  const ruled = Object.entries(asMap(services)).filter(
    ([name, rules]) => names.includes(name) && Object.keys(asMap(rules)).length > 0,
  );
  return ruled.length === 0 ? rest : { ...rest, services: Object.fromEntries(ruled) };
};
