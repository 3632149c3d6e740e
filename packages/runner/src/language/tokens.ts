import type {
  MappingToken,
  SequenceToken,
  TemplateToken,
} from "@actions/workflow-parser/templates/tokens/index";
import {
  isBasicExpression,
  isMapping,
  isScalar,
  isSequence,
} from "@actions/workflow-parser/templates/tokens/type-guards";
import { type Position, RunnerError } from "../errors.ts";

export type { MappingToken, TemplateToken };

export const positionOf = (token: TemplateToken, file: string): Position => ({
  file,
  line: token.line ?? 1,
  column: token.col ?? 1,
});

export const refuse = (token: TemplateToken, file: string, what: string): never => {
  throw new RunnerError("unsupported", `${what} is not supported by this runner`, {
    at: positionOf(token, file),
  });
};

/** The entries of a mapping by key. */
export const entriesOf = (token: MappingToken): [string, TemplateToken][] =>
  [...token].map(({ key, value }) => [key.toString(), value]);

/** Reads a mapping of known keys; any other key is refused by name. */
export class Fields {
  readonly #values: Map<string, TemplateToken>;
  readonly #file: string;

  constructor(token: TemplateToken | undefined, file: string, known: readonly string[], what: string) {
    this.#file = file;
    this.#values = new Map(token && isMapping(token) ? entriesOf(token) : []);
    if (token && !isMapping(token) && !isNull(token)) refuse(token, file, `${what} written as an expression`);
    for (const { key } of token && isMapping(token) ? token : []) {
      if (!known.includes(key.toString())) refuse(key, file, `'${key.toString()}' in ${what}`);
    }
  }

  get(key: string): TemplateToken | undefined {
    return this.#values.get(key);
  }

  text(key: string): string | undefined {
    return scalarText(this.#values.get(key));
  }

  mapping(key: string): MappingToken | undefined {
    const token = this.#values.get(key);
    if (token && !isMapping(token) && !isNull(token))
      refuse(token, this.#file, `'${key}' written as an expression`);
    return token && isMapping(token) ? token : undefined;
  }
}

export const isNull = (token: TemplateToken): boolean => token.templateTokenType === 7;

export const scalarText = (token: TemplateToken | undefined): string | undefined =>
  token && isScalar(token) && !isNull(token) ? token.toString() : undefined;

export const itemsOf = (token: TemplateToken | undefined): TemplateToken[] =>
  token === undefined || isNull(token) ? [] : isSequence(token) ? [...(token as SequenceToken)] : [token];

/** A scalar as it stands in the file. */
export const sourceOf = (token: TemplateToken): string =>
  (isBasicExpression(token) ? token.source : undefined) ?? scalarText(token) ?? "";
