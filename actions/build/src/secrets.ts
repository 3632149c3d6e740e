import type { InputReader } from "@towline/action-kit";

/** A secret as the workflow gives it; paths are still relative to the checkout. */
export interface SecretInput {
  readonly id: string;
  readonly from:
    | { readonly kind: "value"; readonly value: string }
    | { readonly kind: "file"; readonly path: string };
}

const idPattern = /^\w[\w.-]*$/;
const form =
  "Each secret is a line id=value; one of several lines stands between the lines id<<END and END, with any word for END";

/** Where lines are wrong they are counted, never shown: they may hold the secret. */
const rejectLine = (input: InputReader, number: number): void =>
  input.reject(`Input secrets is not understood in line ${number}`, form);

/** `id=value`, or as in GITHUB_ENV `id<<END`, lines, `END`: what a multi-line secret expands to needs no quotes. */
const readValues = (input: InputReader): readonly SecretInput[] => {
  const lines = (input.text("secrets") ?? "").split(/\r?\n/);
  const secrets: SecretInput[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? "";
    if (line.trim() === "") continue;
    const [, id = "", operator, rest = ""] = /^\s*([^=<\s]+)\s*(=|<<)(.*)$/.exec(line) ?? [];
    const end = operator === "<<" ? lines.findIndex((text, at) => at > i && text.trim() === rest.trim()) : i;
    if (!idPattern.test(id) || end < 0 || (operator === "<<" && rest.trim() === "")) {
      rejectLine(input, i + 1);
      return [];
    }
    const value = operator === "=" ? rest.trim() : lines.slice(i + 1, end).join("\n");
    if (value === "")
      input.reject(
        `Input secrets gives nothing for ${id}`,
        "Check the secret's name, and that this event and environment may read it (forks get no secrets)",
      );
    secrets.push({ id, from: { kind: "value", value } });
    i = end;
  }
  return secrets;
};

/** Inputs `secrets` and `secret-files`. */
export const readSecrets = (input: InputReader): readonly SecretInput[] => {
  const files = Object.entries(input.pairs("secret-files")).map(
    ([id, path]): SecretInput => ({ id, from: { kind: "file", path } }),
  );
  const secrets = [...readValues(input), ...files];
  for (const { id } of files.filter((each) => !idPattern.test(each.id)))
    input.reject(`Input secret-files has the id "${id}"`, "An id has letters, digits and . _ -");
  const ids = secrets.map(({ id }) => id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
    input.reject(`Secret ${id} is given twice`, "Name each id once, in secrets or in secret-files");
  return secrets;
};
