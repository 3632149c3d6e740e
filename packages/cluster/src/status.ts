import type { HttpAnswer } from "./transport.ts";

export interface StatusCause {
  readonly reason?: string;
  readonly message?: string;
  readonly field?: string;
}

/** The API server's `Status` object, as far as errors need it. */
export interface StatusBody {
  readonly code: number;
  /** Empty where the server gave none, as for its own 500s. */
  readonly reason: string;
  readonly message: string;
  readonly name?: string;
  readonly resource?: string;
  readonly causes: readonly StatusCause[];
  readonly retryAfterSeconds?: number;
}

interface WireStatus {
  readonly kind?: string;
  readonly code?: number;
  readonly reason?: string;
  readonly message?: string;
  readonly details?: {
    readonly name?: string;
    readonly kind?: string;
    readonly causes?: readonly StatusCause[];
    readonly retryAfterSeconds?: number;
  };
}

export const statusOfObject = (wire: WireStatus, httpStatus: number): StatusBody => ({
  code: wire.code ?? httpStatus,
  reason: wire.reason ?? "",
  message: wire.message ?? `HTTP status ${httpStatus}`,
  name: wire.details?.name,
  resource: wire.details?.kind,
  causes: wire.details?.causes ?? [],
  retryAfterSeconds: wire.details?.retryAfterSeconds,
});

const parse = (body: string): WireStatus | undefined => {
  try {
    const value: WireStatus | null = JSON.parse(body);
    return value?.kind === "Status" ? value : undefined;
  } catch {
    return undefined; // a proxy's page, or "404 page not found"
  }
};

/** Reads the error of an answer, also where a proxy in between answered in its own words. Servers quote values. */
export const statusOfAnswer = (
  { status, headers, body }: HttpAnswer,
  redact: (text: string) => string,
): StatusBody => {
  const wire = parse(body) ?? { message: redact(body.trim()).slice(0, 300) || `HTTP status ${status}` };
  const header = Number(headers["retry-after"]);
  const { message, causes, ...read } = statusOfObject(wire, status);
  return {
    ...read,
    message: redact(message),
    causes: causes.map((cause) => ({ ...cause, message: cause.message && redact(cause.message) })),
    retryAfterSeconds: Number.isFinite(header) ? header : read.retryAfterSeconds,
  };
};
