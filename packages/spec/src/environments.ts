import { type RepositoryInspector, TowlineError } from "@towline/kernel";

/**
 * A job that names an environment that there is not makes GitHub create it, with no protection at all. Throws
 * `not-allowed` where one of `names` is missing, `github-denied` where that cannot be told.
 */
export const checkEnvironments = async (
  repository: string,
  names: readonly string[],
  inspector: RepositoryInspector,
): Promise<void> => {
  const missing = await inspector.missingEnvironments(repository, [...new Set(names)]);
  const problems = missing.map((name) => ({
    message: `${repository} has no environment "${name}"`,
    hint: "Create it under Settings, Environments, with the rules that it needs: the job would make GitHub create it without any",
  }));
  const [first, ...more] = problems;
  if (first === undefined) return;
  const message = more.length === 0 ? first.message : `${repository} lacks ${problems.length} environments`;
  throw new TowlineError("not-allowed", message, { hint: first.hint, problems });
};
