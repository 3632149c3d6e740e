import { posix } from "node:path";
import type { Problem, SourcePosition } from "@towline/kernel";

/** Helm closes an error with advice on its own flags, and begins with a line for each link that it followed. */
const reasonOf = (stderr: string): string =>
  (/^Error: ([\s\S]*)/m.exec(stderr)?.[1] ?? stderr)
    .replace(/\s*Use --debug flag[^\n]*/g, "")
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();

/** Where in a template: `checkout/templates/web.yaml:5:12`, or `… on checkout/templates/web.yaml: … yaml: line 2`. */
const templateNamed = /([\w.-]+(?:\/[\w.-]+)+\.(?:ya?ml|tpl|txt|json))(?::(\d+))?(?::(\d+))?/;

const positionOf = (reason: string, folder: string, values: readonly string[]): SourcePosition => {
  const file = values.find((path) => reason.includes(path));
  const yamlLine = Number(/yaml: line (\d+)/.exec(reason)?.[1] ?? 1);
  if (file !== undefined) return { file, line: yamlLine, column: 1 };
  const [, name, line, column] = templateNamed.exec(reason) ?? [];
  if (name === undefined) return { file: posix.join(folder, "Chart.yaml"), line: 1, column: 1 };
  const inChart = posix.join(folder, name.slice(name.indexOf("/") + 1));
  return { file: inChart, line: Number(line ?? yamlLine), column: Number(column ?? 1) };
};

const hintOf = (reason: string, folder: string): string =>
  reason.includes("missing in charts/ directory")
    ? `Run "helm dependency update ${folder}" and commit its charts/ folder: a deploy fetches nothing`
    : `"helm template ${folder}" shows the same at your desk`;

/** One message of what Helm printed, at the template and line that it names. */
export const helmProblem = (stderr: string, folder: string, values: readonly string[]): Problem => {
  const reason = reasonOf(stderr) || "failed without a reason";
  return {
    message: `Helm: ${reason}`,
    hint: hintOf(reason, folder),
    at: positionOf(reason, folder, values),
  };
};
