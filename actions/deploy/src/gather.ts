import { type ActionKit, folderFinder, gitHubReader } from "@towline/action-kit";
import { type AwsSession, findImage, repositoryUri } from "@towline/aws";
import { TowlineError } from "@towline/kernel";
import { type DeployImage, type ReadFiles, readFiles as readFilesIn } from "@towline/release";
import {
  loadPlanned,
  type Plan,
  planEnvironment,
  type RegistrySettings,
  type TargetSettings,
  targetSettings,
} from "@towline/spec";
import type { Inputs } from "./inputs.ts";

/** Throws `not-allowed` where single jobs of a release are run again whose targets go back together. */
const requireWholeRun = ({ onlyAttempt }: Plan, attempt: number): void => {
  if (onlyAttempt === undefined || onlyAttempt === attempt) return;
  throw new TowlineError(
    "not-allowed",
    "Targets of this release go back together (rollback: release), so that single jobs of it cannot be run again",
    { hint: "Choose Re-run all jobs: the image is there, and what serves already is left as it is" },
  );
};

/** towline.yaml again, at the commits that the plan pinned. */
export const readSettings = async (inputs: Inputs, kit: ActionKit): Promise<TargetSettings> => {
  const { log } = kit;
  requireWholeRun(inputs.plan, kit.run.attempt);
  const { plan, service, target, token, configToken } = inputs;
  const reader = gitHubReader({ repository: plan.repository, token, configToken }, kit);
  const settings = targetSettings(await loadPlanned(plan, reader, service), planEnvironment(plan), target);
  log.info(`${settings.service} → cluster ${settings.cluster}, namespace ${settings.namespace}`);
  return settings;
};

/** Throws `input-invalid` where what is checked out is not what the plan names, and what fetching and reading throw. */
export const readFiles = async (
  inputs: Inputs,
  settings: Pick<TargetSettings, "service" | "environment" | "manifests" | "config" | "namespace">,
  kit: Pick<ActionKit, "run" | "log" | "exec" | "env" | "signal">,
): Promise<ReadFiles> => await readFilesIn(await folderFinder(inputs, kit)(settings), settings, kit);

/** The registry's host comes from ECR; the digest must be there before anything is touched. A dry run promotes nothing. */
export const resolveImage = async (
  session: AwsSession,
  { registry }: Pick<TargetSettings, "registry">,
  { digest, dryRun }: Pick<Inputs, "digest" | "dryRun">,
  log: Pick<ActionKit["log"], "notice">,
): Promise<DeployImage> => {
  if (digest === undefined) return await unbuilt(session, registry, log);
  const inRegion = { ...session, region: registry.region };
  const [uri, image] = await Promise.all([
    repositoryUri(inRegion, registry),
    findImage(inRegion, registry, { digest }),
  ]);
  const awaited = dryRun && registry.filled.by === "promotion";
  if (image === undefined && !awaited) throw imageMissing(registry, digest);
  if (image === undefined)
    log.notice(`The image is yet to be promoted into ${registry.repository} in ${registry.region}`);
  return { repository: registry.repository, digest, reference: `${uri}@${digest}` };
};

/** For a dry run: what the comparison shows in the place of an image that there is not. */
const unbuilt = async (
  session: AwsSession,
  registry: RegistrySettings,
  log: Pick<ActionKit["log"], "notice">,
): Promise<DeployImage> => {
  const digest = `sha256:${"0".repeat(64)}`;
  log.notice("The image of this source is yet to be built: sha256:000… stands for it here");
  const uri = await repositoryUri({ ...session, region: registry.region }, registry);
  return { repository: registry.repository, digest, reference: `${uri}@${digest}` };
};

const imageMissing = ({ region, account, repository, filled }: RegistrySettings, digest: string) =>
  filled.by === "build"
    ? new TowlineError("ecr-image-missing", `ECR repository "${repository}" has no image ${digest}`, {
        hint: "It was deleted or archived since the build: run all jobs again, and it is built anew",
      })
    : new TowlineError(
        "ecr-image-missing",
        `ECR repository "${repository}" in ${region} of account ${account}, this target's registry, has no image ${digest}`,
        {
          hint: "The job Promote brings it there: mend what it says, then run the failed jobs again. Nothing was changed here",
        },
      );
