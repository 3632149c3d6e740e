import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { SignatureProblem } from "../sigv4/verify.ts";
import { AwsFailure } from "./failure.ts";
import { renderXml, type XmlContent } from "./xml.ts";

/** How an API speaks: ECR JSON 1.1, STS the query protocol with XML answers, EKS REST with JSON. */
export type Protocol = "json" | "query" | "rest-json";

/** A successful answer: JSON members, or for the query protocol the action and the XML below its result. */
export type Answer =
  | { readonly kind: "json"; readonly body: unknown }
  | { readonly kind: "xml"; readonly action: string; readonly result: XmlContent };

const STS_NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";

const codes: Record<SignatureProblem["kind"], { readonly json: string; readonly query: string }> = {
  missing: { json: "MissingAuthenticationTokenException", query: "MissingAuthenticationToken" },
  incomplete: { json: "IncompleteSignatureException", query: "IncompleteSignature" },
  "unknown-key": { json: "UnrecognizedClientException", query: "InvalidClientTokenId" },
  expired: { json: "ExpiredTokenException", query: "ExpiredToken" },
  mismatch: { json: "InvalidSignatureException", query: "SignatureDoesNotMatch" },
  stale: { json: "InvalidSignatureException", query: "SignatureDoesNotMatch" },
};

/** The same problem has another name in each protocol. */
export const failureOf = (problem: SignatureProblem, protocol: Protocol): AwsFailure =>
  new AwsFailure(codes[problem.kind][protocol === "query" ? "query" : "json"], problem.message, {
    status: protocol === "json" ? 400 : 403,
  });

export const sendAnswer = (response: ServerResponse, protocol: Protocol, answer: Answer): void => {
  const requestId = randomUUID();
  const body = answer.kind === "json" ? JSON.stringify(answer.body) : xmlAnswer(answer, requestId);
  response
    .writeHead(200, { "content-type": contentTypes[protocol], "x-amzn-requestid": requestId })
    .end(body);
};

export const sendFailure = (response: ServerResponse, protocol: Protocol, failure: AwsFailure): void => {
  const { headers, body } = renderFailure(protocol, failure);
  response.writeHead(failure.status, headers).end(body);
};

const renderFailure = (protocol: Protocol, failure: AwsFailure) => {
  const requestId = randomUUID();
  const headers: Record<string, string> = {
    "content-type": contentTypes[protocol],
    "x-amzn-requestid": requestId,
  };
  if (protocol !== "query") headers["x-amzn-errortype"] = failure.code;
  return { headers, body: failureBody(protocol, failure, requestId) };
};

const contentTypes: Record<Protocol, string> = {
  json: "application/x-amz-json-1.1",
  query: "text/xml",
  "rest-json": "application/json",
};

const xmlAnswer = (answer: Answer & { kind: "xml" }, requestId: string): string =>
  renderXml(`${answer.action}Response`, STS_NAMESPACE, {
    [`${answer.action}Result`]: answer.result,
    ResponseMetadata: { RequestId: requestId },
  });

const failureBody = (protocol: Protocol, failure: AwsFailure, requestId: string): string => {
  if (protocol === "json") {
    return JSON.stringify({ __type: failure.code, message: failure.message, ...failure.members });
  }
  if (protocol === "rest-json") return JSON.stringify({ ...failure.members, message: failure.message });
  const Type = failure.status >= 500 ? "Receiver" : "Sender";
  return renderXml("ErrorResponse", STS_NAMESPACE, {
    Error: { Type, Code: failure.code, Message: failure.message },
    RequestId: requestId,
  });
};

/** What an injected status looks like in the protocol's own words. */
const injectedFailure = (status: number): AwsFailure => {
  const [code, message] = injected.find(([known]) => known === status)?.slice(1) ?? [
    status >= 500 ? "InternalFailure" : "InjectedFault",
    `the sandbox was told to answer ${status}`,
  ];
  return new AwsFailure(String(code), String(message), { status });
};

const injected: readonly (readonly [number, string, string])[] = [
  [400, "ThrottlingException", "Rate exceeded"],
  [401, "UnrecognizedClientException", "The security token included in the request is invalid."],
  [403, "AccessDeniedException", "Access denied"],
  [429, "ThrottlingException", "Rate exceeded"],
  [503, "ServiceUnavailable", "Service is unavailable"],
];

export const injectedBody = (protocol: Protocol) => (status: number) =>
  renderFailure(protocol, injectedFailure(status));
