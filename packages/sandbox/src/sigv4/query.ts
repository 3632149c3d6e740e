/**
 * Names and values of a query string, percent-decoded. A `+` stays one: in a signed query it never means a space.
 * A malformed escape is kept as it is; the signature then fails, as it should.
 */
export const parseQuery = (query: string): [string, string][] =>
  query === ""
    ? []
    : query.split("&").map((pair) => {
        const at = pair.indexOf("=");
        return at < 0 ? [decode(pair), ""] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
      });

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
