import { badRequest } from "../model/api-failure.ts";
import { mapOf } from "../model/json.ts";
import type { DeleteOptions } from "../registry/remove.ts";
import { bodyObject, type Exchange } from "./exchange.ts";

const POLICIES = ["Foreground", "Background", "Orphan"] as const;

/** From the body, else from the query. Throws 400. */
export function deleteOptions(exchange: Exchange): DeleteOptions {
  const body = exchange.body.trim() === "" ? {} : bodyObject(exchange, "DeleteOptions");
  const { uid, resourceVersion } = mapOf(body.preconditions);
  const grace = body.gracePeriodSeconds ?? exchange.query.get("gracePeriodSeconds");
  return {
    ...(typeof uid === "string" ? { uid } : {}),
    ...(typeof resourceVersion === "string" ? { resourceVersion } : {}),
    ...(grace === null || grace === undefined ? {} : { gracePeriodSeconds: Number(grace) }),
    ...policyOf(body.propagationPolicy ?? exchange.query.get("propagationPolicy")),
  };
}

function policyOf(text: unknown): Pick<DeleteOptions, "propagation"> {
  if (text === null || text === undefined || text === "") return {};
  const propagation = POLICIES.find((policy) => policy === text);
  if (propagation) return { propagation };
  throw badRequest(
    `DeleteOptions.meta.k8s.io "" is invalid: propagationPolicy: Unsupported value: "${String(text)}"`,
  );
}
