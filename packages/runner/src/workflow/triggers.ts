import { isMapping, isScalar } from "@actions/workflow-parser/templates/tokens/type-guards";
import {
  entriesOf,
  Fields,
  itemsOf,
  type MappingToken,
  scalarText,
  type TemplateToken,
} from "../language/tokens.ts";

export type InputType = "string" | "boolean" | "number" | "choice" | "environment";

export interface InputDefinition {
  readonly name: string;
  readonly type: InputType;
  readonly required: boolean;
  readonly default: TemplateToken | undefined;
  readonly options: readonly string[];
}

interface OutputDefinition {
  readonly name: string;
  readonly value: TemplateToken | undefined;
}

interface SecretDefinition {
  readonly name: string;
  readonly required: boolean;
}

interface DispatchTrigger {
  readonly event: "workflow_dispatch";
  readonly inputs: readonly InputDefinition[];
}

export interface CallTrigger {
  readonly event: "workflow_call";
  readonly inputs: readonly InputDefinition[];
  readonly outputs: readonly OutputDefinition[];
  readonly secrets: readonly SecretDefinition[];
}

/** Undefined lists were not written at all. */
export interface PushTrigger {
  readonly event: "push";
  readonly branches: readonly string[] | undefined;
  readonly branchesIgnore: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
  readonly tagsIgnore: readonly string[] | undefined;
}

/** `release` and `pull_request`. */
export interface ActivityTrigger {
  readonly event: "release" | "pull_request";
  /** Undefined where none are written: then GitHub's defaults count. */
  readonly types: readonly string[] | undefined;
  readonly branches: readonly string[] | undefined;
  readonly branchesIgnore: readonly string[] | undefined;
}

/** An event that this runner never sends. */
interface OtherTrigger {
  readonly event: "other";
  readonly name: string;
}

export type Trigger = DispatchTrigger | CallTrigger | PushTrigger | ActivityTrigger | OtherTrigger;

/** Reads `on:`, which is a name, a list of names or a mapping. */
export function readTriggers(token: TemplateToken | undefined, file: string): Trigger[] {
  if (token && isMapping(token))
    return entriesOf(token).map(([name, value]) => readTrigger(name, value, file));
  return itemsOf(token).map((item) => readTrigger(scalarText(item) ?? "", undefined, file));
}

function readTrigger(name: string, token: TemplateToken | undefined, file: string): Trigger {
  if (name === "workflow_dispatch") return { event: name, inputs: readInputs(token, ["inputs"], name, file) };
  if (name === "workflow_call") return readCall(token, file);
  if (name === "release" || name === "pull_request") return readActivity(name, token, file);
  return name === "push" ? readPush(token, file) : { event: "other", name };
}

function readActivity(
  event: ActivityTrigger["event"],
  token: TemplateToken | undefined,
  file: string,
): ActivityTrigger {
  const known = event === "release" ? ["types"] : ["types", "branches", "branches-ignore"];
  const fields = new Fields(token, file, known, event);
  return {
    event,
    types: textsOf(fields, "types"),
    branches: textsOf(fields, "branches"),
    branchesIgnore: textsOf(fields, "branches-ignore"),
  };
}

const textsOf = (fields: Fields, key: string): string[] | undefined =>
  fields.get(key) && itemsOf(fields.get(key)).map((item) => scalarText(item) ?? "");

function readCall(token: TemplateToken | undefined, file: string): CallTrigger {
  const known = ["inputs", "outputs", "secrets"];
  const fields = new Fields(token, file, known, "workflow_call");
  return {
    event: "workflow_call",
    inputs: readInputs(token, known, "workflow_call", file),
    outputs: named(fields.mapping("outputs")).map(([name, value]) => ({
      name,
      value: new Fields(value, file, ["description", "value"], `output '${name}'`).get("value"),
    })),
    secrets: named(fields.mapping("secrets")).map(([name, value]) => ({
      name,
      required:
        new Fields(value, file, ["description", "required"], `secret '${name}'`).text("required") === "true",
    })),
  };
}

function readPush(token: TemplateToken | undefined, file: string): PushTrigger {
  const fields = new Fields(token, file, ["branches", "branches-ignore", "tags", "tags-ignore"], "push");
  return {
    event: "push",
    branches: textsOf(fields, "branches"),
    branchesIgnore: textsOf(fields, "branches-ignore"),
    tags: textsOf(fields, "tags"),
    tagsIgnore: textsOf(fields, "tags-ignore"),
  };
}

function readInputs(
  token: TemplateToken | undefined,
  known: string[],
  event: string,
  file: string,
): InputDefinition[] {
  const inputs = new Fields(token, file, known, event).mapping("inputs");
  return named(inputs).map(([name, value]) => {
    const fields = new Fields(
      value,
      file,
      ["description", "type", "required", "default", "options"],
      `input '${name}'`,
    );
    return {
      name,
      type: (fields.text("type") ?? "string") as InputType,
      required: fields.text("required") === "true",
      default: fields.get("default"),
      options: itemsOf(fields.get("options"))
        .filter(isScalar)
        .map((item) => item.toString()),
    };
  });
}

const named = (token: MappingToken | undefined): [string, TemplateToken][] => (token ? entriesOf(token) : []);
