/** Edits (a letter added, left out, changed, or two swapped) that turn `a` into `b`. */
const distance = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1));
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
};

/** The known word that was probably meant: a few letters off, its beginning, or `region` for `aws-region`. */
export const suggest = (word: string, known: readonly string[]): string | undefined => {
  const written = word.toLowerCase().replaceAll("_", "-");
  const [nearest] = known
    .map((candidate) => ({ candidate, edits: distance(written, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  if (nearest !== undefined) return nearest.candidate;
  const begun = written.length < 3 ? undefined : known.find((candidate) => candidate.startsWith(written));
  return begun ?? known.find((candidate) => candidate.split("-").includes(written));
};

/** A hint: what was probably meant, and everything that could have been. */
export const didYouMean = (word: string, known: readonly string[], what: string): string => {
  const meant = suggest(word, known);
  const all = known.length === 0 ? `There are no ${what}` : `Known ${what}: ${known.join(", ")}`;
  return meant === undefined ? all : `Did you mean "${meant}"? ${all}`;
};
