import { type InputReader, readConfirmedPrunes } from "@towline/action-kit";
import { isPlan, type Plan } from "@towline/spec";

export interface Inputs {
  readonly plan: Plan;
  /** Undefined where the plan has one service. */
  readonly service: string | undefined;
  readonly target: string;
  readonly digest: string;
  readonly token: string;
  readonly configToken: string | undefined;
  /** Where the service's repository is checked out, relative to the workspace. */
  readonly path: string;
  /** Where the configuration repository is checked out, relative to the workspace; it is fetched where undefined. */
  readonly configPath: string | undefined;
  readonly credentials: "oidc" | "runner";
  readonly dryRun: boolean;
  readonly confirmedPrunes: readonly number[];
}

export const readInputs = (input: InputReader): Inputs => ({
  plan: requiredPlan(input),
  service: input.text("service"),
  target: input.required("target"),
  digest:
    input.matching("digest", /^sha256:[0-9a-f]{64}$/, "sha256: and 64 hex digits") ??
    input.required("digest"),
  token: input.required("token"),
  configToken: input.text("config-token"),
  path: input.text("path") ?? ".",
  configPath: input.text("config-path"),
  credentials: input.oneOf("credentials", ["oidc", "runner"], "oidc"),
  dryRun: input.flag("dry-run", false),
  confirmedPrunes: readConfirmedPrunes(input),
});

const requiredPlan = (input: InputReader): Plan => {
  input.required("plan");
  return input.json("plan", isPlan) as Plan;
};
