import { type RenderOptions, type Style, styleFor } from "./style.ts";

/** Groups that GitHub shows folded and that say nothing new: the head of a step, and the token's permissions. */
const folded = /^(Run |GITHUB_TOKEN Permissions$)/;
/** Lines of the runner's own that say nothing new either. */
const dull = /^(::add-mask::\*\*\*|Set output '.*')$/;

/** Turns the raw log of one step into what a person reads, line by line. */
export class StepLines {
  readonly #style: Style;
  readonly #details: boolean;
  #group: "none" | "open" | "hidden" = "none";

  constructor(options: RenderOptions) {
    this.#style = styleFor(options);
    this.#details = options.details === true;
  }

  /** Undefined for a line that is not shown. */
  render(line: string): string | undefined {
    const command = /^##\[(?<name>\w+)\](?<text>.*)$/s.exec(line);
    if (!command?.groups) return this.#isHidden(line) ? undefined : this.#indent(line);
    const { name = "", text = "" } = command.groups;
    if (name === "group") return this.#open(text);
    if (name === "endgroup") return this.#close();
    return this.#group === "hidden" ? undefined : this.#indent(this.#mark(name, text));
  }

  #isHidden(line: string): boolean {
    return this.#group === "hidden" || (!this.#details && dull.test(line));
  }

  #open(title: string): string | undefined {
    this.#group = !this.#details && folded.test(title) ? "hidden" : "open";
    return this.#group === "hidden" ? undefined : this.#style.bold(`▾ ${title}`);
  }

  #close(): undefined {
    this.#group = "none";
  }

  #mark(name: string, text: string): string {
    const { red, yellow, cyan, dim } = this.#style;
    if (name === "error") return red(`Error: ${text}`);
    if (name === "warning") return yellow(`Warning: ${text}`);
    if (name === "notice") return cyan(`Notice: ${text}`);
    return dim(text);
  }

  #indent(line: string): string {
    return this.#group === "open" ? `  ${line}` : line;
  }
}
