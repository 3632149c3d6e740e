import { isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { RunnerError, type WorkflowProblem } from "../errors.ts";
import { loadParser } from "./load.ts";
import type { MappingToken } from "./tokens.ts";

/** The token tree of a workflow file that GitHub accepts. Throws `workflow-invalid` with every problem. */
export async function parseWorkflowText(file: string, content: string): Promise<MappingToken> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await loadParser();
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  // The conversion is lossy, but it checks what the schema cannot: needs, step ids, conditions, references.
  if (value && context.errors.count === 0) await convertWorkflowTemplate(context, value);
  return accepted(file, value, context.errors.getErrors());
}

/** The token tree of an action.yml. */
export async function parseActionText(file: string, content: string): Promise<MappingToken> {
  const { parseAction, NoOperationTraceWriter } = await loadParser();
  const { context, value } = parseAction({ name: file, content }, new NoOperationTraceWriter());
  return accepted(file, value, context.errors.getErrors());
}

interface ParserProblem {
  readonly rawMessage: string;
  readonly range?: { readonly start: { readonly line: number; readonly column: number } };
}

function accepted(file: string, value: unknown, errors: readonly ParserProblem[]): MappingToken {
  const token = value as MappingToken | undefined;
  const problems = errors.map((error) => problemOf(file, error));
  if (problems.length === 0 && token && isMapping(token)) return token;
  const list = problems.length > 0 ? problems : [{ message: "the file is empty" }];
  throw new RunnerError("workflow-invalid", `Invalid workflow file: ${file}: ${list[0]?.message}`, {
    problems: list,
  });
}

const problemOf = (file: string, { rawMessage, range }: ParserProblem): WorkflowProblem => ({
  message: rawMessage,
  at: range && { file, line: range.start.line, column: range.start.column },
});
