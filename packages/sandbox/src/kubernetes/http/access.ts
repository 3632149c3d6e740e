import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { AuthenticateToken } from "../../ports.ts";
import { ApiFailure, forbidden } from "../model/api-failure.ts";
import type { Attributes, Rbac } from "./rbac.ts";
import type { RequestPath } from "./request-path.ts";

export interface User {
  readonly name: string;
  readonly groups: readonly string[];
}

const ANONYMOUS: User = { name: "system:anonymous", groups: ["system:unauthenticated"] };
const ADMINISTRATORS = "system:masters";
const PUBLIC_PATHS = new Set(["/version", "/healthz", "/livez", "/readyz"]);

/** Finds out who sent a request. Throws 401 for a token that nobody knows. */
export async function authenticate(
  request: IncomingMessage,
  adminToken: string,
  check: AuthenticateToken,
  cluster: string,
): Promise<User> {
  const header = request.headers.authorization ?? "";
  const token = /^Bearer\s+(.+)$/i.exec(header)?.[1]?.trim();
  const user = token === undefined ? ANONYMOUS : await userOf(token, adminToken, check, cluster);
  if (token === undefined && header !== "") throw unauthorized();
  return impersonated(request, user);
}

async function userOf(
  token: string,
  adminToken: string,
  check: AuthenticateToken,
  cluster: string,
): Promise<User> {
  if (isSame(token, adminToken))
    return { name: "kubernetes-admin", groups: [ADMINISTRATORS, "system:authenticated"] };
  const found = await check(token, cluster);
  if (found.kind === "unauthorized") throw unauthorized();
  return { name: found.name, groups: [...found.groups, "system:authenticated"] };
}

function isSame(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}

function unauthorized(): ApiFailure {
  return new ApiFailure(401, "Unauthorized", "Unauthorized");
}

function impersonated(request: IncomingMessage, user: User): User {
  const name = request.headers["impersonate-user"];
  if (typeof name !== "string") return user;
  if (!isAdministrator(user)) {
    throw forbidden(
      { group: "", name: "users" },
      name,
      `User "${user.name}" cannot impersonate resource "users" in API group "" at the cluster scope`,
    );
  }
  const groups = request.headers["impersonate-group"];
  return { name, groups: typeof groups === "string" ? [groups] : ["system:authenticated"] };
}

export function isAdministrator(user: User): boolean {
  return user.groups.includes(ADMINISTRATORS);
}

/**
 * Members of `system:masters` may do everything; others may look around, ask what they may do, and do what the roles
 * bound to them say. Throws 403 in the words of Kubernetes.
 */
export function authorize(user: User, path: RequestPath, verb: string, rbac: Rbac): void {
  if (isAdministrator(user)) return;
  if (path.kind !== "resource") {
    const allowed = user !== ANONYMOUS || (path.kind === "other" && PUBLIC_PATHS.has(path.path));
    if (allowed) return;
    const shown = path.kind === "other" ? path.path : `/apis/${path.group}/${path.version}`;
    throw new ApiFailure(403, "Forbidden", `forbidden: User "${user.name}" cannot get path "${shown}"`, {});
  }
  if (path.resource === "selfsubjectaccessreviews" && user !== ANONYMOUS) return;
  if (rbac.allows(user, attributesOf(path, verb))) return;
  const scope = path.namespace ? `in the namespace "${path.namespace}"` : "at the cluster scope";
  const { resource } = attributesOf(path, verb);
  const why = `User "${user.name}" cannot ${verb} resource "${resource}" in API group "${path.group}" ${scope}`;
  throw forbidden({ group: path.group, name: path.resource }, path.name, why);
}

function attributesOf(path: RequestPath & { kind: "resource" }, verb: string): Attributes {
  const { group, name, namespace } = path;
  const resource = path.subresource ? `${path.resource}/${path.subresource}` : path.resource;
  // a Namespace itself is an object in it, as far as RBAC goes
  const own = path.resource === "namespaces" && namespace === "" ? name : namespace;
  return { verb, group, resource, name, namespace: own };
}

/** The verb that RBAC knows a request by. */
export function verbOf(method: string, path: RequestPath, isWatch: boolean): string {
  if (path.kind !== "resource") return method.toLowerCase();
  if (method === "GET") return path.name ? "get" : isWatch ? "watch" : "list";
  if (method === "DELETE") return path.name ? "delete" : "deletecollection";
  return { POST: "create", PUT: "update", PATCH: "patch" }[method] ?? method.toLowerCase();
}
