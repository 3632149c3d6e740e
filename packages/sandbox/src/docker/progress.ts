import { BuildFailure } from "./failure.ts";

/** Adds a line below the step's title. */
export type Detail = (text: string) => void;

/** BuildKit's plain progress: numbered steps with an empty line between them. */
export class Progress {
  readonly #print: (line: string) => void;
  readonly #failed: string[] = [];
  #steps = 0;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  /** A line that stands by itself. */
  line(text: string): void {
    this.#print(text);
  }

  /** Shows `title`, then how `body` went; a failure remembers in which step it happened. */
  async step<T>(title: string, body: (detail: Detail) => T | Promise<T>): Promise<T> {
    this.#steps += 1;
    const prefix = `#${this.#steps} `;
    this.#print(prefix + title);
    try {
      const result = await body((text) => this.#print(prefix + text));
      this.#print(`${prefix}DONE 0.0s`);
      this.#print("");
      return result;
    } catch (error) {
      if (!(error instanceof BuildFailure)) throw error;
      this.#print(`${prefix}ERROR: ${error.message}`);
      throw new BuildFailure(error.message, { line: error.line, step: title });
    }
  }

  /** A step that may fail: the build goes on, and what failed is named once more at its end. */
  async tried<T>(title: string, body: (detail: Detail) => T | Promise<T>): Promise<T | undefined> {
    try {
      return await this.step(title, body);
    } catch (error) {
      if (!(error instanceof BuildFailure)) throw error;
      this.#print("");
      this.#failed.push(title);
      return undefined;
    }
  }

  /** At the end of a build that succeeded. */
  close(): void {
    for (const title of this.#failed) for (const text of ["------", ` > ${title}:`]) this.#print(text);
    if (this.#failed.length > 0) this.#print("------");
  }

  /** The failed step and the lines of the Dockerfile around, as BuildKit shows them. */
  failure(failure: BuildFailure, dockerfile: { readonly name: string; readonly source: string }): void {
    const { line, step, message } = failure;
    if (step !== undefined) for (const text of ["------", ` > ${step}:`, "------"]) this.#print(text);
    if (line !== undefined) for (const text of excerpt(dockerfile, line)) this.#print(text);
    this.#print(`ERROR: failed to build: failed to solve: ${message}`);
  }
}

const RULE = "--------------------";

const excerpt = ({ name, source }: { name: string; source: string }, line: number): readonly string[] => {
  const lines = source.split(/\r?\n/);
  const first = Math.max(0, line - 3);
  const shown = lines.slice(first, line + 2).map((text, i) => {
    const number = first + i + 1;
    return `${String(number).padStart(4)} | ${number === line ? ">>>" : "   "} ${text}`;
  });
  return [`${name}:${line}`, RULE, ...shown, RULE];
};
