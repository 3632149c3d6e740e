import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const kinds = ["env", "output", "path", "state", "step_summary"] as const;
type Kind = (typeof kinds)[number];

/** What a step wrote into its command files. */
export interface FileCommands {
  readonly env: readonly (readonly [string, string])[];
  readonly output: readonly (readonly [string, string])[];
  readonly state: readonly (readonly [string, string])[];
  readonly paths: readonly string[];
  readonly summary: string;
  /** Files that could not be understood; the step fails for each. */
  readonly problems: readonly string[];
}

/** The files behind GITHUB_ENV, GITHUB_OUTPUT, GITHUB_PATH, GITHUB_STATE and GITHUB_STEP_SUMMARY of one process. */
export class CommandFiles {
  readonly environment: Readonly<Record<string, string>>;
  readonly #folder: string;
  readonly #suffix = randomBytes(8).toString("hex");

  constructor(temp: string) {
    this.#folder = join(temp, "_runner_file_commands");
    this.environment = Object.fromEntries(
      kinds.map((kind) => [`GITHUB_${kind.toUpperCase()}`, this.#pathOf(kind)]),
    );
  }

  async create(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await Promise.all(kinds.map((kind) => writeFile(this.#pathOf(kind), "")));
  }

  /** Reads what was written and removes the files. */
  async collect(): Promise<FileCommands> {
    const problems: string[] = [];
    const pairs = async (kind: Kind) => {
      const result = parsePairs(await this.#read(kind));
      if (typeof result !== "string") return result;
      problems.push(`Unable to process file command '${kind}' successfully.`, result);
      return [];
    };
    const [env, output, state] = [await pairs("env"), await pairs("output"), await pairs("state")];
    const paths = (await this.#read("path")).split(/\r?\n/).filter(Boolean);
    const summary = await this.#read("step_summary");
    await Promise.all(kinds.map((kind) => rm(this.#pathOf(kind), { force: true })));
    return { env, output, state, paths, summary, problems };
  }

  #pathOf(kind: Kind): string {
    return join(this.#folder, `${kind}_${this.#suffix}`);
  }

  #read(kind: Kind): Promise<string> {
    return readFile(this.#pathOf(kind), "utf8").catch(() => "");
  }
}

/** `NAME=value` lines and `NAME<<DELIMITER` blocks; a text says what is wrong. */
export function parsePairs(content: string): [string, string][] | string {
  const lines = content.split(/\r?\n/);
  const pairs: [string, string][] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const block = /^(?<name>[^=]*?)<<(?<delimiter>.+)$/.exec(line)?.groups;
    const equals = line.indexOf("=");
    if (block?.name) {
      const end = lines.indexOf(block.delimiter ?? "", index + 1);
      if (end < 0) return `Invalid value. Matching delimiter not found '${block.delimiter}'`;
      pairs.push([block.name, lines.slice(index + 1, end).join("\n")]);
      index = end;
    } else if (equals > 0) pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    else return `Invalid format '${line}'`;
  }
  return pairs;
}
