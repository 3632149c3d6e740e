import { Stage } from "./stage.ts";
import { type Style, styles } from "./styles.ts";
import { type Version, type Versions, versionsOf } from "./versions.ts";

/** How many requests a service of that style takes, where nothing is in the way. */
export interface CleanRun {
  readonly style: Style;
  readonly good: number;
  /** With its way back. */
  readonly failing: number;
  readonly rollback: number;
}

const requestsOf = async (stage: Stage, versions: Versions, what: Version): Promise<number> => {
  const place = stage.place(versions.style);
  await place.begin(...(what === versions.rolledBack ? [versions.earlier, versions.old] : [versions.old]));
  let count = 0;
  place.onRequest(({ number }) => {
    count = number;
    return undefined;
  });
  const ending = await place.deploy(what);
  place.onRequest(undefined);
  if (ending.kind === "thrown") throw ending.error;
  return count;
};

const runCleanly = async (stage: Stage, style: Style): Promise<CleanRun> => {
  const versions = versionsOf(style);
  return {
    style,
    good: await requestsOf(stage, versions, versions.new),
    failing: await requestsOf(stage, versions, versions.broken),
    rollback: await requestsOf(stage, versions, versions.rolledBack),
  };
};

export const runAllCleanly = async (): Promise<readonly CleanRun[]> => {
  const stage = await Stage.start();
  try {
    return await Promise.all(styles.map((style) => runCleanly(stage, style)));
  } finally {
    await stage.stop();
  }
};
