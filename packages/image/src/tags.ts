/** What a person looks for an image by. */
export interface TagSources {
  /** 40 hex digits. */
  readonly commit: string;
  /** `refs/heads/main`, `refs/tags/v1.2.0`, `refs/pull/7/merge`. */
  readonly ref?: string;
  readonly environment?: string;
  /** Asked for by the user. */
  readonly extra: readonly string[];
}

const sourcePrefix = "src-";

/** The tag under which the image of a source is found again. */
export const sourceTag = (key: string): string => `${sourcePrefix}${key}`;

/** A registry takes `[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}`. */
const sanitise = (name: string): string =>
  name
    .replace(/[^\w.-]/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 128);

/**
 * Anyone may name a branch like the tag of a source, or like another commit, and so plant an image there that later
 * runs would trust.
 */
const isReserved = (tag: string): boolean => tag.startsWith(sourcePrefix) || /^[0-9a-f]{40}$/.test(tag);

const ofRef = (ref: string): string => {
  const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  const name = sanitise(pull === undefined ? ref.replace(/^refs\/(heads|tags)\//, "") : `pr-${pull}`);
  return isReserved(name) ? sanitise(`ref-${name}`) : name;
};

/** Tags are for people; everything after the build speaks in digests. */
export const tagsOf = ({ commit, ref, environment, extra }: TagSources): readonly string[] => {
  const named = [ref && ofRef(ref), environment && sanitise(environment), ...extra];
  return [...new Set([commit, ...named.filter((tag): tag is string => Boolean(tag))])];
};

/** Whether the user may ask for this tag. */
export const isFreeTag = (tag: string): boolean => /^\w[\w.-]{0,127}$/.test(tag) && !isReserved(tag);
