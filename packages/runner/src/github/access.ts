import type { StoredRepository } from "../git/store.ts";
import { allows, type Level, type Permissions } from "../workflow/permissions.ts";

/** Whom a token belongs to. */
export type Grant =
  | {
      readonly kind: "job";
      readonly repository: string;
      readonly permissions: Permissions;
      /** Filled with what was asked of it. */
      readonly used: Record<string, Level>;
    }
  /** A personal access token that reads the repositories named. */
  | { readonly kind: "personal"; readonly repositories: readonly string[] };

export type Decision = "granted" | "bad-credentials" | "not-found" | "forbidden";

/** Which token may read what. */
export class Access {
  readonly #grants = new Map<string, Grant>();

  register(token: string, grant: Grant): void {
    this.#grants.set(token, grant);
  }

  revoke(token: string): void {
    this.#grants.delete(token);
  }

  knows(token: string): boolean {
    return this.#grants.has(token);
  }

  /** As GitHub decides: a private repository that the token may not see does not exist for it. */
  decide(
    token: string | undefined,
    repository: StoredRepository,
    scope: string,
    level: Level = "read",
  ): Decision {
    const isPublic = !repository.definition.private;
    if (token === undefined) return isPublic && level === "read" ? "granted" : "not-found";
    const grant = this.#grants.get(token);
    if (!grant) return "bad-credentials";
    const own = namesOf(grant).some((name) => name.toLowerCase() === repository.name.toLowerCase());
    if (!own) return !isPublic ? "not-found" : level === "read" ? "granted" : "forbidden";
    if (scope === "metadata") return "granted";
    if (grant.kind === "personal") return level === "read" ? "granted" : "forbidden";
    const allowed = (isPublic && level === "read") || allows(grant.permissions, scope, level);
    if (allowed) noteUse(grant.used, scope, level);
    return allowed ? "granted" : "forbidden";
  }
}

/** `write` says more than `read`. */
export function noteUse(used: Record<string, Level>, scope: string, level: Level): void {
  if (!allows(used, scope, level)) used[scope] = level;
}

const namesOf = (grant: Grant): readonly string[] =>
  grant.kind === "job" ? [grant.repository] : grant.repositories;
