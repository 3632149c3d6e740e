import { createHash } from "node:crypto";

/** Letters that stand nowhere else: the same for the same seed. */
const mark = (seed: string): string => createHash("sha256").update(seed).digest("base64url").slice(0, 14);

const pem = (tag: string, newline: string): string =>
  ["-----BEGIN KEY-----", `MIIEvgIBADAN${tag}Bgkq`, `${tag}FAASCBKgwggSkAgEA`, "-----END KEY-----", ""].join(
    newline,
  );

/** What escaping, encoding, cutting or masking may stumble over. */
const shapes: Readonly<Record<string, (tag: string, index: number) => string>> = {
  plain: (tag) => `correct-horse-${tag}`,
  quotes: (tag) => `it's "so" \`quoted\` \\ ${tag} 'end'`,
  lines: (tag) => pem(tag, "\n"),
  crlf: (tag) => pem(tag, "\r\n"),
  json: (tag) => `{"inner":{"password":"a %0A b ${tag}","list":["x:y"]}}`,
  prettyJson: (tag) => JSON.stringify({ token: `pretty-${tag}`, on: true }, undefined, 2),
  regex: (tag) => `^(a+)+[b-z]{2,}\\d|.*${tag}$^.*?\\/`,
  command: (tag) => `::add-mask::${tag}`,
  group: (tag) => `##[error]::set-output name=x::${tag}%0D%0A::debug::hello`,
  percent: (tag) => `100%25 %0A ${tag} %s %d %%`,
  base64: (tag) => Buffer.from(`decoded secret of ${tag}`).toString("base64"),
  token: (tag) => `eyJhbGciOiJub25lIn0.${Buffer.from(tag).toString("base64url")}.${tag}`,
  url: (tag) => `https://user:p%40ss/${tag}?a=b&c=d#fragment+plus`,
  unicode: (tag) => `pässwörd-${tag}-🔑-Ω≈ç√∫˜µ≤`,
  blanks: (tag) => `\t  blanks ${tag}   \t `,
  shell: (tag) => `$(id) $HOME \${IFS} && ${tag} ; | > < ~ !`,
  markup: (tag) => `<b>${tag}</b> &amp; | _x_ **y** [l](u) ~~z~~ #`,
  control: (tag) => `\u001b[31m${tag}\u0007\u00a0\ttab`,
  long: (tag) => Array.from({ length: 140 }, (_, index) => `${tag}${index}`).join("-"),
  // one begins with the other, which begins with a third
  nested: (_, index) =>
    `nested-${mark("nested")}${"-and-the-end-of-a-longer-one".repeat(index % 3)}${index > 2 ? index : ""}`,
};

/** Too short to be masked: one, two and three characters. */
export const shortValues: Readonly<Record<string, string>> = { ONE: "7", TWO: "é4", THREE: "a b" };

/** 10 values of each shape, by a variable's name; other ones for another `round`. */
export const awkwardValues = (round: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(shapes).flatMap(([shape, make]) =>
      Array.from({ length: 10 }, (_, index) => [
        `${shape.toUpperCase()}_${index}`,
        make(mark(`${round} ${shape} ${index}`), index),
      ]),
    ),
  );

/** The value, and each line of it that stands nowhere else. */
export const partsOf = (value: string): readonly string[] => {
  const lines = value.split(/[\r\n]+/).map((line) => line.trim());
  return [
    value,
    ...(lines.length > 1 ? lines.filter((line) => /\w{14}/.test(line) && !line.startsWith("-----")) : []),
  ];
};
