import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { RunnerError } from "../errors.ts";
import { type Condition, conditionOf } from "../language/evaluate.ts";
import { parseActionText } from "../language/parse.ts";
import { entriesOf, Fields, type MappingToken, scalarText, type TemplateToken } from "../language/tokens.ts";
import type { FileSource, Step } from "../workflow/model.ts";
import { readSteps } from "../workflow/read-steps.ts";

export interface ActionInput {
  readonly name: string;
  readonly default: TemplateToken | undefined;
  readonly deprecated: string | undefined;
}

interface ActionBase {
  /** Folder of the action.yml. */
  readonly folder: string;
  /** Name of the action.yml, for messages. */
  readonly file: string;
  /** Where it comes from; undefined for an action of the workspace or of this machine. */
  readonly source: FileSource | undefined;
  readonly inputs: readonly ActionInput[];
}

export interface NodeAction extends ActionBase {
  readonly kind: "node";
  readonly main: string;
  readonly post: { readonly file: string; readonly condition: Condition } | undefined;
}

export interface CompositeAction extends ActionBase {
  readonly kind: "composite";
  readonly steps: readonly Step[];
  readonly outputs: readonly (readonly [string, TemplateToken | undefined])[];
}

export type Action = NodeAction | CompositeAction;

const rootKeys = ["name", "author", "description", "inputs", "outputs", "runs", "branding"];
const always = (token?: TemplateToken): Condition =>
  token ? conditionOf(token) : { expression: "always()", token };

/** Reads action.yml or action.yaml of a folder. */
export async function readAction(
  folder: string,
  name: string,
  source: FileSource | undefined,
): Promise<Action> {
  for (const candidate of ["action.yml", "action.yaml"]) {
    const content = await readFile(join(folder, candidate), "utf8").catch(() => undefined);
    if (content !== undefined) return parseAction(folder, `${name}/${candidate}`, content, source);
  }
  throw new RunnerError(
    "not-found",
    `Can't find 'action.yml' or 'action.yaml' of ${name} under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
  );
}

function parseAction(folder: string, file: string, content: string, source: FileSource | undefined): Action {
  const root = new Fields(parseActionText(file, content), file, rootKeys, "an action");
  const runs = root.get("runs");
  const using = new Fields(runs, file, runsKeys, "runs").text("using") ?? "";
  const base = { folder, file, source, inputs: readInputs(root.mapping("inputs"), file) };
  if (using === "composite") return { ...base, ...readComposite(runs, root.mapping("outputs"), file) };
  if (/^node\d+$/.test(using)) return { ...base, ...readNode(runs, file) };
  throw new RunnerError("unsupported", `${file}: 'runs.using: ${using}' is not supported by this runner`);
}

const runsKeys = [
  "using",
  "main",
  "post",
  "post-if",
  "steps",
  "pre",
  "pre-if",
  "image",
  "args",
  "env",
  "entrypoint",
];

function readNode(runs: TemplateToken | undefined, file: string): Pick<NodeAction, "kind" | "main" | "post"> {
  const fields = new Fields(runs, file, ["using", "main", "post", "post-if"], "runs");
  const post = fields.text("post");
  return {
    kind: "node",
    main: fields.text("main") ?? "",
    post: post === undefined ? undefined : { file: post, condition: always(fields.get("post-if")) },
  };
}

function readComposite(runs: TemplateToken | undefined, outputs: MappingToken | undefined, file: string) {
  const fields = new Fields(runs, file, ["using", "steps"], "runs");
  return {
    kind: "composite" as const,
    steps: readSteps(fields.get("steps"), file),
    outputs: (outputs ? entriesOf(outputs) : []).map(
      ([name, token]) =>
        [name, new Fields(token, file, ["description", "value"], `output '${name}'`).get("value")] as const,
    ),
  };
}

const readInputs = (token: MappingToken | undefined, file: string): ActionInput[] =>
  (token ? entriesOf(token) : []).map(([name, value]) => {
    const known = ["description", "required", "default", "deprecationMessage", "type"];
    const fields = new Fields(value, file, known, `input '${name}'`);
    return { name, default: fields.get("default"), deprecated: scalarText(fields.get("deprecationMessage")) };
  });
