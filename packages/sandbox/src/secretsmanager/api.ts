import type { Recognised } from "../aws/call.ts";
import { notImplemented } from "../aws/failure.ts";
import { parseJsonInput } from "../aws/json-input.ts";
import { operations } from "./operations.ts";
import type { SecretStore } from "./store.ts";

/** How Secrets Manager's API is called on the wire. */
export const secretsTargetPrefix = "secretsmanager.";

/** Recognises a request to Secrets Manager by its `X-Amz-Target`. */
export const recogniseSecretsManager = (target: string, body: Buffer, store: SecretStore): Recognised => {
  const name = target.slice(secretsTargetPrefix.length);
  const action = `secretsmanager:${name}`;
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  return {
    service: "secretsmanager",
    action,
    protocol: "json",
    signed: true,
    run: async (call) => {
      if (operation === undefined) throw notImplemented(action);
      if (call === undefined) throw new Error("a signed operation was run without its caller");
      return { kind: "json", body: operation(parseJsonInput(body), call, store, action) };
    },
  };
};
