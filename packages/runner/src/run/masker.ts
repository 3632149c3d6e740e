/** Replaces every secret by `***`, also where it stands encoded. */
export class Masker {
  readonly #values = new Set<string>();
  #pattern: RegExp | undefined;

  /** Blank values are ignored: masking them would hide everything. */
  add(value: string): void {
    const lines = value.split(/\r\n|\r|\n/);
    for (const part of [value, ...lines, ...lines.map((line) => line.trim())]) {
      if (part.trim() === "") continue;
      for (const form of [part, ...encodingsOf(part)]) this.#values.add(form);
    }
    this.#pattern = undefined;
  }

  mask(text: string): string {
    if (this.#values.size === 0) return text;
    this.#pattern ??= patternOf([...this.#values]);
    return text.replace(this.#pattern, "***");
  }

  /** True when `mask` would change the text. */
  hides(text: string): boolean {
    return this.mask(text) !== text;
  }
}

/** Longer values first, so that a value that begins with another one is hidden whole. */
const patternOf = (values: string[]): RegExp =>
  new RegExp(
    values
      .toSorted((a, b) => b.length - a.length)
      .map((value) => RegExp.escape(value))
      .join("|"),
    "g",
  );

/** Short texts have encodings that occur by chance. */
const shortestEncoded = 6;

/** JSON, URL and base64 forms; base64 at each of the three positions where the value may begin in a longer text. */
function encodingsOf(value: string): string[] {
  if (value.length < shortestEncoded) return [];
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((shift) => stableBase64(bytes.subarray(shift)));
  return [
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    ...base64.filter((form) => form.length >= shortestEncoded),
  ];
}

/** The characters that stay the same whatever follows the bytes. */
const stableBase64 = (bytes: Buffer): string => {
  const text = bytes.toString("base64url").replaceAll("-", "+").replaceAll("_", "/");
  return bytes.length % 3 === 0 ? text : text.slice(0, -1);
};
