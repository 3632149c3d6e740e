import type { InputReader } from "./inputs.ts";

/** Numbers of the input `confirm-prune`: several, where targets differ in what they would delete. */
export const readConfirmedPrunes = (input: InputReader): readonly number[] =>
  input.words("confirm-prune").map((word) => {
    if (!/^[1-9]\d{0,4}$/.test(word))
      input.reject(
        `Input confirm-prune has "${word}"`,
        "Give the number of objects that the refused deploy named; several with commas between them",
      );
    return Number(word);
  });
