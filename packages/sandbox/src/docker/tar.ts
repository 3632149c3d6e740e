/** What stands in a layer. Paths have no leading `/`. */
export type LayerEntry =
  | { readonly kind: "folder"; readonly path: string; readonly mode: number }
  | { readonly kind: "file"; readonly path: string; readonly mode: number; readonly content: Buffer }
  | { readonly kind: "link"; readonly path: string; readonly mode: number; readonly target: string };

const TYPES = { file: "0", link: "2", folder: "5" } as const;
const BLOCK = 512;

/** A ustar archive, the same bytes for the same entries: owner 0, one time stamp for all. Seconds since the epoch. */
export const writeTar = (entries: readonly LayerEntry[], mtime: number): Buffer =>
  Buffer.concat([...entries.flatMap((entry) => entryBlocks(entry, mtime)), Buffer.alloc(2 * BLOCK)]);

const entryBlocks = (entry: LayerEntry, mtime: number): readonly Buffer[] => {
  const content = entry.kind === "file" ? entry.content : Buffer.alloc(0);
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  return [header(entry, content.length, mtime), content, padding];
};

const header = (entry: LayerEntry, size: number, mtime: number): Buffer => {
  const block = Buffer.alloc(BLOCK);
  const [name, prefix] = splitPath(entry.kind === "folder" ? `${entry.path}/` : entry.path);
  block.write(name, 0);
  block.write(octal(entry.mode, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(mtime, 11), 136);
  block.write(TYPES[entry.kind], 156);
  if (entry.kind === "link") block.write(fits(entry.target, 100, "link target"), 157);
  block.write("ustar\u000000", 257);
  block.write(prefix, 345);
  block.write(checksum(block), 148);
  return block;
};

/** The sum counts its own field as blanks. */
const checksum = (block: Buffer): string => {
  block.fill(" ", 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  return `${octal(sum, 6)}\0 `;
};

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, "0");

const splitPath = (path: string): readonly [string, string] => {
  if (Buffer.byteLength(path) <= 100) return [path, ""];
  const at = path.indexOf("/", path.length - 101);
  if (at < 0) throw new Error(`the path ${path} is too long for a layer of the stand-in docker`);
  return [fits(path.slice(at + 1), 100, "path"), fits(path.slice(0, at), 155, "path")];
};

const fits = (text: string, bytes: number, what: string): string => {
  if (Buffer.byteLength(text) <= bytes) return text;
  throw new Error(`the ${what} ${text} is too long for a layer of the stand-in docker`);
};
