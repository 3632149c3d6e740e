import { createHash } from "node:crypto";

/** A stable number for a name, where GitHub has its database ids. */
export const idOf = (name: string): number =>
  Number.parseInt(createHash("sha256").update(name.toLowerCase()).digest("hex").slice(0, 7), 16) + 1;

export const ownerOf = (repository: string): string => repository.split("/")[0] ?? "";

export interface SubjectOptions {
  readonly environment?: string;
  /** `refs/heads/main`; counts where there is no environment. */
  readonly ref?: string;
}

/** The `sub` of a token: the form of repositories that were created or renamed after 2026-07-15. */
export function subjectOf(
  repository: string,
  { environment, ref = "refs/heads/main" }: SubjectOptions,
): string {
  const [owner = "", name = ""] = repository.split("/");
  const context =
    environment === undefined ? `ref:${ref}` : `environment:${environment.replaceAll(":", "%3A")}`;
  return `repo:${owner}@${idOf(owner)}/${name}@${idOf(repository)}:${context}`;
}
