import { type AwsInputs, type InputReader, readCredentials } from "@towline/action-kit";
import { isFreeTag } from "@towline/image";
import { isPlan, type Plan } from "@towline/spec";
import { type ExplicitSettings, explicitOnly, readExplicit } from "./explicit-inputs.ts";
import { readSecrets, type SecretInput } from "./secrets.ts";

/** Settings come from towline.yaml, as the plan pinned it. */
interface PlannedInputs {
  readonly kind: "planned";
  readonly plan: Plan;
  readonly token: string;
  readonly configToken: string | undefined;
  readonly credentials: AwsInputs["credentials"];
}

/** Settings stand in the workflow. */
interface ExplicitInputs extends ExplicitSettings {
  readonly kind: "explicit";
}

export interface Inputs {
  readonly from: PlannedInputs | ExplicitInputs;
  /** Where the repository is checked out, relative to the workspace. */
  readonly path: string;
  readonly tags: readonly string[];
  readonly secrets: readonly SecretInput[];
  readonly force: boolean;
}

/** An unreadable plan has been rejected before, and is replaced by a placeholder that nobody sees. */
const readPlanned = (input: InputReader, plan = {} as Plan): PlannedInputs => {
  for (const name of explicitOnly)
    if (input.text(name) !== undefined)
      input.reject(
        `Inputs plan and ${name} cannot both be given`,
        `Write it into towline.yaml under "build:" and remove ${name} here`,
      );
  return {
    kind: "planned",
    plan,
    token: input.required("token"),
    configToken: input.text("config-token"),
    credentials: readCredentials(input),
  };
};

export const readInputs = (input: InputReader): Inputs => {
  const given = input.text("plan") !== undefined;
  const plan = input.json("plan", isPlan);
  const tags = input.lines("tags");
  for (const tag of tags.filter((name) => !isFreeTag(name)))
    input.reject(
      `Input tags has "${tag}"`,
      'A tag has letters, digits, "_", "." and "-", and is neither a commit nor begins with "src-" or "sha256-<digest>"',
    );
  return {
    from: given ? readPlanned(input, plan) : { kind: "explicit", ...readExplicit(input) },
    path: input.text("path") ?? ".",
    tags,
    secrets: readSecrets(input),
    force: input.flag("force-build", false),
  };
};
