import type { IncomingMessage, ServerResponse } from "node:http";
import { parse as parseYaml } from "yaml";
import { ApiFailure, badRequest, notImplemented } from "../model/api-failure.ts";
import { isMap, type JsonMap } from "../model/json.ts";
import type { Caller } from "../registry/caller.ts";
import type { User } from "./access.ts";

/** Larger requests are refused, as by etcd's own limit. */
const LIMIT_BYTES = 3 * 1024 * 1024;

/** One request and the way to answer it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
  readonly user: User;
  readonly body: string;
  readonly warnings: string[];
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw new ApiFailure(413, "RequestEntityTooLarge", `limit is ${LIMIT_BYTES}`, {});
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

export function contentType(exchange: Exchange): string {
  return (exchange.request.headers["content-type"] ?? "application/json").split(";")[0]?.trim() ?? "";
}

/** A JSON or YAML object; `kind` is for the message of the 400. */
export function bodyObject(exchange: Exchange, kind: string): JsonMap {
  const value = parseBody(exchange, kind);
  if (!isMap(value))
    throw unrecognized(
      exchange,
      kind,
      "json: cannot unmarshal array into Go value of type struct { APIVersion string; Kind string }",
    );
  return value;
}

const PROTOBUF = "application/vnd.kubernetes.protobuf";

export function parseBody(exchange: Exchange, kind: string): unknown {
  const type = contentType(exchange);
  if (type === PROTOBUF)
    throw notImplemented(`request bodies of type ${PROTOBUF} (kubectl apply sends JSON)`);
  if (!["application/json", "application/yaml"].includes(type) && !type.includes("patch"))
    throw unsupportedMediaType();
  try {
    return type.endsWith("yaml") ? parseYaml(exchange.body) : JSON.parse(exchange.body);
  } catch (error) {
    const text =
      error instanceof SyntaxError && isCutShort(error) ? "unexpected end of JSON input" : "invalid JSON";
    throw unrecognized(exchange, kind, `json parse error: ${text}`);
  }
}

function isCutShort(error: SyntaxError): boolean {
  return /end of JSON input|Unterminated/.test(error.message);
}

function unrecognized(exchange: Exchange, kind: string, why: string): ApiFailure {
  const start = exchange.body.length > 512 ? `${exchange.body.slice(0, 512)} ...` : exchange.body;
  return badRequest(
    `the object provided is unrecognized (must be of type ${kind}): couldn't get version/kind; ${why} (${start})`,
  );
}

export function unsupportedMediaType(): ApiFailure {
  return new ApiFailure(415, "UnsupportedMediaType", "415: Unsupported Media Type", {});
}

export function callerOf(exchange: Exchange): Caller {
  const { query, user, request } = exchange;
  const userAgent = request.headers["user-agent"] ?? "";
  const dryRun = query.getAll("dryRun");
  if (dryRun.some((value) => value !== "All"))
    throw badRequest(`dryRun: Unsupported value: ${JSON.stringify(dryRun)}: supported values: "All"`);
  return {
    user: user.name,
    groups: user.groups,
    userAgent,
    manager: query.get("fieldManager") || userAgent.split("/")[0] || "unknown",
    dryRun: dryRun.length > 0,
    fieldValidation: validationOf(query.get("fieldValidation")),
    warn: (text) => exchange.warnings.push(text),
  };
}

function validationOf(text: string | null): Caller["fieldValidation"] {
  if (text === null || text === "" || text === "Warn") return "Warn";
  if (text === "Strict" || text === "Ignore") return text;
  throw badRequest(
    `fieldValidation: Unsupported value: "${text}": supported values: "Ignore", "Strict", "Warn"`,
  );
}

/** What a handler makes of a request. `sent`: the answer is on its way already, as a stream. */
export type Answer =
  | { readonly kind: "json"; readonly status: number; readonly body: unknown }
  | { readonly kind: "sent" };

export function json(status: number, body: unknown): Answer {
  return { kind: "json", status, body };
}

export const SENT: Answer = { kind: "sent" };

export function sendJson(exchange: Exchange, status: number, body: unknown, type = "application/json"): void {
  const { response, warnings } = exchange;
  if (warnings.length > 0)
    response.setHeader(
      "warning",
      warnings.map((text) => `299 - ${JSON.stringify(text)}`),
    );
  response.writeHead(status, { "content-type": type, "cache-control": "no-cache, private" });
  response.end(`${JSON.stringify(body)}\n`);
}

export function sendText(exchange: Exchange, status: number, text: string): void {
  exchange.response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
  exchange.response.end(text);
}

export function sendFailure(response: ServerResponse, failure: ApiFailure): void {
  const retryAfter = failure.details?.retryAfterSeconds;
  if (retryAfter !== undefined) response.setHeader("retry-after", String(retryAfter));
  response.writeHead(failure.code, {
    "content-type": "application/json",
    "cache-control": "no-cache, private",
  });
  response.end(`${JSON.stringify(failure.body())}\n`);
}
