import { customList } from "../custom/discovery.ts";
import { unknownResource } from "../model/api-failure.ts";
import type { JsonMap } from "../model/json.ts";
import { type ApiState, apiGroup, discoveryAnswer, openApiAnswer, resourceList } from "./discovery.ts";
import { type Exchange, sendJson, sendText } from "./exchange.ts";
import { negotiate } from "./negotiate.ts";
import type { RequestPath } from "./request-path.ts";

const HEALTH = new Set(["/healthz", "/livez", "/readyz"]);
const OPEN_API = "/openapi/v3";

/** Answers what is not about objects: versions, discovery, OpenAPI, health. */
export function describe(exchange: Exchange, path: RequestPath, pathname: string, api: ApiState): void {
  if (HEALTH.has(pathname)) sendText(exchange, 200, "ok");
  else if (path.kind === "group-version") describeVersion(exchange, path, api);
  else if (pathname.startsWith(OPEN_API)) describeSchema(exchange, pathname, api);
  else describeApi(exchange, pathname, api);
}

function describeVersion(
  exchange: Exchange,
  { group, version }: RequestPath & { kind: "group-version" },
  { custom }: ApiState,
): void {
  const list = customList(custom, `${group}/${version}`) ?? resourceList(group, version);
  if (!list && !group) throw unknownResource();
  sendOrNothing(exchange, list);
}

function describeSchema(exchange: Exchange, pathname: string, api: ApiState): void {
  const index = discoveryAnswer(pathname, false, api);
  if (index) sendJson(exchange, 200, index, "text/plain; charset=utf-8");
  else sendOrNothing(exchange, openApiAnswer(pathname.slice(`${OPEN_API}/`.length), api.custom));
}

function describeApi(exchange: Exchange, pathname: string, api: ApiState): void {
  const offer = { table: false, aggregatedDiscovery: pathname === "/api" || pathname === "/apis" };
  const form = negotiate(exchange.request.headers.accept, offer);
  const aggregated = form.kind === "aggregated-discovery";
  const answer = discoveryAnswer(pathname, aggregated, api) ?? apiGroup(pathname, api.custom);
  if (answer && aggregated) sendJson(exchange, 200, answer, form.contentType);
  else sendOrNothing(exchange, answer);
}

function sendOrNothing(exchange: Exchange, answer: JsonMap | undefined): void {
  if (answer) sendJson(exchange, 200, answer);
  else sendText(exchange, 404, "404 page not found\n");
}
