import { openSession, readManifests, requireAllowedRegions } from "@towline/aws";
import { mapBounded } from "../promote/bounded.ts";
import { describePlace } from "../promote/types.ts";
import { type AwaitedScan, awaitScan } from "./await-scan.ts";
import { judge } from "./judge.ts";
import { mergeFindings } from "./merge.ts";
import { subjectsOf } from "./platforms.ts";
import type { Scanned, ScanPorts, ScanRequest, ScanResult, Unscanned } from "./types.ts";
import { describeUnscanned } from "./unscanned.ts";

const scansAtOnce = 4;

const scannedAmong = (awaited: readonly AwaitedScan[]): readonly Scanned[] =>
  awaited.flatMap((each) => (each.kind === "scanned" ? [each.scan] : []));

const unscannedAmong = (awaited: readonly AwaitedScan[]): readonly Unscanned[] =>
  awaited.flatMap((each) => (each.kind === "unscanned" ? [each.unscanned] : []));

const tell = (awaited: AwaitedScan): string => {
  if (awaited.kind === "unscanned") return `Not scanned: ${describeUnscanned(awaited.unscanned)}`;
  const { platform, kind, completedAt, findings, suppressed } = awaited.scan;
  const more = suppressed === 0 ? "" : `, and ${suppressed} that Amazon Inspector's rules suppress`;
  return `${platform ?? "Image"}: ${findings.length} findings by the ${kind} scan of ${completedAt.toISOString()}${more}`;
};

/**
 * Waits for ECR's findings for an image, for each platform of an index, and judges them by the policy. Whether the image
 * passed is an outcome; thrown is what kept us from asking: `not-allowed`, `ecr-*`, `aws-*`, `registry-failed`.
 */
export const scan = async (request: ScanRequest, ports: ScanPorts): Promise<ScanResult> => {
  const { place, digest, policy, timeoutSeconds, allowedRegions } = request;
  const { log, clock, signal } = ports;
  requireAllowedRegions(allowedRegions, [
    { what: `The image ${describePlace(place)}`, region: place.identity.region },
  ]);
  const session = await openSession(place.identity, ports);
  const deadline = clock.now() + timeoutSeconds * 1000;
  const manifest = (await readManifests(session, place, [digest])).get(digest);
  const { images, skipped } = subjectsOf(digest, manifest);
  for (const each of skipped) log.info(`Skipped ${each}: it holds nothing that runs`);
  const awaited = await mapBounded(images, scansAtOnce, async (subject) => {
    const outcome = await awaitScan(subject, place, deadline, { session, clock, signal, log });
    log.info(tell(outcome));
    return outcome;
  });
  const empty: Unscanned = { platform: undefined, reason: "empty-index", detail: undefined };
  const unscanned = images.length === 0 ? [empty] : unscannedAmong(awaited);
  const scans = scannedAmong(awaited);
  const findings = mergeFindings(scans.flatMap((each) => each.findings));
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const verdict = judge({ findings, unscanned }, policy, today);
  return { ...verdict, repository: place.repository, digest, scans, skipped };
};
