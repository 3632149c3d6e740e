/** IAM's StringLike: `*` stands for any text, `?` for one character, everything else for itself. */
export const stringLike = (pattern: string, value: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", "[^]*")
      .replaceAll("?", "[^]")}$`,
  ).test(value);

export const anyLike = (patterns: readonly string[], value: string): boolean =>
  patterns.some((pattern) => stringLike(pattern, value));
