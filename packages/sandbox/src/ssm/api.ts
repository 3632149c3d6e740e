import type { Recognised } from "../aws/call.ts";
import { notImplemented } from "../aws/failure.ts";
import { parseJsonInput } from "../aws/json-input.ts";
import { operations } from "./operations.ts";
import type { ParameterStore } from "./store.ts";

/** How SSM's API is called on the wire. */
export const ssmTargetPrefix = "AmazonSSM.";

/** Recognises a request to SSM by its `X-Amz-Target`. */
export const recogniseSsm = (target: string, body: Buffer, store: ParameterStore): Recognised => {
  const name = target.slice(ssmTargetPrefix.length);
  const action = `ssm:${name}`;
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  return {
    service: "ssm",
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
