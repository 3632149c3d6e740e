import { type Problem, TowlineError } from "@towline/kernel";

/** Where raw inputs come from: `core.getInput` in an action, a record in a test. Missing inputs are "". */
export type InputSource = (name: string) => string;

/** What Kubernetes takes as a name: pattern and words for `matching`. */
export const dnsLabel = [
  /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,
  "lower-case letters, digits and -, at most 63, beginning and ending with a letter or digit",
] as const;

/**
 * Reads inputs eagerly and collects every problem, so that a user sees all of them at once. After a problem a
 * placeholder is returned; `parseInputs` throws before anyone can use it.
 */
export class InputReader {
  readonly #source: InputSource;
  readonly #problems: Problem[] = [];

  constructor(source: InputSource) {
    this.#source = source;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Records a rule that crosses inputs. */
  reject(message: string, hint?: string): void {
    this.#problems.push({ message, hint });
  }

  /** Trimmed; undefined where empty. */
  text(name: string): string | undefined {
    const value = this.#source(name).trim();
    return value === "" ? undefined : value;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined)
      this.reject(`Input ${name} is missing`, `Add "${name}:" under "with:" of this step`);
    return value ?? "";
  }

  /** Must match `pattern` where given; `form` says in words what is expected. */
  matching(name: string, pattern: RegExp, form: string): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !pattern.test(value))
      this.reject(`Input ${name} is "${value}"`, `It must be ${form}`);
    return value;
  }

  oneOf<const T extends string>(name: string, values: readonly T[], fallback: T): T {
    const value = this.text(name) ?? fallback;
    const known = values.find((candidate) => candidate === value);
    if (known === undefined)
      this.reject(`Input ${name} is "${value}"`, `It must be one of ${values.join(", ")}`);
    return known ?? fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return fallback;
    if (value !== "true" && value !== "false")
      this.reject(`Input ${name} is "${value}"`, "It must be true or false");
    return value === "true";
  }

  integer(
    name: string,
    range: { readonly min: number; readonly max: number; readonly fallback: number },
  ): number {
    const text = this.text(name);
    const value = text === undefined ? range.fallback : Number(text);
    if (!Number.isInteger(value) || value < range.min || value > range.max)
      this.reject(
        `Input ${name} is "${text}"`,
        `It must be a whole number from ${range.min} to ${range.max}`,
      );
    return value;
  }

  /** One entry a line; empty lines and lines that begin with # are left out. */
  lines(name: string): readonly string[] {
    return this.#source(name)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("#"));
  }

  /** Words with blanks, commas or line ends between them. */
  words(name: string): readonly string[] {
    return this.lines(name).flatMap((line) => line.split(/[\s,]+/).filter(Boolean));
  }

  /** `NAME=value`, one a line. */
  pairs(name: string): Readonly<Record<string, string>> {
    const entries = this.lines(name).map((line) => {
      const at = line.indexOf("=");
      if (at < 1) this.reject(`Input ${name} has the line "${line}"`, "Each line must be NAME=value");
      return [line.slice(0, Math.max(at, 0)), line.slice(at + 1)] as const;
    });
    return Object.fromEntries(entries);
  }

  /** JSON text handed over by an earlier step or job, checked by `accept`. */
  json<T>(name: string, accept: (value: unknown) => value is T): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    try {
      const value: unknown = JSON.parse(text);
      if (accept(value)) return value;
    } catch {
      // reported below, together with JSON of the wrong shape
    }
    this.reject(`Input ${name} is not what the earlier step wrote`, `Pass that step's output on unchanged`);
    return undefined;
  }
}

/** Runs `build` over all inputs and throws `input-invalid` with every problem at once. */
export const parseInputs = <T>(source: InputSource, build: (input: InputReader) => T): T => {
  const reader = new InputReader(source);
  const inputs = build(reader);
  const [first, ...more] = reader.problems;
  if (first === undefined) return inputs;
  const message = more.length === 0 ? first.message : `${reader.problems.length} inputs are wrong`;
  throw new TowlineError("input-invalid", message, { hint: first.hint, problems: reader.problems });
};
