/** A field of Docker's comma-separated options; quotes go around it where it holds what would end it. */
const field = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** `type=registry,ref=…`, with `"src=/a,b"` where a value holds a comma. What is undefined is left out. */
export const csvOption = (attributes: Readonly<Record<string, string | boolean | undefined>>): string =>
  Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [field(`${key}=${value}`)]))
    .join(",");
