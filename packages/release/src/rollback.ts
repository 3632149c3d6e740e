import type { NamedSecrets, SecretDraft } from "@towline/config";
import { TowlineError } from "@towline/kernel";
import { isWorkload } from "@towline/manifests";
import { deploy } from "./deploy.ts";
import { readRecords } from "./record.ts";
import type { RecordedSource } from "./recorded-source.ts";
import { recalled } from "./rollback-request.ts";
import { type RollbackTarget, rollbackTarget, takeBackTarget } from "./rollback-target.ts";
import { describeRollback, nameOf } from "./rollback-words.ts";
import type {
  DeployIdentity,
  DeployImage,
  DeployPorts,
  DeployRecord,
  DeployReport,
  DeployRequest,
  PruneSettings,
} from "./types.ts";

export interface RollbackRequest {
  /** Which run rolls back what; commit, ref, environment and target are the record's. */
  readonly identity: Pick<DeployIdentity, "service" | "namespace" | "actor" | "runId" | "attempt" | "runUrl">;
  /** `previous`, a record's number, a commit, a digest or a git tag. */
  readonly to: string;
  /** `fresh`: their values of now, so that a rotated one does not come back; `recorded`: those of then. */
  readonly secrets: "fresh" | "recorded";
  readonly timeoutSeconds: number;
  readonly dryRun: boolean;
  /** Where not given: as the last good deploy was told. */
  readonly prune?: PruneSettings;
  readonly confirmedPrunes?: readonly number[];
}

export interface RollbackPorts extends DeployPorts {
  /** The Secrets with their values of now, masked. */
  resolveSecrets(drafts: readonly SecretDraft[]): Promise<NamedSecrets>;
  /** Whether the registry still has it. Not given where the registry is not known. */
  hasImage?(image: DeployImage): Promise<boolean>;
  /** Gets what the log gets of what goes from what to what, line by line. */
  tell?(line: string): void;
}

export interface Rollback {
  readonly report: DeployReport;
  /** What was deployed again. */
  readonly request: DeployRequest;
}

/**
 * Deploys a recorded version again, by the very transaction of a deploy: its image, manifests and configuration together.
 * Says first what goes from what to what. Throws `rollback-failed` or `input-invalid` where there is nothing to go back
 * to, `ecr-image-missing`, and whatever `deploy` throws; nothing was changed then.
 */
export const rollback = async (request: RollbackRequest, ports: RollbackPorts): Promise<Rollback> => {
  const { identity, to } = request;
  const stored = await readRecords(ports.cluster, identity);
  return await deployAgain(rollbackTarget(identity.service, to, stored), request, ports);
};

/**
 * Takes back what this very run deployed, as one of several targets where another one failed. Undefined where nothing of
 * this run serves. Throws the same.
 */
export const takeBack = async (
  request: Omit<RollbackRequest, "to">,
  ports: RollbackPorts,
): Promise<Rollback | undefined> => {
  const { identity } = request;
  const stored = await readRecords(ports.cluster, identity);
  const chosen = takeBackTarget(identity.service, identity.runId, stored);
  return chosen && (await deployAgain(chosen, request, ports, { unattended: true }));
};

const telling =
  ({ log, tell }: RollbackPorts) =>
  (line: string): void => {
    log.info(line);
    tell?.(line);
  };

const deployAgain = async (
  { target, live }: RollbackTarget,
  request: Omit<RollbackRequest, "to">,
  ports: RollbackPorts,
  more: Pick<DeployRequest, "unattended"> = {},
): Promise<Rollback> => {
  const { identity, secrets, timeoutSeconds, dryRun } = request;
  const { cluster, log } = ports;
  const tell = telling(ports);
  const source = sourceOf(target);
  const secretsAfresh = secrets === "fresh";
  const again = await log.group("What goes back", async (): Promise<DeployRequest> => {
    for (const line of describeRollback(live, target, secretsAfresh)) tell(line);
    const image = { ...target.image, reference: source.reference };
    await requireImage(image, target, ports);
    const { entries, manifests, fingerprint } = await recalled(target, source, {
      cluster,
      log,
      secretsAfresh,
      resolveSecrets: (drafts) => ports.resolveSecrets(drafts),
    });
    tell("Its configuration is still there");
    const at = { file: `deploy #${target.number}`, line: 1, column: 1 };
    return {
      identity: { ...target.identity, ...identity },
      image,
      manifests: manifests.map((object) => ({ object, at })),
      config: entries,
      fingerprint,
      timeoutSeconds,
      dryRun,
      rollbackOf: target.number,
      prune: request.prune ?? live.prune,
      confirmedPrunes: request.confirmedPrunes,
      ...more,
    };
  });
  return { report: await deploy(again, ports), request: again };
};

/** Throws `rollback-failed` for what was deployed by a Towline that recorded too little, and for Jobs alone. */
const sourceOf = (target: DeployRecord): RecordedSource => {
  const again = { hint: `Deploy commit ${target.identity.commit} instead` };
  if (target.source === undefined)
    throw new TowlineError(
      "rollback-failed",
      `The record of ${nameOf(target)} holds no manifests: an earlier Towline wrote it`,
      again,
    );
  if (!target.source.manifests.some((object) => object.kind !== "Job" && isWorkload(object)))
    throw new TowlineError(
      "rollback-failed",
      `${nameOf(target)} has no workload besides Jobs, and what Jobs did is not undone by running them again`,
      again,
    );
  return target.source;
};

const requireImage = async (
  image: DeployImage,
  target: DeployRecord,
  ports: RollbackPorts,
): Promise<void> => {
  const tell = telling(ports);
  if (ports.hasImage === undefined) return tell("Whether the registry still has the image was not looked at");
  if (await ports.hasImage(image)) return tell("The registry still has the image");
  throw new TowlineError(
    "ecr-image-missing",
    `The registry no longer has ${image.reference}, of ${nameOf(target)}`,
    {
      hint: "Choose another version; or deploy its commit again, which builds it anew. Nothing was changed",
    },
  );
};
