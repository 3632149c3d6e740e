/** Replaces every secret by `***`, also where it stands encoded. */
export class Masker {
  readonly #values = new Set<string>();

  /** Blank values are ignored: masking them would hide everything. */
  add(value: string): void {
    const lines = value.split(/\r\n|\r|\n/);
    for (const part of [value, ...lines, ...lines.map((line) => line.trim())]) {
      if (part.trim() === "") continue;
      for (const form of [part, ...encodingsOf(part)]) this.#values.add(form);
    }
  }

  /** Values that overlap or touch become one `***`, as GitHub's runner has it. */
  mask(text: string): string {
    const found = [...this.#values].flatMap((value) => placesOf(value, text));
    let masked = "";
    let done = 0;
    for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
      if (start > done || done === 0) masked += `${text.slice(done, start)}***`;
      done = Math.max(done, end);
    }
    return masked + text.slice(done);
  }

  /** True when `mask` would change the text. */
  hides(text: string): boolean {
    return this.mask(text) !== text;
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const placesOf = (value: string, text: string): readonly Place[] => {
  const places: Place[] = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1))
    places.push({ start, end: start + value.length });
  return places;
};

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
