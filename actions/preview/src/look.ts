import type { ActionKit, folderFinder } from "@towline/action-kit";
import { type AwsSession, clusterAccess, openSession } from "@towline/aws";
import { connect } from "@towline/cluster";
import type { Log } from "@towline/kernel";
import {
  identityOf,
  type Preview,
  previewDeploy,
  previewRollback,
  readFiles,
  resolvedSecrets,
} from "@towline/release";
import { targetSettings } from "@towline/spec";
import { imageFinder, imageOf } from "./image.ts";
import type { Inputs } from "./inputs.ts";
import type { Leg } from "./legs.ts";

/** What all legs share. */
export interface Surroundings {
  readonly inputs: Inputs;
  readonly folders: ReturnType<typeof folderFinder>;
  readonly kit: ActionKit;
}

type Drafts = Parameters<typeof resolvedSecrets>[0];

const portsOf = async (session: AwsSession, { place }: Leg, { kit }: Surroundings, log: Log) => ({
  cluster: await connect(await clusterAccess(session, place), { log, clock: kit.clock, signal: kit.signal }),
  log,
  clock: kit.clock,
  signal: kit.signal,
  resolve: (drafts: Drafts) => resolvedSecrets(drafts, session, log),
});

type Ports = Awaited<ReturnType<typeof portsOf>>;

const lookAtDeploy = async (
  { loaded, place }: Leg,
  { inputs, folders, kit }: Surroundings,
  ports: Ports,
  session: AwsSession,
): Promise<Preview> => {
  const { plan, digests, allowOlder } = inputs;
  const settings = targetSettings(loaded, place.environment, place.target);
  const { log } = ports;
  const [files, image] = await Promise.all([
    folders(settings).then((found) => readFiles(found, settings, { ...kit, log })),
    imageOf(session, settings.registry, digests.get(settings.service), log),
  ]);
  const { manifests, config, secrets } = files;
  const { timeoutSeconds, prune, onFailure } = settings;
  const identity = identityOf(plan, settings, kit.run);
  const request = {
    identity,
    image,
    manifests,
    config,
    secrets,
    timeoutSeconds,
    prune,
    onFailure,
    allowOlder,
  };
  return await previewDeploy(request, ports);
};

const lookAtRollback = async (
  { place }: Leg,
  { inputs, kit }: Surroundings,
  ports: Ports,
  session: AwsSession,
): Promise<Preview> => {
  const { service, namespace, registry, timeoutSeconds, prune } = place;
  const { actor, runId, attempt, runUrl } = kit.run;
  const identity = { service, namespace, actor, runId, attempt, runUrl };
  const { to, secrets } = inputs;
  const asked = { identity, to, secrets, timeoutSeconds, prune };
  return await previewRollback(asked, { ...ports, hasImage: imageFinder(session, registry) });
};

/** What would change at one target, seen by its plan role. */
export const lookAt = async (
  leg: Leg,
  planRole: string,
  surroundings: Surroundings,
  log: Log,
): Promise<Preview> => {
  const { inputs, kit } = surroundings;
  const { aws, service } = leg.place;
  const { credentials } = inputs;
  const identity = { ...aws, roleToAssume: planRole, credentials, sessionName: `towline-preview-${service}` };
  const session = await openSession(identity, { ...kit, log });
  const ports = await portsOf(session, leg, surroundings, log);
  try {
    const look = inputs.plan.purpose === "rollback" ? lookAtRollback : lookAtDeploy;
    return await look(leg, surroundings, ports, session);
  } finally {
    ports.cluster.close();
  }
};
