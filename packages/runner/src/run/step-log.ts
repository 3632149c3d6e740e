import type { Annotation } from "../types.ts";
import type { Masker } from "./masker.ts";

/** GitHub's limits for one step. */
const perLevel = 10;
const messageLimit = 4096;

export interface StepLogSinks {
  readonly line: (text: string) => void;
  readonly annotation: (annotation: Annotation) => void;
}

/** The log of one step: masked on the way in. */
export class StepLog {
  readonly #masker: Masker;
  readonly #sinks: StepLogSinks;
  readonly #lines: string[] = [];
  readonly #counts = new Map<Annotation["level"], number>();

  constructor(masker: Masker, sinks: StepLogSinks) {
    this.#masker = masker;
    this.#sinks = sinks;
  }

  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }

  write(text: string): void {
    for (const line of this.#masker.mask(text).split(/\r?\n/)) {
      this.#lines.push(line);
      this.#sinks.line(line);
    }
  }

  group(title: string, lines: readonly string[]): void {
    this.write(`##[group]${title}`);
    for (const line of lines) this.write(line);
    this.write("##[endgroup]");
  }

  error(message: string): void {
    this.annotate({ level: "error", message });
  }

  warning(message: string): void {
    this.annotate({ level: "warning", message });
  }

  /** Shows a line and, within GitHub's limits, an annotation on the run's page. */
  annotate(annotation: Annotation): void {
    this.write(`##[${annotation.level}]${annotation.message}`);
    const count = (this.#counts.get(annotation.level) ?? 0) + 1;
    this.#counts.set(annotation.level, count);
    if (count > perLevel) return;
    const message = this.#masker.mask(annotation.message).slice(0, messageLimit);
    const title = annotation.title && this.#masker.mask(annotation.title);
    this.#sinks.annotation({ ...annotation, message, ...(title ? { title } : {}) });
  }
}
