import { ensureRepository, type Repository } from "@towline/aws";
import { cacheRepositoryOf } from "./cache/repository.ts";
import { type Recorded, readRecord } from "./records/store.ts";
import { type SourceKey, sourceKey } from "./source-key.ts";
import type { ImageTag } from "./tags/made-tags.ts";
import type { TagPlace } from "./tags/placing.ts";
import type { BuildPorts, BuildRequest } from "./types.ts";

/** What stands of an image before anything is done for it. */
export interface Found {
  readonly repository: Repository;
  readonly source: SourceKey;
  readonly recorded: Recorded;
}

/** And the tags that it is to have. */
export interface Prepared extends Found {
  readonly place: TagPlace;
  readonly wanted: readonly ImageTag[];
}

const keyAndRecord = async (request: BuildRequest, { session, log }: BuildPorts) => {
  const source = sourceKey(request.source, request.builder);
  const places = { cacheRepository: cacheRepositoryOf(request), imageRepository: request.repository };
  return { source, recorded: await readRecord(session, places, source.key, request.lineage, log) };
};

/** The repository, made where that was asked for, and what is on record of the source: asked for at the same time. */
export const lookUp = async (request: BuildRequest, ports: BuildPorts): Promise<Found> => {
  const { session, log } = ports;
  const { create, reconcile, settings } = request.repositorySettings;
  const where = { account: session.account, repository: request.repository };
  const [repository, known] = await Promise.allSettled([
    ensureRepository(session, where, settings, { create, reconcile, log }),
    keyAndRecord(request, ports),
  ]);
  // always the same one of two refusals, whichever came first
  if (repository.status === "rejected") throw repository.reason;
  if (known.status === "rejected") throw known.reason;
  return { repository: repository.value, ...known.value };
};
