import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeRepository, findImage, registryLogin } from "@towline/aws";
import { TowlineError } from "@towline/kernel";
import { unpinnedOf } from "./bases.ts";
import { runBuildx } from "./buildx.ts";
import { type Decision, decide } from "./decide.ts";
import { requireSource, warnOfChangingSource } from "./preflight.ts";
import { sourceKey } from "./source-key.ts";
import { completeTags, movableTags, type TagPlace, verifyPush } from "./tagging.ts";
import { sourceTag, tagsOf } from "./tags.ts";
import type { BuildPorts, BuildRequest, BuildResult } from "./types.ts";

type Done = Pick<BuildResult, "digest" | "tags">;

const decideFor = async (request: BuildRequest, key: string, ports: BuildPorts): Promise<Decision> => {
  const { source, force, repository } = request;
  const where = { account: ports.session.account, repository };
  return decide({
    force,
    dockerfile: source.dockerfile,
    unpinned: unpinnedOf(readFileSync(join(source.workspace, source.dockerfile), "utf8"), source.args),
    image: await findImage(ports.session, where, { tag: sourceTag(key) }),
    now: ports.clock.now(),
  });
};

const push = async (
  request: BuildRequest,
  wanted: readonly string[],
  place: TagPlace,
  ports: BuildPorts,
): Promise<Done> => {
  const tags = await movableTags(place, wanted);
  if (tags.length === 0)
    throw new TowlineError(
      "ecr-tag-immutable",
      `Every tag of this build exists in "${place.name}" and cannot be moved: ${wanted.join(", ")}`,
      { hint: 'Leave out force-build, or exclude "src-*" from the tag immutability of the repository' },
    );
  const command = { request, uri: place.repository.uri, tags };
  const { digest } = await runBuildx(command, () => registryLogin(ports.session), ports);
  return { digest, tags: await verifyPush(place, digest, tags) };
};

/**
 * Brings the image of a source into its repository, and builds only where it is not there. Throws `input-invalid`,
 * `ecr-repository-missing`, `docker-missing`, `build-failed`, `registry-failed`, `ecr-tag-immutable`, `aws-*`.
 */
export const build = async (request: BuildRequest, ports: BuildPorts): Promise<BuildResult> => {
  const { source, tags, repository: name } = request;
  const { session, log } = ports;
  requireSource(source);
  const repository = await describeRepository(session, { account: session.account, repository: name });
  const place = { session, name, repository, log };
  const { key, holdsGit } = sourceKey(source);
  warnOfChangingSource(source, tags.commit, holdsGit, log);

  const decision = await decideFor(request, key, ports);
  log.info(`${decision.build ? "Building" : "Not building"} ${name}: ${decision.why}`);
  const wanted = [sourceTag(key), ...tagsOf(tags)];
  const done: Done = decision.build
    ? await push(request, wanted, place, ports)
    : { digest: decision.image.digest, tags: await completeTags(place, decision.image, wanted) };
  log.info(`${name}@${done.digest} has the tags ${done.tags.join(", ")}`);
  return { ...done, repository: name, built: decision.build, sourceKey: key, why: decision.why };
};
