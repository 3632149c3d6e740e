import { formatPosition } from "../errors.ts";
import type { LogSink, RunEvent } from "../events.ts";
import { renderResults, stepLine } from "./run.ts";
import { StepLines } from "./step-lines.ts";
import { type RenderOptions, type Style, styleFor } from "./style.ts";

/**
 * A sink for `RunOptions.log` that writes a run as it goes: the steps' lines, then the results. Where jobs run side by
 * side, one is followed live, and the others are written as soon as it has ended.
 */
export function liveRenderer(write: (text: string) => void, options: RenderOptions = {}): LogSink {
  const renderer = new LiveRenderer(write, options);
  return (event) => renderer.accept(event);
}

/** A job that is being shown, or waits for that. */
interface ShownJob {
  readonly waiting: string[];
  lines: StepLines;
  /** The step whose title has not been written yet. */
  step: string | undefined;
  ended: boolean;
}

class LiveRenderer {
  readonly #write: (text: string) => void;
  readonly #options: RenderOptions;
  readonly #style: Style;
  readonly #jobs = new Map<string, ShownJob>();
  #followed: string | undefined;

  constructor(write: (text: string) => void, options: RenderOptions) {
    this.#write = write;
    this.#options = options;
    this.#style = styleFor(options);
  }

  accept(event: RunEvent): void {
    if (event.type === "run-started") this.#write(`${this.#style.bold(event.name)}\n`);
    else if (event.type === "step-started") this.#begin(event.job, event.step);
    else if (event.type === "line") this.#line(event.job, event.text);
    else if (event.type === "step-finished") this.#say(event.job, stepLine(event.step, this.#options));
    else if (event.type === "job-finished") this.#end(event.job.name);
    else if (event.type === "run-finished") this.#finish(event);
  }

  #begin(job: string, step: string): void {
    const { waiting = [] } = this.#jobs.get(job) ?? {};
    this.#jobs.set(job, { waiting, lines: new StepLines(this.#options), step, ended: false });
  }

  #line(name: string, text: string): void {
    const job = this.#jobs.get(name);
    const shown = job?.lines.render(text);
    if (!job || shown === undefined) return;
    if (job.step !== undefined) this.#say(name, this.#style.dim(`  ▸ ${job.step}`));
    job.step = undefined;
    this.#say(name, `    ${shown}`);
  }

  #say(job: string, line: string): void {
    this.#followed ??= this.#follow(job);
    if (job === this.#followed) this.#write(`${line}\n`);
    else this.#jobs.get(job)?.waiting.push(line);
  }

  #follow(job: string): string {
    this.#write(`\n${this.#style.bold(job)}\n`);
    for (const line of this.#jobs.get(job)?.waiting.splice(0) ?? []) this.#write(`${line}\n`);
    return job;
  }

  #end(name: string): void {
    const job = this.#jobs.get(name);
    if (job) job.ended = true;
    while (this.#followed !== undefined && this.#jobs.get(this.#followed)?.ended) {
      this.#jobs.delete(this.#followed);
      const next = this.#jobs.keys().next().value;
      this.#followed = next === undefined ? undefined : this.#follow(next);
    }
  }

  #finish({ run }: Extract<RunEvent, { type: "run-finished" }>): void {
    for (const { message, at } of run.problems) {
      this.#write(this.#style.red(`Error: ${at ? `${formatPosition(at)}: ` : ""}${message}\n`));
    }
    this.#write(`\n${renderResults(run, this.#options)}\n`);
  }
}
