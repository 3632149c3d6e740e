import type { ServerResponse } from "node:http";

/** An error of the distribution protocol. */
export class RegistryFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = "RegistryFailure";
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

const bodyOf = (code: string, message: string): string => JSON.stringify({ errors: [{ code, message }] });

export const sendRegistryFailure = (response: ServerResponse, failure: RegistryFailure): void => {
  response.writeHead(failure.status, { "content-type": "application/json", ...failure.headers });
  response.end(bodyOf(failure.code, failure.message));
};

const injectedCodes: Record<number, string> = { 401: "UNAUTHORIZED", 403: "DENIED", 429: "TOOMANYREQUESTS" };

export const injectedRegistryBody = (status: number) => ({
  headers: { "content-type": "application/json" },
  body: bodyOf(injectedCodes[status] ?? "UNKNOWN", `the sandbox was told to answer ${status}`),
});
