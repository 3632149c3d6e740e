/** `#4 importing cache manifest from host/checkout/cache:branch-main`, `#9 exporting cache to registry` */
const cacheStep = /^#(\d+) (?:importing cache manifest from|(exporting cache to)) (\S+)$/;

const lineOfTrouble = (exporting: boolean, place: string, reason: string): string => {
  if (exporting) return `The cache was not kept, the build is not affected: ${reason}`;
  const name = place.replace(/^.*\//, "");
  return /: not found$/.test(reason)
    ? `There is no cache "${name}" yet`
    : `The cache "${name}" was not read, the build is not affected: ${reason}`;
};

/** One line for each cache that BuildKit could not do with in a build that succeeded all the same. */
export const cacheTrouble = (output: readonly string[]): readonly string[] => {
  const steps = output.flatMap((line) => {
    const [match, number, exporting, place = ""] = cacheStep.exec(line) ?? [];
    return match === undefined
      ? []
      : [{ error: `#${number} ERROR: `, exporting: exporting !== undefined, place }];
  });
  const troubles = steps.flatMap(({ error, exporting, place }) => {
    const line = output.find((text) => text.startsWith(error));
    return line === undefined ? [] : [lineOfTrouble(exporting, place, line.slice(error.length))];
  });
  return [...new Set(troubles)];
};
