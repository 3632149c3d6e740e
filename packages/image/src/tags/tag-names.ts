import { createHash } from "node:crypto";

/** What a registry takes. */
const tagPattern = /^\w[\w.-]{0,127}$/;

const hashLetters = 7;
const bodyMax = 128 - "-".length - hashLetters;

const sourcePrefix = "src-";

/** The tag under which the record of a source is found again. */
export const sourceTag = (key: string): string => `${sourcePrefix}${key}`;

/**
 * Anyone may name a branch like the record of a source, like another commit, or like the signature of an image
 * (`sha256-….sig`), and so plant something there that later runs, or those who verify signatures, would look at.
 */
const isOurs = (name: string): boolean =>
  name.startsWith(sourcePrefix) || /^([0-9a-f]{40}$|sha256-[0-9a-f]{64})/.test(name);

/** Whether the user may ask for this tag. */
export const isFreeTag = (tag: string): boolean => tagPattern.test(tag) && !isOurs(tag);

/**
 * The name itself where a registry takes it. Otherwise what is left of it, with a hash of the whole: `feature/x` and
 * `feature-x` are two branches, and neither may move the other's tag.
 */
export const tagOfName = (name: string, isReserved: (name: string) => boolean = () => false): string => {
  if (isFreeTag(name) && !isReserved(name)) return name;
  const body = name.replace(/[^\w.-]+/g, "-").replace(/^[.-]+|-+$/g, "");
  const readable = body === "" || isOurs(body) || isReserved(body) ? `ref-${body}` : body;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, hashLetters);
  return `${readable.slice(0, bodyMax).replace(/-+$/, "")}-${hash}`;
};
