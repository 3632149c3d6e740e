import { type Position, RunnerError } from "../errors.ts";

/** What stands behind `uses:`. Paths have no leading or trailing slash; the root of a repository is "". */
export type UsesReference =
  /** `$/path`: repository and commit of the file it stands in. */
  | { readonly kind: "same-commit"; readonly path: string }
  /** `./path`: in a step the job's workspace, in a job the same repository and commit. */
  | { readonly kind: "local"; readonly path: string }
  | { readonly kind: "remote"; readonly repository: string; readonly path: string; readonly ref: string };

export function parseUses(uses: string, at: Position): UsesReference {
  if (uses.startsWith("$/") || uses.startsWith("./")) {
    if (uses.includes("@")) throw invalid(uses, "it must not have an @ref", at);
    return { kind: uses.startsWith("$") ? "same-commit" : "local", path: trim(uses.slice(2)) };
  }
  if (uses.startsWith("docker://")) {
    throw new RunnerError("unsupported", `a container action ('${uses}') is not supported by this runner`, {
      at,
    });
  }
  const match = /^(?<repository>[^/@]+\/[^/@]+)(?:\/(?<path>[^@]*))?@(?<ref>.+)$/.exec(uses);
  if (!match?.groups) throw invalid(uses, "expected owner/repository[/path]@ref", at);
  return {
    kind: "remote",
    repository: match.groups.repository ?? "",
    path: trim(match.groups.path ?? ""),
    ref: match.groups.ref ?? "",
  };
}

const trim = (path: string): string => path.replace(/^\/+|\/+$/g, "");

const invalid = (uses: string, why: string, at: Position): RunnerError =>
  new RunnerError("workflow-invalid", `the value '${uses}' of 'uses' is invalid: ${why}`, { at });
