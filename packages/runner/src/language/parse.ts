import { FeatureFlags } from "@actions/expressions/features";
import { convertOn } from "@actions/workflow-parser/model/converter/events";
import { handleTemplateTokenErrors } from "@actions/workflow-parser/model/converter/handle-errors";
import { convertJobs } from "@actions/workflow-parser/model/converter/jobs";
import {
  TemplateContext,
  TemplateValidationErrors,
} from "@actions/workflow-parser/templates/template-context";
import { readTemplate } from "@actions/workflow-parser/templates/template-reader";
import { isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { NoOperationTraceWriter } from "@actions/workflow-parser/templates/trace-writer";
import { RunnerError, type WorkflowProblem } from "../errors.ts";
import { schemaOf } from "./schema.ts";
import { SourceReader } from "./source-reader.ts";
import type { MappingToken, TemplateToken } from "./tokens.ts";

/** The token tree of a workflow file that GitHub accepts. Throws `workflow-invalid` with every problem. */
export function parseWorkflowText(file: string, content: string): MappingToken {
  const context = contextFor("workflow");
  const root = parse(context, "workflow-root-strict", file, content);
  if (root && context.errors.count === 0) checkMeaning(context, root);
  return accepted(file, root, context.errors.getErrors());
}

/** The token tree of an action.yml. */
export function parseActionText(file: string, content: string): MappingToken {
  const context = contextFor("action");
  const root = parse(context, "action-root-strict", file, content);
  return accepted(file, root, context.errors.getErrors());
}

function contextFor(kind: "workflow" | "action"): TemplateContext {
  const context = new TemplateContext(
    new TemplateValidationErrors(),
    schemaOf(kind),
    new NoOperationTraceWriter(),
  );
  // Everything that GitHub knows is let through here; what this runner does not know is refused where it is read.
  context.state.featureFlags = new FeatureFlags({ all: true });
  return context;
}

function parse(
  context: TemplateContext,
  type: string,
  file: string,
  content: string,
): TemplateToken | undefined {
  const id = context.getFileId(file);
  const reader = new SourceReader(id, content);
  if (reader.errors.length === 0) return readTemplate(context, type, reader, id);
  for (const { message, range } of reader.errors) context.error(id, message, range);
  return undefined;
}

/**
 * What the schema cannot say: whether needs, step ids, conditions and references fit together. The library's conversion
 * checks that on its way; its result is lossy and not used.
 */
function checkMeaning(context: TemplateContext, root: TemplateToken): void {
  const [events, jobs] = isMapping(root) ? [root.find("on"), root.find("jobs")] : [];
  handleTemplateTokenErrors(root, context, {}, () => (events ? convertOn(context, events) : {}));
  handleTemplateTokenErrors(root, context, [], () => (jobs ? convertJobs(context, jobs) : []));
}

interface ParserProblem {
  readonly rawMessage: string;
  readonly range?: { readonly start: { readonly line: number; readonly column: number } };
}

function accepted(
  file: string,
  token: TemplateToken | undefined,
  errors: readonly ParserProblem[],
): MappingToken {
  if (errors.length === 0 && token && isMapping(token)) return token;
  const found = errors.map((error) => problemOf(file, error));
  const problems = found.length > 0 ? found : [{ message: "the file is empty" }];
  throw new RunnerError("workflow-invalid", `Invalid workflow file: ${file}: ${problems[0]?.message}`, {
    problems,
  });
}

const problemOf = (file: string, { rawMessage, range }: ParserProblem): WorkflowProblem => ({
  message: rawMessage,
  at: range && { file, line: range.start.line, column: range.start.column },
});
