import { join } from "node:path";
import { type ActionKit, gitHubReader } from "@towline/action-kit";
import { type AwsSession, findImage, repositoryUri } from "@towline/aws";
import { type ConfigEntry, readConfig } from "@towline/config";
import { TowlineError } from "@towline/kernel";
import { type Manifest, readManifests } from "@towline/manifests";
import type { DeployIdentity, DeployImage } from "@towline/release";
import { loadPlanned, type Plan, type TargetSettings, targetSettings } from "@towline/spec";
import type { Inputs } from "./inputs.ts";

/** towline.yaml again, at the commits that the plan pinned. */
export const readSettings = async (inputs: Inputs, { log }: ActionKit): Promise<TargetSettings> => {
  const { plan, target, token, configToken } = inputs;
  const reader = gitHubReader((repository) =>
    repository === plan.repository ? token : (configToken ?? token),
  );
  const settings = targetSettings(await loadPlanned(plan, reader), plan.environment, target);
  log.info(`${plan.service} → cluster ${settings.cluster}, namespace ${settings.namespace}`);
  return settings;
};

const labelOf = (repository: string, { pins }: Plan): string =>
  `${repository}@${pins[repository]?.slice(0, 7) ?? ""}`;

export const readFiles = async (
  inputs: Inputs,
  settings: TargetSettings,
  { run, log }: ActionKit,
): Promise<{ readonly manifests: readonly Manifest[]; readonly config: readonly ConfigEntry[] }> => {
  const root = join(run.workspace, inputs.path);
  const { service } = inputs.plan;
  const { namespace, config: place } = settings;
  const manifests = await readManifests({ root, candidates: settings.manifests, namespace });
  const elsewhere = place?.repository;
  const folder =
    elsewhere === undefined
      ? { root }
      : { root: join(run.workspace, inputs.configPath), label: labelOf(elsewhere, inputs.plan) };
  const config =
    place === undefined ? [] : await readConfig({ ...folder, path: place.path, service, namespace });
  const pieces = config.map(({ name, files }) => `${name} (${files.join(", ")})`);
  log.info(`${manifests.length} objects; configuration: ${pieces.join("; ") || "none"}`);
  return { manifests, config };
};

/** The registry's host comes from ECR; the digest must be there before anything is touched. */
export const resolveImage = async (
  session: AwsSession,
  { registry }: TargetSettings,
  digest: string,
): Promise<DeployImage> => {
  const inRegion = { ...session, region: registry.region };
  const [uri, image] = await Promise.all([
    repositoryUri(inRegion, registry),
    findImage(inRegion, registry, { digest }),
  ]);
  if (image === undefined)
    throw new TowlineError(
      "ecr-image-missing",
      `ECR repository "${registry.repository}" has no image ${digest}`,
      {
        hint: "It was deleted or archived since the build: run all jobs again, and it is built anew",
      },
    );
  return { repository: registry.repository, digest, reference: `${uri}@${digest}` };
};

export const identityOf = (plan: Plan, settings: TargetSettings, run: ActionKit["run"]): DeployIdentity => ({
  service: plan.service,
  environment: plan.environment,
  target: settings.target,
  namespace: settings.namespace,
  commit: plan.commit,
  ref: plan.ref,
  actor: run.actor,
  runId: run.runId,
  attempt: run.attempt,
  runUrl: run.runUrl,
});
