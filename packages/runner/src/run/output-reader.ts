import type { Annotation } from "../types.ts";
import { parseCommand, type WorkflowCommand } from "./commands.ts";
import type { Masker } from "./masker.ts";
import type { StepLog } from "./step-log.ts";

export interface OutputReaderOptions {
  readonly log: StepLog;
  readonly masker: Masker;
  readonly debug: boolean;
  readonly onOutput: (name: string, value: string) => void;
  readonly onState: (name: string, value: string) => void;
}

const levels = ["error", "warning", "notice"] as const;

/** Reads what a step prints, line by line: workflow commands are carried out, everything else goes to the log. */
export class OutputReader {
  readonly #options: OutputReaderOptions;
  /** While set, only `::token::` is a command. */
  #stoppedBy: string | undefined;

  constructor(options: OutputReaderOptions) {
    this.#options = options;
  }

  read(line: string): void {
    const command = parseCommand(line);
    if (this.#stoppedBy !== undefined) {
      if (command?.name === this.#stoppedBy) this.#stoppedBy = undefined;
      this.#options.log.write(line);
    } else if (!command || !this.#carryOut(command)) this.#options.log.write(line);
  }

  /** False for a command that nobody knows: it is printed as it is, as on GitHub. */
  #carryOut({ name, properties, message }: WorkflowCommand): boolean {
    const { log, masker, debug, onOutput, onState } = this.#options;
    const level = levels.find((candidate) => candidate === name);
    if (level) log.annotate(annotationOf(level, properties, message));
    else if (name === "group") log.write(`##[group]${message}`);
    else if (name === "endgroup") log.write("##[endgroup]");
    else if (name === "debug") debug && log.write(`##[debug]${message}`);
    else if (name === "add-mask") this.#mask(message, masker, log);
    else if (name === "stop-commands") this.#stoppedBy = message;
    else if (name === "echo") return true;
    else if (name === "set-output") onOutput(properties.name ?? "", message);
    else if (name === "save-state") onState(properties.name ?? "", message);
    else if (name === "set-env" || name === "add-path")
      log.error(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
    else if (name === "add-matcher" || name === "remove-matcher")
      log.warning(`Problem matchers (${name}) are not supported by this runner`);
    else return false;
    return true;
  }

  #mask(value: string, masker: Masker, log: StepLog): void {
    if (value.trim() === "") log.warning("Can't add secret mask for empty string in ##[add-mask] command.");
    else masker.add(value);
    log.write("::add-mask::***");
  }
}

function annotationOf(
  level: Annotation["level"],
  properties: Readonly<Record<string, string>>,
  message: string,
): Annotation {
  const number = (key: string) => (properties[key] === undefined ? undefined : Number(properties[key]));
  const places = {
    line: number("line"),
    endLine: number("endLine"),
    column: number("col"),
    endColumn: number("endColumn"),
  };
  const known = Object.entries({ title: properties.title, file: properties.file, ...places }).filter(
    ([, value]) => value !== undefined,
  );
  return { level, message, ...Object.fromEntries(known) };
}
