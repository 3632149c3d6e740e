import { authorize } from "../../aws/call.ts";
import type { Operation } from "../context.ts";
import { optionalList, refuseUnknown } from "../input.ts";

/** `registryIds` is deprecated: it says for which registries an endpoint is returned and limits nothing. */
export const getAuthorizationToken: Operation = async (input, call, context, action) => {
  refuseUnknown(input, action, ["registryIds"]);
  authorize(call.principal, action, "*", { account: call.principal.account, sharedWith: [] });
  const accounts = optionalList(input, "registryIds", 10)?.map(String) ?? [call.principal.account];
  const { password, expiresAt } = context.store.issueToken(call.principal, call.region);
  const authorizationToken = Buffer.from(`AWS:${password}`).toString("base64");
  const endpoints = await Promise.all(accounts.map((account) => context.registryUrl(account, call.region)));
  return {
    authorizationData: endpoints.map((proxyEndpoint) => ({
      authorizationToken,
      expiresAt: expiresAt / 1000,
      proxyEndpoint,
    })),
  };
};
