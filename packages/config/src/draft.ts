import { posix } from "node:path";
import type { Problem, SourcePosition } from "@towline/kernel";
import type { Piece, Pieces } from "./content.ts";
import { contentBytesMax, contentOf, entryOf } from "./entry.ts";
import type { FolderPlace } from "./place.ts";
import type { ConfigEntry, SecretDraft, Strategy } from "./types.ts";

/** What was made so far, and what was wrong. */
export interface Read {
  readonly entries: readonly ConfigEntry[];
  readonly secrets: readonly SecretDraft[];
  readonly problems: readonly Problem[];
}

export const nothing: Read = { entries: [], secrets: [], problems: [] };

/** The object that pieces are to become. */
export interface Wanted {
  readonly kind: "ConfigMap" | "Secret";
  readonly name: string;
  readonly type?: string;
  readonly strategy?: Strategy;
  readonly at: SourcePosition;
}

export interface Owner extends FolderPlace {
  readonly service: string;
  readonly namespace: string;
}

/** The bare name is also a label's value. */
const nameMax = 63;

/** Bytes of a piece that are known already: a reference's come later. */
const bytesOf = ({ value }: Piece): Uint8Array => (value.kind === "bytes" ? value.bytes : new Uint8Array());

/** Completes the message of an object that is too large; undefined where it is not. */
export const sizeProblem = (
  { kind, name, at }: Wanted,
  values: Iterable<Uint8Array>,
): Problem | undefined => {
  const bytes = [...values].reduce((sum, value) => sum + value.length, 0);
  if (bytes <= contentBytesMax) return undefined;
  const message = `${at.file}: ${kind} ${name} would hold ${(bytes / contentBytesMax).toFixed(1)} MiB; Kubernetes allows 1 MiB`;
  return { message, hint: "Put large files into the image, or fetch them at start", at };
};

const limitProblem = (wanted: Wanted, pieces: readonly Piece[]): Problem | undefined => {
  const { name, at } = wanted;
  if (name.length <= nameMax) return sizeProblem(wanted, pieces.map(bytesOf));
  const message = `${at.file}: the name ${name} would be longer than ${nameMax} letters`;
  return { message, hint: "Choose a shorter name for the service", at };
};

/** The object of `pieces`, or what is wrong with it. */
export const finish = (owner: Owner, wanted: Wanted, { pieces, paths, problems }: Pieces): Read => {
  if (problems.length > 0) return { ...nothing, problems };
  const wrong = limitProblem(wanted, pieces);
  if (wrong !== undefined) return { ...nothing, problems: [wrong] };
  const { kind, name, type = "Opaque", strategy, at } = wanted;
  const chosen = strategy === undefined ? {} : { strategy };
  const { service, namespace } = owner;
  const files = paths.map((file) => posix.relative(owner.path, file)).toSorted();
  if (kind === "Secret") {
    const values = new Map(pieces.map(({ key, value }) => [key, value] as const));
    return { ...nothing, secrets: [{ name, type, files, values, at, ...chosen }] };
  }
  const content = contentOf(pieces.map((piece) => [piece.key, bytesOf(piece)] as const));
  return { ...nothing, entries: [entryOf({ name, service, namespace, files, ...chosen }, content)] };
};
