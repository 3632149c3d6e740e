import { isTowlineError } from "@towline/kernel";
import {
  type Change,
  encryptionChange,
  lifecycleChange,
  mutabilityChange,
  type Subject,
  scanChange,
  tagsChange,
} from "./compare.ts";
import type { EnsureRepositoryOptions, RepositorySettings, SettingDifference } from "./types.ts";

type Options = Pick<EnsureRepositoryOptions, "reconcile" | "log">;

/** A comparison that is only to be reported does not stop a job that may not make it. */
const unlessDenied = async (
  what: string,
  { where }: Subject,
  { reconcile, log }: Options,
  compare: Promise<Change | undefined>,
): Promise<Change | undefined> => {
  try {
    return await compare;
  } catch (error) {
    if (reconcile || !isTowlineError(error, "aws-denied")) throw error;
    log.warning(`Repository "${where.repository}", ${what}: not compared. ${error.message}. ${error.hint}`);
    return undefined;
  }
};

/** One request for each of lifecycle policy and tags, where something is wanted of them. */
const changesOf = async (
  subject: Subject,
  wanted: RepositorySettings,
  options: Options,
): Promise<readonly Change[]> => {
  const { tagMutability, scanOnPush, encryption, lifecyclePolicy, tags = {} } = wanted;
  const [lifecycle, tagging] = await Promise.all([
    lifecyclePolicy === undefined
      ? undefined
      : unlessDenied("lifecycle policy", subject, options, lifecycleChange(subject, lifecyclePolicy)),
    Object.keys(tags).length === 0
      ? undefined
      : unlessDenied("resource tags", subject, options, tagsChange(subject, tags)),
  ]);
  const found = [
    tagMutability && mutabilityChange(subject, tagMutability),
    scanOnPush === undefined ? undefined : scanChange(subject, scanOnPush),
    encryption && encryptionChange(subject, encryption),
    lifecycle,
    tagging,
  ];
  return found.filter((change) => change !== undefined);
};

const report = (
  { where }: Subject,
  { setting, actual, wanted, apply }: Change,
  { log }: Options,
): SettingDifference => {
  const way =
    apply === undefined
      ? "ECR cannot change it: only a new repository can have it"
      : '"reconcile-repository: true" changes it';
  log.warning(`Repository "${where.repository}", ${setting}: ${actual}, should be ${wanted}; ${way}`);
  return { setting, actual, wanted, changed: false };
};

/** Compares an existing repository, and reports what differs or changes it. */
export const reconcile = async (
  subject: Subject,
  settings: RepositorySettings,
  options: Options,
): Promise<readonly SettingDifference[]> => {
  const differences: SettingDifference[] = [];
  for (const change of await changesOf(subject, settings, options)) {
    const { setting, actual, wanted, apply } = change;
    if (!options.reconcile || apply === undefined) {
      differences.push(report(subject, change, options));
      continue;
    }
    await apply();
    options.log.info(
      `Repository "${subject.where.repository}", ${setting}: changed from ${actual} to ${wanted}`,
    );
    differences.push({ setting, actual, wanted, changed: true });
  }
  return differences;
};
