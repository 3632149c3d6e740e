import { presentImages } from "@towline/aws";
import { type Decision, decide, isStale } from "./decide.ts";
import { fixedImage } from "./fixed-image.ts";
import type { Prepared } from "./look-up.ts";
import { changedMaterial } from "./materials/verify.ts";
import { imagesOf } from "./records/record.ts";
import type { Standing } from "./tags/placing.ts";
import type { BuildPorts, BuildRequest } from "./types.ts";

/** Why the record no longer holds. Nobody is asked where the answer decides nothing. */
const changeSince = async (
  { recorded: { record }, repository }: Prepared,
  { source, force, maxAgeDays }: BuildRequest,
  ports: BuildPorts,
): Promise<string | undefined> => {
  if (record === undefined || force || isStale(record, maxAgeDays, ports.clock.now())) return undefined;
  const signal = ports.signal ?? new AbortController().signal;
  return await changedMaterial(source, record.materials, { ...ports, uri: repository.uri, signal });
};

/** Whether to build, after everything that this hangs on was asked for at once; and where the wanted tags stand. */
export const decisionFor = async (
  request: BuildRequest,
  prepared: Prepared,
  ports: BuildPorts,
): Promise<{ readonly decision: Decision; readonly standing: Standing }> => {
  const { place, wanted, recorded } = prepared;
  const { session, clock } = ports;
  const images = recorded.record === undefined ? [] : imagesOf(recorded.record);
  const digests = images.flatMap(({ digest, children }) => [
    digest,
    ...children.map((child) => child.digest),
  ]);
  const tags = wanted.map(({ name }) => name);
  const [present, change] = await Promise.all([
    presentImages(session, { account: session.account, repository: place.name }, { digests, tags }),
    changeSince(prepared, request, ports),
  ]);
  const { force, maxAgeDays, takeCommit = false } = request;
  const commitTag = takeCommit ? wanted.find(({ kind }) => kind === "commit") : undefined;
  const ofCommit = commitTag && present.tags.get(commitTag.name);
  const fixed = await fixedImage(prepared, present.tags, request, ports);
  const known = { force, recorded, present, repository: place.name, change, fixed, ofCommit, maxAgeDays };
  return { decision: decide({ ...known, now: clock.now() }), standing: present.tags };
};
