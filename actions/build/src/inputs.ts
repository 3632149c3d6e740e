import { type InputReader, type PlannedInputs, readPlanned } from "@towline/action-kit";
import { isFreeTag } from "@towline/image";
import { isPlan, type Plan } from "@towline/spec";
import { type ExplicitSettings, explicitOnly, readExplicit } from "./explicit-inputs.ts";
import { readSecrets, type SecretInput } from "./secrets.ts";

/** Settings stand in the workflow. */
interface ExplicitInputs extends ExplicitSettings {
  readonly kind: "explicit";
}

export interface Inputs {
  readonly from: PlannedInputs<Plan> | ExplicitInputs;
  /** Where the repository is checked out, relative to the workspace. */
  readonly path: string;
  readonly tags: readonly string[];
  readonly secrets: readonly SecretInput[];
  readonly force: boolean;
  /** `commit`: the image that stands at the commit's tag is taken as it is. */
  readonly take: "source" | "commit";
  /** False: it is only built, without any credentials. */
  readonly push: boolean;
  /** True: it is only looked whether there is something to build. */
  readonly dryRun: boolean;
}

const elsewhere = Object.fromEntries(explicitOnly.map((name) => [name, 'under "build:"']));

export const readInputs = (input: InputReader): Inputs => {
  const push = input.flag("push", true);
  const dryRun = input.flag("dry-run", false);
  if (dryRun && !push)
    input.reject("Inputs push and dry-run exclude each other", "Remove dry-run: nothing is pushed anyway");
  const planned = readPlanned(input, isPlan, elsewhere);
  const tags = input.lines("tags");
  for (const tag of tags.filter((name) => !isFreeTag(name)))
    input.reject(
      `Input tags has "${tag}"`,
      'A tag has letters, digits, "_", "." and "-", and is neither a commit nor begins with "src-" or "sha256-<digest>"',
    );
  return {
    from: planned ?? { kind: "explicit", ...readExplicit(input, push) },
    path: input.text("path") ?? ".",
    tags,
    secrets: readSecrets(input),
    force: input.flag("force-build", false),
    take: input.oneOf("take", ["source", "commit"], "source"),
    push,
    dryRun,
  };
};
