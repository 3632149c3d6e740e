import { type AwsSession, type RepositoryRef, readManifests } from "@towline/aws";
import { isTowlineError, lineOf, TowlineError } from "@towline/kernel";
import { uploadEmptyBlob } from "./records/empty-blob.ts";
import { materialsIn } from "./records/materials.ts";
import { artifactOf, type BuildRecord, earlierThan, type PlatformImage } from "./records/record.ts";
import { writeRecord } from "./records/store.ts";
import type { BuildPorts, BuildRequest, Built } from "./types.ts";

interface IndexEntry {
  readonly digest?: string;
  readonly platform?: { readonly os?: string; readonly architecture?: string; readonly variant?: string };
}

const childOf = ({ digest = "", platform = {} }: IndexEntry): PlatformImage => ({
  digest,
  platform: [platform.os, platform.architecture, platform.variant].filter(Boolean).join("/"),
});

/**
 * Asks ECR itself after a push: buildx says what it sent, not what arrived. Returns the images of an index. Throws
 * `registry-failed`.
 */
export const childrenOf = async (
  session: AwsSession,
  where: RepositoryRef,
  digest: string,
): Promise<readonly PlatformImage[]> => {
  const manifest = (await readManifests(session, where, [digest])).get(digest);
  if (manifest === undefined)
    throw new TowlineError("registry-failed", `After the push "${where.repository}" has no image ${digest}`, {
      hint: "Run the job again; where it persists, a lifecycle rule of the repository takes images away at once",
    });
  const { manifests = [] } = JSON.parse(manifest.text) as { manifests?: readonly IndexEntry[] };
  return manifests.map(childOf);
};

export interface Rememberable {
  readonly built: Built;
  readonly children: readonly PlatformImage[];
  readonly key: string;
  /** The repository that records go to. */
  readonly repository: string;
  /** What was on record before. */
  readonly before?: BuildRecord;
}

const recordOf = (
  { built, children, before }: Rememberable,
  request: BuildRequest,
  now: number,
): BuildRecord | undefined => {
  const materials = materialsIn(built.metadata, request.source.platforms);
  const { kind, name } = request.lineage;
  return (
    materials && {
      digest: built.digest,
      children,
      materials,
      writer: { kind, name },
      commit: request.tags.commit,
      time: new Date(now).toISOString(),
      earlier: earlierThan(built.digest, before),
    }
  );
};

/** Why nothing is known of what an image was made of, and what helps. */
const unknownMaterials = ({ builder, source: { platforms } }: BuildRequest): string => {
  if ("nodes" in builder && builder.nodes.length > 1)
    return "Buildx does not say what several nodes made an image of, so the same source is built again next time";
  const help =
    platforms.length > 1
      ? "Update buildx (0.22 or later); of a builder of several nodes none says it"
      : "Update buildx (0.14 or later)";
  return `This buildx did not say what the image was made of, so the same source is built again next time. ${help}`;
};

/** Writes down what was built from what, so that it is not built again. That this fails fails no build. */
export const remember = async (
  what: Rememberable,
  request: BuildRequest,
  { session, clock, log, env, signal = new AbortController().signal }: BuildPorts,
): Promise<void> => {
  const record = recordOf(what, request, clock.now());
  const artifact = record && artifactOf(record);
  if (artifact === undefined) {
    log.notice(
      record === undefined
        ? unknownMaterials(request)
        : "The list of what the image was made of is too long to be kept, so the same source is built again next time",
    );
    return;
  }
  const where = { account: session.account, repository: what.repository };
  const target = { key: what.key, lineage: request.lineage, artifact };
  try {
    await writeRecord(session, where, target, () =>
      uploadEmptyBlob(session, where, { env, clock, log, signal }),
    );
  } catch (error) {
    if (!isTowlineError(error) || signal.aborted) throw error;
    log.warning(
      `The same source will be built again next time, since this build is not on record: ${lineOf(error)}`,
    );
  }
};
