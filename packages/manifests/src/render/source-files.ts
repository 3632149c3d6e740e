import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Json, parseYaml, type SourcePosition, type YamlPath } from "@towline/kernel";
import { candidatesOf } from "../candidates.ts";
import { type Candidate, isEntries } from "../shape.ts";

type Positions = Pick<Candidate, "at" | "positionOf" | "keyPositionOf">;

interface SourceFile {
  readonly lines: readonly string[];
  readonly candidates: readonly Candidate[];
}

const nameOf = (value: unknown): string =>
  isEntries(value) && isEntries(value.metadata) ? String(value.metadata.name ?? "") : "";

const kindOf = (value: unknown): string => (isEntries(value) ? String(value.kind) : "");

const valueAt = (value: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>> | undefined)?.[step], value);

const isOnly = <T>(list: readonly T[]): list is readonly [T] => list.length === 1;

/** A rendered name may have a prefix and a suffix. */
const sourceOf = (rendered: Json, candidates: readonly Candidate[]): Candidate | undefined => {
  const alike = candidates.filter(({ value }) => kindOf(value) === kindOf(rendered));
  const name = nameOf(rendered);
  const same = alike.find(({ value }) => nameOf(value) === name);
  const within = alike.filter(({ value }) => name.includes(nameOf(value)));
  return same ?? (isOnly(within) ? within[0] : undefined);
};

/** Finds out where a rendered object stands in the files of the repository, as far as that can be told. */
export class SourceFiles {
  readonly #root: string;
  readonly #files = new Map<string, Promise<SourceFile>>();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Positions of `rendered`, which a tool made of `file`. A field's own place is told where the file says the same as
   * what was rendered; what a patch or a value has changed stands at the object.
   */
  async positions(file: string, rendered: Json): Promise<Positions> {
    const { candidates, lines } = await this.#read(file);
    const source = sourceOf(rendered, candidates);
    if (source === undefined) return onlyAt({ file, line: lineOfKind(lines, kindOf(rendered)), column: 1 });
    const isWritten = (path: YamlPath) =>
      isDeepStrictEqual(valueAt(rendered, path), valueAt(source.value, path));
    return {
      at: source.at,
      positionOf: (path) => (isWritten(path) ? source.positionOf(path) : source.at),
      keyPositionOf: (path) => (isWritten(path) ? source.keyPositionOf(path) : source.at),
    };
  }

  #read(file: string): Promise<SourceFile> {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const reading = readSource(this.#root, file);
    this.#files.set(file, reading);
    return reading;
  }
}

export const onlyAt = (at: SourcePosition): Positions => ({
  at,
  positionOf: () => at,
  keyPositionOf: () => at,
});

/** The line that begins an object of this kind, where there is but one; a template is no YAML yet. */
const lineOfKind = (lines: readonly string[], kind: string): number => {
  const found = lines.flatMap((line, index) => (line.trimEnd() === `kind: ${kind}` ? [index + 1] : []));
  return isOnly(found) ? found[0] : 1;
};

const readSource = async (root: string, file: string): Promise<SourceFile> => {
  // part of a packed chart, or named in a way that we do not know
  const text = await readFile(join(root, file), "utf8").catch(() => "");
  const documents = text.includes("{{") ? [] : parseYaml(text, file).documents;
  return { lines: text.split("\n"), candidates: documents.flatMap((document) => candidatesOf(document)) };
};
