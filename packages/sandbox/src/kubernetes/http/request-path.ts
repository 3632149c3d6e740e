/** What a URL names. */
export type RequestPath =
  | { readonly kind: "other"; readonly path: string }
  | { readonly kind: "group-version"; readonly group: string; readonly version: string }
  | {
      readonly kind: "resource";
      readonly group: string;
      readonly version: string;
      readonly apiVersion: string;
      /** Empty for cluster-wide requests. */
      readonly namespace: string;
      readonly resource: string;
      readonly name: string;
      readonly subresource: string;
    };

export function parseRequestPath(path: string): RequestPath {
  const parts = path.split("/").filter(Boolean).map(decodeURIComponent);
  if (parts[0] === "api" && parts.length >= 2) return parse("", parts[1] ?? "", parts.slice(2));
  if (parts[0] === "apis" && parts.length >= 3) return parse(parts[1] ?? "", parts[2] ?? "", parts.slice(3));
  return { kind: "other", path };
}

function parse(group: string, version: string, rest: readonly string[]): RequestPath {
  if (rest.length === 0) return { kind: "group-version", group, version };
  const apiVersion = group ? `${group}/${version}` : version;
  const inNamespace =
    rest[0] === "namespaces" && rest.length >= 3 && !["status", "finalize"].includes(rest[2] ?? "");
  const [resource = "", name = "", subresource = "", ...more] = inNamespace ? rest.slice(2) : rest;
  const namespace = inNamespace ? (rest[1] ?? "") : "";
  const whole = [subresource, ...more].filter(Boolean).join("/");
  return { kind: "resource", group, version, apiVersion, namespace, resource, name, subresource: whole };
}
