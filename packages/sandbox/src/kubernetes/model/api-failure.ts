export interface Cause {
  readonly reason: string;
  readonly message: string;
  readonly field: string;
}

/** Names a resource as Kubernetes does in messages: `deployments.apps`, `configmaps`. */
export interface ResourceName {
  readonly group: string;
  /** `deployments` in most messages, `Deployment` in those about validation. */
  readonly name: string;
}

interface StatusDetails {
  name?: string;
  group?: string;
  kind?: string;
  uid?: string;
  causes?: Partial<Cause>[];
  retryAfterSeconds?: number;
}

/** An answer other than 2xx, as the `Status` object that Kubernetes sends. */
export class ApiFailure extends Error {
  readonly code: number;
  readonly reason: string | undefined;
  readonly details: StatusDetails | undefined;

  constructor(code: number, reason: string | undefined, message: string, details?: StatusDetails) {
    super(message);
    this.name = "ApiFailure";
    this.code = code;
    this.reason = reason;
    this.details = details;
  }

  body(): object {
    return {
      kind: "Status",
      apiVersion: "v1",
      metadata: {},
      status: "Failure",
      message: this.message,
      ...(this.reason ? { reason: this.reason } : {}),
      ...(this.details ? { details: this.details } : {}),
      code: this.code,
    };
  }
}

function qualified(resource: ResourceName): string {
  return resource.group ? `${resource.name}.${resource.group}` : resource.name;
}

function detailsOf(resource: ResourceName, name: string): StatusDetails {
  return {
    ...(name ? { name } : {}),
    ...(resource.group ? { group: resource.group } : {}),
    kind: resource.name,
  };
}

export function notFound(resource: ResourceName, name: string): ApiFailure {
  return new ApiFailure(
    404,
    "NotFound",
    `${qualified(resource)} "${name}" not found`,
    detailsOf(resource, name),
  );
}

export function alreadyExists(resource: ResourceName, name: string): ApiFailure {
  return new ApiFailure(
    409,
    "AlreadyExists",
    `${qualified(resource)} "${name}" already exists`,
    detailsOf(resource, name),
  );
}

export function conflict(resource: ResourceName, name: string, why: string): ApiFailure {
  const message = `Operation cannot be fulfilled on ${qualified(resource)} "${name}": ${why}`;
  return new ApiFailure(409, "Conflict", message, detailsOf(resource, name));
}

export const MODIFIED =
  "the object has been modified; please apply your changes to the latest version and try again";

export function forbidden(
  resource: ResourceName,
  name: string,
  why: string,
  causes?: Partial<Cause>[],
): ApiFailure {
  const message = name
    ? `${qualified(resource)} "${name}" is forbidden: ${why}`
    : `${qualified(resource)} is forbidden: ${why}`;
  return new ApiFailure(403, "Forbidden", message, {
    ...detailsOf(resource, name),
    ...(causes ? { causes } : {}),
  });
}

export function invalid(kind: ResourceName, name: string, causes: readonly Cause[]): ApiFailure {
  const texts = [...new Set(causes.map((cause) => `${cause.field}: ${cause.message}`))];
  const list = texts.length === 1 ? texts[0] : `[${texts.join(", ")}]`;
  const message = `${qualified(kind)} "${name}" is invalid: ${list}`;
  return new ApiFailure(422, "Invalid", message, { ...detailsOf(kind, name), causes: [...causes] });
}

export function badRequest(message: string): ApiFailure {
  return new ApiFailure(400, "BadRequest", message);
}

/** The answer of Kubernetes where it has no reason to give: final, not worth a retry. */
export function internal(message: string): ApiFailure {
  return new ApiFailure(500, undefined, message);
}

/** What a real server would do and this one cannot: refused by name instead of ignored. */
export function notImplemented(what: string): ApiFailure {
  return new ApiFailure(501, "NotImplemented", `the Towline sandbox does not implement ${what}`, {});
}

export function unknownResource(): ApiFailure {
  return new ApiFailure(404, "NotFound", "the server could not find the requested resource", {});
}

export function methodNotAllowed(): ApiFailure {
  return new ApiFailure(
    405,
    "MethodNotAllowed",
    "the server does not allow this method on the requested resource",
    {},
  );
}
