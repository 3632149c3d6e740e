import type { BuildFailure } from "./failure.ts";

/** BuildKit's plain progress: numbered steps with an empty line between them. */
export class Progress {
  readonly #print: (line: string) => void;
  #step = 0;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  /** A line that stands by itself. */
  line(text: string): void {
    this.#print(text);
  }

  step(title: string, details: readonly string[] = []): void {
    this.#step += 1;
    for (const text of [title, ...details, "DONE 0.0s"]) this.#print(`#${this.#step} ${text}`);
    this.#print("");
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
