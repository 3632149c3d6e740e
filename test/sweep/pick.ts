/** As many of `all` as `count` says, without order; `random` gives numbers in [0, 1). */
export const pick = <T>(all: readonly T[], count: number, random: () => number): readonly T[] => {
  const left = [...all];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
};
