import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Problem } from "@towline/kernel";

/** Helm names a template by its chart: `checkout/templates/web.yaml`, `checkout/charts/redis/templates/…`. */
const templatePath = (root: string, folder: string, name: string): string => {
  const inChart = posix.join(folder, name.slice(name.indexOf("/") + 1));
  const whole = posix.join(folder, name);
  const found = [inChart, whole].find((path) => existsSync(join(root, path)));
  // a packed chart's templates stand in no file of the repository
  return found ?? posix.join(folder, "Chart.yaml");
};

/** What `helm template` printed, and which template each line came from. */
export class HelmOutput {
  readonly #sources: readonly { readonly line: number; readonly file: string }[];
  readonly #folder: string;

  constructor(text: string, root: string, folder: string) {
    const lines = text.split("\n");
    this.#folder = folder;
    this.#sources = lines.flatMap((line, index) => {
      const name = lines[index - 1] === "---" ? /^# Source: (.+)$/.exec(line)?.[1] : undefined;
      return name === undefined ? [] : [{ line: index + 1, file: templatePath(root, folder, name) }];
    });
  }

  /** The file that a line of the output was made of. */
  sourceAt(line: number): string {
    const source = this.#sources.findLast((each) => each.line <= line);
    return source?.file ?? posix.join(this.#folder, "Chart.yaml");
  }

  /** Problems of the output at the templates that it came from. */
  translate(problems: readonly Problem[]): readonly Problem[] {
    return problems.map((problem) => {
      const line = problem.at?.line ?? 1;
      return {
        ...problem,
        message: `${problem.message} (line ${line} of what "helm template" prints)`,
        at: { file: this.sourceAt(line), line: 1, column: 1 },
      };
    });
  }
}
