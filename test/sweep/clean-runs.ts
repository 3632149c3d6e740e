import { type Request, Stage } from "./stage.ts";
import { type Style, styles } from "./styles.ts";
import { type Version, type Versions, versionsOf } from "./versions.ts";

/** The requests that a service of that style takes in order, where nothing is in the way. */
export interface CleanRun {
  readonly style: Style;
  readonly good: readonly Request[];
  /** With its way back. */
  readonly failing: readonly Request[];
  readonly rollback: readonly Request[];
}

const requestsOf = async (stage: Stage, versions: Versions, what: Version): Promise<readonly Request[]> => {
  const place = stage.place(versions.style);
  await place.begin(...(what === versions.rolledBack ? [versions.earlier, versions.old] : [versions.old]));
  const requests: Request[] = [];
  place.onRequest(({ number, method, path }) => {
    requests.push({ number, method, path });
    return undefined;
  });
  const ending = await place.deploy(what);
  place.onRequest(undefined);
  if (ending.kind === "thrown") throw ending.error;
  return requests;
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
