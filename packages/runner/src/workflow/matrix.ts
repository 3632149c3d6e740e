import { RunnerError } from "../errors.ts";

type Combination = Readonly<Record<string, unknown>>;

/** GitHub's limit of jobs that one matrix may make. */
const limit = 256;

/**
 * The combinations of an evaluated `matrix:`, in GitHub's order: the product of the lists, less `exclude`, with `include`
 * added to every combination whose original values it does not change, or else as a combination of its own.
 */
export function expandMatrix(matrix: Readonly<Record<string, unknown>>): Combination[] {
  const { include = [], exclude = [], ...axes } = matrix;
  if (Object.keys(axes).length === 0 && isEmpty(include))
    throw new RunnerError("template-invalid", "Matrix must define at least one vector");
  const product = Object.entries(axes).reduce<Combination[]>(
    multiply,
    Object.keys(axes).length === 0 ? [] : [{}],
  );
  const kept = product.filter(
    (combination) => !combinations(exclude, "exclude").some((rule) => covers(combination, rule)),
  );
  const result = addIncludes(kept, combinations(include, "include"), Object.keys(axes));
  if (result.length > limit)
    throw new RunnerError(
      "template-invalid",
      `a matrix makes at most ${limit} jobs, this one makes ${result.length}`,
    );
  return result;
}

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

function multiply(combinationsSoFar: Combination[], [key, values]: [string, unknown]): Combination[] {
  if (!Array.isArray(values)) throw new RunnerError("template-invalid", `matrix.${key} is not a list`);
  if (values.length === 0)
    throw new RunnerError("template-invalid", `Matrix vector '${key}' does not contain any values`);
  return combinationsSoFar.flatMap((combination) =>
    values.map((value) => ({ ...combination, [key]: value })),
  );
}

function addIncludes(base: Combination[], includes: Combination[], axes: string[]): Combination[] {
  const original = base.map((combination) => ({ ...combination }));
  const result = base.map((combination) => ({ ...combination }));
  const added: Combination[] = [];
  for (const include of includes) {
    const targets = original.flatMap((combination, index) =>
      extendable(combination, include, axes) ? [index] : [],
    );
    for (const index of targets) Object.assign(result[index] ?? {}, include);
    if (targets.length === 0) added.push(include);
  }
  return [...result, ...added];
}

/** An include extends a combination when it overwrites none of the matrix's own values. */
const extendable = (combination: Combination, include: Combination, axes: string[]): boolean =>
  Object.entries(include).every(([key, value]) => !axes.includes(key) || same(combination[key], value));

const covers = (combination: Combination, rule: Combination): boolean =>
  Object.entries(rule).every(([key, value]) => contains(combination[key], value));

function contains(actual: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) return same(actual, wanted);
  if (typeof actual !== "object" || actual === null) return false;
  return Object.entries(wanted).every(([key, value]) => contains((actual as Combination)[key], value));
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

function combinations(value: unknown, key: string): Combination[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null)) return value;
  throw new RunnerError("template-invalid", `matrix.${key} is not a list of mappings`);
}

/** The values as they stand in a job's name: `eu, 24`. */
export const describeCombination = (combination: Combination): string =>
  Object.values(combination).flatMap(leaves).join(", ");

const leaves = (value: unknown): string[] =>
  typeof value === "object" && value !== null
    ? Object.values(value).flatMap(leaves)
    : value === null
      ? []
      : [String(value)];
