/**
 * What an unquoted YAML scalar is, exactly as kubectl decides it (sigs.k8s.io/yaml: YAML 1.1 booleans, leading-zero
 * octals, no base 60, dates stay strings). `yaml.test.ts` pins it against answers of a real kubectl.
 */
export type PlainScalar = null | boolean | number | string;

const words = new Map<string, null | boolean>([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map(
    (word) => [word, true] as const,
  ),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map(
    (word) => [word, false] as const,
  ),
]);

const prefixed = /^([-+]?)(0x[0-9a-f]+|0b[01]+|0o[0-7]+|0[0-7]+)$/i;
const decimal = /^[-+]?(?:0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i;
const pointFirst = /^\.[0-9]+(?:_[0-9]+)*(?:e[-+]?[0-9]+(?:_[0-9]+)*)?$/i;
const notJson = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const integerOf = (text: string): number | undefined => {
  if (decimal.test(text)) return Number(text) + 0;
  const [, sign, digits] = prefixed.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(/^0[0-7]/.test(digits) ? `0o${digits}` : digits.toLowerCase());
  return sign === "-" ? 0 - value : value;
};

const floatOf = (text: string): number | undefined => {
  const value = float.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
};

/** Throws a RangeError whose message fits after the value, where JSON has no such value or cannot keep it exact. */
export const resolvePlainScalar = (text: string): PlainScalar => {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (notJson.test(text)) throw new RangeError("is a number that JSON does not have");
  if (text.startsWith(".")) return pointFirst.test(text) ? Number(text.replaceAll("_", "")) : text;
  if (!/^[-+0-9]/.test(text)) return text;
  const plain = text.replaceAll("_", "");
  const integer = integerOf(plain);
  if (integer === undefined) return floatOf(plain) ?? text;
  if (!Number.isSafeInteger(integer)) throw new RangeError("is too large to be kept exact as a number");
  return integer;
};
