const textMax = 500;

/**
 * Text of advisories, of AWS and of image indexes, on a single line: in a log a line of theirs could otherwise begin with
 * a workflow command.
 */
export const singleLine = (text: string | undefined): string =>
  (text ?? "")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .slice(0, textMax);
