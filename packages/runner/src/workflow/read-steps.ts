import { isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { conditionOf } from "../language/evaluate.ts";
import { Fields, itemsOf, positionOf, refuse, type TemplateToken } from "../language/tokens.ts";
import type { Step } from "./model.ts";

const stepKeys = ["id", "name", "if", "env", "continue-on-error", "timeout-minutes"];
const runKeys = [...stepKeys, "run", "shell", "working-directory"];
const usesKeys = [...stepKeys, "uses", "with"];

/** GitHub's own limit for one `run:`. */
const scriptLimit = 21_000;

/** Reads `steps:` of a job or of a composite action. */
export const readSteps = (token: TemplateToken | undefined, file: string): Step[] =>
  itemsOf(token).map((item) => readStep(item, file));

function readStep(token: TemplateToken, file: string): Step {
  const uses = isMapping(token) && token.find("uses") !== undefined;
  const fields = new Fields(token, file, uses ? usesKeys : runKeys, "a step");
  const base = {
    id: fields.text("id"),
    at: positionOf(token, file),
    name: fields.get("name"),
    condition: conditionOf(fields.get("if")),
    env: fields.get("env"),
    continueOnError: fields.get("continue-on-error"),
    timeoutMinutes: fields.get("timeout-minutes"),
  };
  if (uses) return { ...base, kind: "uses", uses: fields.text("uses") ?? "", with: fields.get("with") };
  const script = fields.get("run") ?? refuse(token, file, "a step without 'run' or 'uses'");
  if ((fields.text("run") ?? "").length > scriptLimit)
    refuse(script, file, `a 'run' of more than ${scriptLimit} characters`);
  return {
    ...base,
    kind: "run",
    script,
    shell: fields.get("shell"),
    workingDirectory: fields.get("working-directory"),
  };
}
