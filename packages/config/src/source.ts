import type { SourcePosition } from "@towline/kernel";
import { isMistake, parseReference } from "./reference.ts";
import { wrong } from "./stored.ts";
import type { SecretDraft, SecretSource } from "./types.ts";

/** Where all values of a Secret stand; undefined where some are written out. */
export const sourceOf = ({ type, values }: SecretDraft): SecretSource | undefined => {
  const texts = [...values].flatMap(([key, value]) =>
    value.kind === "reference" ? [[key, value.text]] : [],
  );
  return texts.length < values.size ? undefined : { type, references: Object.fromEntries(texts) };
};

/**
 * A Secret of a record, to be resolved afresh: what was rotated since must not come back. `at` is where the record is,
 * for messages. Throws `config-invalid` for a reference that this version of Towline does not know.
 */
export const draftOf = (
  name: string,
  { type, references }: SecretSource,
  at: SourcePosition,
): SecretDraft => {
  const values = Object.entries(references).map(([key, text]) => {
    const reference = parseReference(text);
    if (reference === undefined || isMistake(reference) || reference.source === "file")
      throw wrong(
        `The record of Secret ${name} has a reference of ${key} that is not known`,
        "A newer Towline may have written it: use that version",
      );
    return [key, { kind: "reference", reference, text, at }] as const;
  });
  return { name, type, files: [at.file], values: new Map(values), at };
};
