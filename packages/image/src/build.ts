import { RegistryLogins } from "@towline/aws";
import { isTowlineError } from "@towline/kernel";
import type { BuildxPorts } from "./buildx.ts";
import { pushByBuildx, tryByBuildx } from "./buildx.ts";
import { publicMetadata } from "./buildx-metadata.ts";
import { ensureCacheRepository } from "./cache/ensure.ts";
import { planCache } from "./cache/plan.ts";
import { cacheRepositoryOf } from "./cache/repository.ts";
import { decisionFor } from "./decision.ts";
import type { KnownImage } from "./fixed-image.ts";
import { lookUp, type Prepared } from "./look-up.ts";
import { requireSource, warnOfChangingSource } from "./preflight.ts";
import { childrenOf, remember } from "./remember.ts";
import { requireBuildAllowed } from "./residency.ts";
import { sourceKey as sourceKeyOf } from "./source-key.ts";
import { tagsOf } from "./tags/made-tags.ts";
import { putAndVerify, puttable, requireTags, type Standing, withoutStuck } from "./tags/placing.ts";
import type { BuildPorts, BuildRequest, BuildResult, LoginSource, LookResult } from "./types.ts";

type Done = Pick<BuildResult, "digest" | "tags" | "metadata">;

/** One tag goes with the push; the others follow when the image has arrived, and is on record. */
const buildAnew = async (
  request: BuildRequest,
  { place, wanted, recorded, source: { key } }: Prepared,
  { standing, why }: { readonly standing: Standing; readonly why: string },
  ports: BuildPorts,
): Promise<Done> => {
  const { session } = ports;
  const put = puttable(place, wanted, standing, { why: `this source has to be built: ${why}` });
  const first = requireTags(place, wanted, put);
  const cache = await ensureCacheRepository(request, ports);
  const logins = new RegistryLogins(session);
  const login: LoginSource = (refused) => (refused === undefined ? logins.current() : logins.renew(refused));
  const push = { uri: place.repository.uri, tags: [first.name], login };
  const planned = () => planCache(request, { ...ports, cacheUri: cache?.uri });
  const built = await pushByBuildx({ request, key, push, cache: planned }, ports);
  const children = await childrenOf(
    session,
    { account: session.account, repository: place.name },
    built.digest,
  );
  const repository = cache === undefined ? place.name : cacheRepositoryOf(request);
  const before = recorded.record;
  await remember({ built, children, key, repository, before }, request, ports);
  const tags = await putAndVerify(place, built.digest, put.slice(1), put);
  return { digest: built.digest, tags, metadata: publicMetadata(built, place) };
};

const tagKnown = async (
  { place, wanted }: Prepared,
  { digest }: KnownImage,
  standing: Standing,
): Promise<Done> => {
  const put = puttable(place, wanted, standing, {
    digest,
    why: `the image of this source is ${digest}`,
  });
  const there = wanted.filter(({ name }) => standing.get(name) === digest);
  if (put.length === 0) return { digest, tags: there.map(({ name }) => name) };
  const all = wanted.filter((tag) => there.includes(tag) || put.includes(tag));
  return { digest, tags: await putAndVerify(place, digest, put, all) };
};

/**
 * Brings the image of a source into its repository, and builds only where it is not there. Throws `input-invalid`,
 * `not-allowed`, `ecr-repository-missing`, `docker-missing`, `build-failed`, `registry-failed`, `ecr-tag-immutable`,
 * `aws-*`.
 */
export const build = async (request: BuildRequest, ports: BuildPorts): Promise<BuildResult> => {
  const { repository: name } = request;
  const { log } = ports;
  const { prepared, decision, standing } = await decideOn(request, ports);
  log.info(`${decision.build ? "Building" : "Not building"} ${name}: ${decision.why}`);
  const done = decision.build
    ? await buildAnew(request, prepared, { standing, why: decision.why }, ports)
    : await tagKnown(prepared, decision.image, standing);
  log.info(`${name}@${done.digest} has the tags ${done.tags.join(", ")}`);
  const { key: sourceKey } = prepared.source;
  return { ...done, repository: name, built: decision.build, sourceKey, why: decision.why };
};

/** Whether there is something to build. Reads only: a repository that would be made is not. Throws the same. */
export const lookForImage = async (request: BuildRequest, ports: BuildPorts): Promise<LookResult> => {
  const { repository, repositorySettings } = request;
  const asItIs = {
    ...request,
    repositorySettings: { ...repositorySettings, create: false, reconcile: false },
  };
  const { sourceKey, why, digest } = await decideOn(asItIs, ports).then(
    ({ prepared, decision }) => ({
      sourceKey: prepared.source.key,
      why: decision.why,
      digest: decision.build ? undefined : decision.image.digest,
    }),
    (error: unknown) => {
      if (!repositorySettings.create || !isTowlineError(error, "ecr-repository-missing")) throw error;
      const { key } = sourceKeyOf(request.source, request.builder);
      return { sourceKey: key, why: "its repository is yet to be made", digest: undefined };
    },
  );
  ports.log.info(`${digest === undefined ? "Would build" : "Would not build"} ${repository}: ${why}`);
  return { repository, sourceKey, why, ...(digest === undefined ? {} : { digest }) };
};

/** Everything that is read before the first write. */
const decideOn = async (request: BuildRequest, ports: BuildPorts) => {
  const { source, tags, repository: name, force } = request;
  const { session, log } = ports;
  requireBuildAllowed(request, session.region);
  requireSource(source);
  const found = await lookUp(request, ports);
  warnOfChangingSource(source, tags.commit, found.source.holdsGit, log);
  const place = { session, name, repository: found.repository, force, log };
  const prepared = { ...found, place, wanted: withoutStuck(place, tagsOf(tags, name, request.lineage)) };
  return { prepared, ...(await decisionFor(request, prepared, ports)) };
};

/**
 * Builds and pushes nothing: for whoever has no credentials, such as a fork's pull request. Throws `input-invalid`,
 * `docker-missing`, `build-failed`.
 */
export const tryBuild = async (request: BuildRequest, ports: BuildxPorts): Promise<void> => {
  requireSource(request.source);
  const { key } = sourceKeyOf(request.source, request.builder);
  await tryByBuildx({ request, key }, ports);
};
