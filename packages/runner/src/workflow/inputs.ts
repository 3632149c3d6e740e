import { RunnerError } from "../errors.ts";
import { evaluateValue, type Scope } from "../language/evaluate.ts";
import type { InputDefinition, InputType } from "./triggers.ts";

export type InputValue = string | number | boolean;

/** What an input is where neither a value nor a default is given. */
const emptyOf = (type: InputType): InputValue => (type === "boolean" ? false : type === "number" ? 0 : "");

/** GitHub's limit of inputs for workflow_dispatch. */
const dispatchLimit = 25;
/** Characters of all inputs together. */
const payloadLimit = 65_535;

/**
 * The inputs of a workflow that is started by hand. Throws `request-refused` with the API's own words (422) when it would
 * not start the run.
 */
export function dispatchInputs(
  definitions: readonly InputDefinition[],
  given: Readonly<Record<string, InputValue>>,
  scope: Scope,
): Record<string, InputValue> {
  const refuse = (message: string) => new RunnerError("request-refused", message);
  if (definitions.length > dispatchLimit)
    throw refuse(`you may only define up to ${dispatchLimit} 'inputs' for a 'workflow_dispatch' event`);
  if (JSON.stringify(given).length > payloadLimit) throw refuse("inputs are too large.");
  const unexpected = Object.keys(given).filter((name) => !definitions.some((input) => input.name === name));
  if (unexpected.length > 0) throw refuse(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const entries = definitions.map((input): [string, InputValue] => {
    const value = given[input.name] ?? evaluateValue(input.default, scope) ?? undefined;
    if (input.required && (value === undefined || value === ""))
      throw refuse(`Required input '${input.name}' not provided`);
    const typed = value === undefined ? emptyOf(input.type) : typedValue(input, value);
    if (typed === undefined)
      throw refuse(`Provided value '${value}' for input '${input.name}' is not a ${input.type}`);
    if (input.type === "choice" && typed !== "" && !input.options.includes(String(typed))) {
      throw refuse(`Provided value '${typed}' for input '${input.name}' not in the list of allowed values`);
    }
    return [input.name, typed];
  });
  return Object.fromEntries(entries);
}

/** From a form or the API everything may come as text. */
function typedValue({ type }: InputDefinition, value: unknown): InputValue | undefined {
  const text = String(value);
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  if (type === "number")
    return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
  return text;
}

/** The inputs of a called workflow. Here a boolean must be a boolean: the text 'true' is refused, as on GitHub. */
export function callInputs(
  definitions: readonly InputDefinition[],
  given: Readonly<Record<string, unknown>>,
  defaults: Scope,
  calledAs: string,
): Record<string, InputValue> {
  const passed = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const entries = definitions.map((input): [string, InputValue] => {
    const value = passed.has(input.name.toLowerCase())
      ? passed.get(input.name.toLowerCase())
      : evaluateValue(input.default, defaults);
    return [input.name, checked(input, value ?? emptyOf(input.type), calledAs)];
  });
  return Object.fromEntries(entries);
}

function checked(input: InputDefinition, value: unknown, calledAs: string): InputValue {
  if (input.type === "string" && typeof value !== "object") return String(value);
  if (typeof value === input.type) return value as InputValue;
  throw new RunnerError(
    "template-invalid",
    `calling ${calledAs}: unexpected value '${String(value)}' for input '${input.name}', expected type: ${input.type}`,
  );
}
