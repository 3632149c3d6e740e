import type { IncomingMessage, ServerResponse } from "node:http";
import { recogniseEcr } from "../ecr/api.ts";
import type { EcrContext } from "../ecr/context.ts";
import { publicTargetPrefix, recogniseEcrPublic } from "../ecr-public/api.ts";
import { recogniseEks } from "../eks/describe-cluster.ts";
import type { EksCluster } from "../eks/types.ts";
import { type Listener, listen } from "../http/listen.ts";
import { readBody } from "../http/read-body.ts";
import type { Now } from "../iam/types.ts";
import { recogniseSecretsManager, secretsTargetPrefix } from "../secretsmanager/api.ts";
import type { SecretStore } from "../secretsmanager/store.ts";
import { type HttpRequest, verifyHeader } from "../sigv4/header.ts";
import { recogniseSsm, ssmTargetPrefix } from "../ssm/api.ts";
import type { ParameterStore } from "../ssm/store.ts";
import { recogniseSts, type StsContext } from "../sts/operations.ts";
import { applyFault, type Traffic } from "../traffic.ts";
import type { Call, Recognised } from "./call.ts";
import { AwsFailure } from "./failure.ts";
import { failureOf, injectedBody, sendAnswer, sendFailure } from "./protocol.ts";

export interface AwsContext {
  readonly ecr: EcrContext;
  readonly sts: StsContext;
  readonly secrets: SecretStore;
  readonly parameters: ParameterStore;
  readonly clusters: () => readonly EksCluster[];
  readonly traffic: Traffic;
  readonly now: Now;
}

/** One endpoint for every AWS API, as `AWS_ENDPOINT_URL` wants it: the request itself says which one it means. */
export const startAwsEndpoint = (context: AwsContext): Promise<Listener> =>
  listen(async (incoming, response) => answer(await httpRequestOf(incoming), response, context));

const answer = async (request: HttpRequest, response: ServerResponse, context: AwsContext): Promise<void> => {
  const recognised = recognise(request, context);
  if (recognised === undefined) {
    response
      .writeHead(501)
      .end(`the Towline sandbox does not know the AWS request ${request.method} ${request.url}\n`);
    return;
  }
  const { service, action, protocol } = recognised;
  const fault = context.traffic.record({ service, method: request.method, path: action });
  if (await applyFault(fault, response, injectedBody(protocol))) return;
  try {
    const call = recognised.signed ? callerOf(request, recognised, context) : undefined;
    sendAnswer(response, protocol, await recognised.run(call));
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    sendFailure(response, protocol, error);
  }
};

const recognise = (request: HttpRequest, context: AwsContext): Recognised | undefined => {
  const target = request.headers["x-amz-target"];
  if (target?.startsWith(publicTargetPrefix)) return recogniseEcrPublic(target, context.ecr.store);
  if (target?.startsWith(secretsTargetPrefix))
    return recogniseSecretsManager(target, request.body, context.secrets);
  if (target?.startsWith(ssmTargetPrefix)) return recogniseSsm(target, request.body, context.parameters);
  if (target !== undefined) return recogniseEcr(target, request.body, context.ecr);
  const [path = "/", query = ""] = request.url.split("?", 2);
  if (path === "/") {
    const form = request.method === "POST" ? request.body.toString("utf8") : query;
    return recogniseSts(new URLSearchParams(form), context.sts);
  }
  return path.startsWith("/clusters") ? recogniseEks(request.method, path, context.clusters) : undefined;
};

const callerOf = (request: HttpRequest, recognised: Recognised, context: AwsContext): Call => {
  const verified = verifyHeader(request, context.sts.directory, context.now);
  if (verified.kind === "refused") throw failureOf(verified.problem, recognised.protocol);
  if (verified.service !== recognised.service) {
    const message = `Credential should be scoped to correct service: '${recognised.service}'. `;
    throw failureOf({ kind: "mismatch", message }, recognised.protocol);
  }
  return { principal: verified.principal, region: verified.region };
};

const httpRequestOf = async (incoming: IncomingMessage): Promise<HttpRequest> => ({
  method: incoming.method ?? "GET",
  url: incoming.url ?? "/",
  headers: Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(",")]),
  ),
  body: await readBody(incoming),
});
