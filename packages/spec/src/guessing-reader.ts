import type { RepositoryReader } from "@towline/kernel";
import { extendsOf } from "./extends.ts";
import type { SpecFile } from "./layers.ts";

/** A reader that begins to ask what will probably be asked. */
export interface GuessingReader extends RepositoryReader {
  /** What `file` extends is asked for at once. */
  expect(file: SpecFile): void;
}

/**
 * Which file counts is known only when the default branch's was read; but it mostly extends what the deployed one does,
 * and an answer too many decides nothing.
 */
export const guessingReader = (reader: RepositoryReader): GuessingReader => {
  const guesses = new Map<string, ReturnType<RepositoryReader["resolve"]>>();
  const keyOf = (repository: string, ref = ""): string => `${repository}@${ref}`;
  return {
    read: (repository, path, commit) => reader.read(repository, path, commit),
    resolve: (repository, ref) => guesses.get(keyOf(repository, ref)) ?? reader.resolve(repository, ref),
    expect: (file) => {
      const guess = extendsOf(file);
      if (guess === undefined) return;
      const answer = reader.resolve(guess.repository, guess.branch);
      // a wrong guess may fail, and nobody waits for it
      answer.catch(() => undefined);
      guesses.set(keyOf(guess.repository, guess.branch), answer);
    },
  };
};
