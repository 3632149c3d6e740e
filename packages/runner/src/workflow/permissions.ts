import { isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { entriesOf, scalarText, type TemplateToken } from "../language/tokens.ts";

export type Level = "none" | "read" | "write";

/** What a job's GITHUB_TOKEN may do, by scope. Scopes that are not there are `none`. */
export type Permissions = Readonly<Record<string, Level>>;

/** `permissions:` as it is written. */
export type PermissionRequest =
  | { readonly kind: "all"; readonly level: "read" | "write" }
  | { readonly kind: "scopes"; readonly scopes: Permissions };

const scopes = [
  "actions",
  "artifact-metadata",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "id-token",
  "issues",
  "models",
  "packages",
  "pages",
  "pull-requests",
  "repository-projects",
  "security-events",
  "statuses",
];
const rank: Record<Level, number> = { none: 0, read: 1, write: 2 };

/** What a repository grants where a workflow asks for nothing: GitHub's restricted default, or the old permissive one. */
export const defaultPermissions = (kind: "restricted" | "permissive"): Permissions =>
  kind === "restricted"
    ? { contents: "read", metadata: "read", packages: "read" }
    : Object.fromEntries([
        ...scopes.filter((scope) => scope !== "id-token").map((scope) => [scope, "write"]),
        ["metadata", "read"],
      ]);

export function readPermissions(token: TemplateToken | undefined): PermissionRequest | undefined {
  if (token === undefined) return undefined;
  if (!isMapping(token)) return { kind: "all", level: scalarText(token) === "write-all" ? "write" : "read" };
  const entries = entriesOf(token).map(([scope, value]) => [scope, scalarText(value) ?? "none"]);
  return { kind: "scopes", scopes: Object.fromEntries(entries) };
}

/** Everything that a request names; the rest is `none`. Metadata can always be read. */
export function grantOf(request: PermissionRequest): Permissions {
  if (request.kind === "scopes") {
    const granted = Object.entries(request.scopes).filter(([, level]) => level !== "none");
    return { ...Object.fromEntries(granted), metadata: "read" };
  }
  // `models` and `id-token` know one level only each.
  const levels = scopes.map((scope): [string, Level] => [scope, scope === "models" ? "read" : request.level]);
  const known = levels.filter(([scope]) => request.level === "write" || scope !== "id-token");
  return { ...Object.fromEntries(known), metadata: "read" };
}

/** What `asked` has beyond `allowed`, in GitHub's words: `id-token: write', but is only allowed 'id-token: none`. */
export function excessOf(
  asked: Permissions,
  allowed: Permissions,
): { asked: string; allowed: string } | undefined {
  const beyond = Object.entries(asked).filter(
    ([scope, level]) => rank[level] > rank[allowed[scope] ?? "none"],
  );
  if (beyond.length === 0) return undefined;
  return {
    asked: beyond.map(([scope, level]) => `${scope}: ${level}`).join(", "),
    allowed: beyond.map(([scope]) => `${scope}: ${allowed[scope] ?? "none"}`).join(", "),
  };
}

export const allows = (permissions: Permissions, scope: string, level: Level): boolean =>
  rank[permissions[scope] ?? "none"] >= rank[level];
