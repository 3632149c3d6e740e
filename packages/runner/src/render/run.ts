import { formatPosition } from "../errors.ts";
import type { Annotation, Conclusion, JobResult, RunResult, StepResult } from "../types.ts";
import { renderMarkdown } from "./markdown.ts";
import { StepLines } from "./step-lines.ts";
import { displayWidth, formatDuration, type RenderOptions, type Style, styleFor } from "./style.ts";

/** What a person sees of a finished run on GitHub: jobs and steps with their logs, annotations, summaries. */
export function renderRun(result: RunResult, options: RenderOptions = {}): string {
  const sections = [
    renderHeadline(result, options),
    ...result.problems.map(({ message, at }) =>
      styleFor(options).red(`Error: ${at ? `${formatPosition(at)}: ` : ""}${message}`),
    ),
    ...result.jobs.map((job) => renderJob(job, options)),
    renderResults(result, options),
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

/** The end of a run's page: a line for each job, annotations, step summaries. */
export function renderResults(result: RunResult, options: RenderOptions = {}): string {
  const sections = [
    result.jobs.map((job) => jobLine(job, options)).join("\n"),
    renderAnnotations(result, options),
    ...result.jobs.filter(({ summary }) => summary.trim() !== "").map((job) => renderSummary(job, options)),
    renderHeadline(result, options),
  ];
  return sections.filter(Boolean).join("\n\n");
}

function markOf(conclusion: Conclusion, style: Style): string {
  if (conclusion === "success") return style.green("✓");
  if (conclusion === "failure") return style.red("✗");
  return style.dim(conclusion === "skipped" ? "○" : "⊘");
}

const renderHeadline = (result: RunResult, options: RenderOptions): string => {
  const style = styleFor(options);
  const took = formatDuration(Date.parse(result.finishedAt) - Date.parse(result.startedAt));
  return `${markOf(result.conclusion, style)} ${style.bold(result.name)} ${style.dim(`· ${result.conclusion} in ${took}`)}`;
};

function jobLine(job: JobResult, options: RenderOptions): string {
  const style = styleFor(options);
  const took =
    job.steps.length === 0
      ? job.conclusion
      : formatDuration(Date.parse(job.finishedAt) - Date.parse(job.startedAt));
  const place = job.environment
    ? ` → ${job.environment.name}${job.environment.url ? ` (${job.environment.url})` : ""}`
    : "";
  return `${markOf(job.conclusion, style)} ${style.bold(job.name)} ${style.dim(took + place)}`;
}

function renderJob(job: JobResult, options: RenderOptions): string {
  const rule = styleFor(options).dim(ruleAfter(job.name, options));
  const problems = job.steps.length === 0 ? job.log.split("\n").filter(Boolean) : [];
  const lines = new StepLines(options);
  return [
    `${jobLine(job, options)} ${rule}`,
    ...job.steps.flatMap((step) => renderStep(step, options)),
    ...problems.map((line) => `    ${lines.render(line)}`),
  ].join("\n");
}

const ruleAfter = (text: string, { width = 100 }: RenderOptions): string =>
  "─".repeat(Math.max(3, width - displayWidth(text) - 40));

export const stepLine = (step: StepResult, options: RenderOptions): string => {
  const style = styleFor(options);
  const took = step.conclusion === "skipped" ? "skipped" : formatDuration(step.milliseconds);
  const forgiven = step.outcome === "failure" && step.conclusion === "success" ? " (failed, continued)" : "";
  return `  ${markOf(step.conclusion, style)} ${step.name} ${style.dim(took + forgiven)}`;
};

function renderStep(step: StepResult, options: RenderOptions): string[] {
  const lines = new StepLines(options);
  const shown = step.log
    .split("\n")
    .slice(0, -1)
    .map((line) => lines.render(line));
  return [
    stepLine(step, options),
    ...shown.filter((line) => line !== undefined).map((line) => `    ${line}`),
  ];
}

function renderAnnotations(result: RunResult, options: RenderOptions): string {
  const style = styleFor(options);
  const lines = result.jobs.flatMap((job) =>
    job.annotations.map((annotation) => annotationLines(annotation, job.name, style)),
  );
  return lines.length === 0 ? "" : [style.bold("Annotations"), ...lines].join("\n");
}

function annotationLines(
  { level, message, title, file, line, column }: Annotation,
  job: string,
  style: Style,
): string {
  const paint = level === "error" ? style.red : level === "warning" ? style.yellow : style.cyan;
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  const head = `  ${paint(level)} ${style.dim(job)}${place ? ` ${place}` : ""}`;
  const text = [title, ...message.split("\n")].filter((part) => part !== undefined && part !== "");
  return [head, ...text.map((part) => `    ${part}`)].join("\n");
}

const renderSummary = (job: JobResult, options: RenderOptions): string => {
  const style = styleFor(options);
  const title = `${job.name} summary`;
  return `${style.bold(title)} ${style.dim(ruleAfter(title, options))}\n${renderMarkdown(job.summary, options).trimEnd()}`;
};
