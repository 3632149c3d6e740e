import {
  type ChatWebhook,
  type InputReader,
  readChatWebhook,
  readConfirmedPrunes,
  readDigest,
} from "@towline/action-kit";
import { isPlan, type Plan } from "@towline/spec";

export interface Inputs {
  readonly plan: Plan;
  /** Undefined where the plan has one service. */
  readonly service: string | undefined;
  readonly target: string;
  /** Undefined in a dry run of what is yet to be built. */
  readonly digest: string | undefined;
  readonly token: string;
  readonly configToken: string | undefined;
  /** Where the service's repository is checked out, relative to the workspace. */
  readonly path: string;
  /** Where the configuration repository is checked out, relative to the workspace; it is fetched where undefined. */
  readonly configPath: string | undefined;
  readonly credentials: "oidc" | "runner";
  readonly dryRun: boolean;
  readonly confirmedPrunes: readonly number[];
  readonly allowOlder: boolean;
  readonly takeOver: boolean;
  readonly webhook: ChatWebhook | undefined;
}

export const readInputs = (input: InputReader): Inputs => ({
  plan: requiredPlan(input),
  service: input.text("service"),
  target: input.required("target"),
  digest: readImage(input),
  token: input.required("token"),
  configToken: input.text("config-token"),
  path: input.text("path") ?? ".",
  configPath: input.text("config-path"),
  credentials: input.oneOf("credentials", ["oidc", "runner"], "oidc"),
  dryRun: input.flag("dry-run", false),
  confirmedPrunes: readConfirmedPrunes(input),
  allowOlder: input.flag("allow-older", false),
  takeOver: input.flag("take-over", false),
  webhook: readChatWebhook(input),
});

/** The build's dry run gives no digest where there is something to build. */
const readImage = (input: InputReader): string | undefined =>
  input.text("dry-run") === "true" && input.text("digest") === undefined ? undefined : readDigest(input);

const requiredPlan = (input: InputReader): Plan => {
  input.required("plan");
  return input.json("plan", isPlan) as Plan;
};
