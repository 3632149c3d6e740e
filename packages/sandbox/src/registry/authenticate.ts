import type { IncomingMessage } from "node:http";
import type { EcrStore, Registry } from "../ecr/store.ts";
import type { Principal } from "../iam/types.ts";
import { RegistryFailure } from "./failure.ts";

/** Who pushes or pulls, by the Basic credentials that GetAuthorizationToken handed out. */
export const authenticate = (request: IncomingMessage, registry: Registry, store: EcrStore): Principal => {
  const challenge = {
    "www-authenticate": `Basic realm="http://${request.headers.host}/",service="ecr.amazonaws.com"`,
  };
  const token = store.token(passwordOf(request.headers.authorization) ?? "");
  if (token === undefined || token.region !== registry.region) {
    throw new RegistryFailure(401, "UNAUTHORIZED", "Not Authorized", challenge);
  }
  if (token.expiresAt <= store.now()) {
    const message = "Your authorization token has expired. Reauthenticate and try again.";
    throw new RegistryFailure(403, "DENIED", message);
  }
  return token.principal;
};

const passwordOf = (authorization: string | undefined): string | undefined => {
  const encoded = /^Basic (.+)$/i.exec(authorization ?? "")?.[1];
  const pair = encoded === undefined ? "" : Buffer.from(encoded, "base64").toString("utf8");
  return pair.startsWith("AWS:") ? pair.slice("AWS:".length) : undefined;
};
