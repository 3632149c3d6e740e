import { type AwsInputs, readCredentials } from "./aws-inputs.ts";
import type { InputReader } from "./inputs.ts";

/** Settings come from towline.yaml, as the plan pinned it. */
export interface PlannedInputs<Plan> {
  readonly kind: "planned";
  readonly plan: Plan;
  /** Undefined where the plan has one service. */
  readonly service: string | undefined;
  readonly token: string;
  readonly configToken: string | undefined;
  readonly credentials: AwsInputs["credentials"];
}

/**
 * Undefined where the input `plan` is not given. `elsewhere` says of each input that may not stand beside it where it is
 * written instead: `under "build:"`.
 */
export const readPlanned = <Plan>(
  input: InputReader,
  isPlan: (value: unknown) => value is Plan,
  elsewhere: Readonly<Record<string, string>>,
): PlannedInputs<Plan> | undefined => {
  if (input.text("plan") === undefined) return undefined;
  // an unreadable plan is rejected here, and replaced by a placeholder that nobody sees
  const plan = input.json("plan", isPlan) ?? ({} as Plan);
  for (const [name, where] of Object.entries(elsewhere))
    if (input.text(name) !== undefined)
      input.reject(
        `Inputs plan and ${name} cannot both be given`,
        `Write it into towline.yaml ${where} and remove ${name} here`,
      );
  return {
    kind: "planned",
    plan,
    service: input.text("service"),
    token: input.required("token"),
    configToken: input.text("config-token"),
    credentials: readCredentials(input),
  };
};
