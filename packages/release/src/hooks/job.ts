import { createHash } from "node:crypto";
import type { KubeObject } from "@towline/kernel";
import { labels } from "@towline/kernel";
import type { DeployIdentity } from "../types.ts";
import type { Hook } from "./hook.ts";

/** Pods bear the Job's name as a label. */
const longestName = 63;
/** Its end must be seen before the Job deletes itself. */
const shortestTtlSeconds = 60;

const short = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 5);

/** At most `length` characters, and another text for every name. */
const fitting = (name: string, length: number): string =>
  name.length <= length ? name : `${name.slice(0, length - 6).replace(/[^a-z0-9]+$/i, "")}-${short(name)}`;

/** The value of the label that Jobs and pods of one hook share over all deploys. */
export const hookLabel = (name: string): string => fitting(name, longestName);

/**
 * A name that no other deploy gives: a Job cannot be changed. The number alone comes back where somebody deletes a
 * record.
 */
export const jobName = (name: string, { runId, attempt }: DeployIdentity, number: number): string => {
  const suffix = `-${number}-${short(`${runId}/${attempt}`)}`;
  return `${fitting(name, longestName - suffix.length)}${suffix}`;
};

/** What ends a Job whose deploy was killed, too. */
const deadlineOf = (spec: KubeObject["spec"], timeoutSeconds: number): number =>
  spec?.activeDeadlineSeconds ?? timeoutSeconds;

/**
 * The Job of one run of a hook. It always has a deadline: its own, else `timeoutSeconds`. Labelled, the pods too, so
 * that a later deploy finds what a killed one left running.
 */
export const jobOf = (
  { name, desired }: Hook,
  identity: DeployIdentity,
  number: number,
  timeoutSeconds: number,
): KubeObject => {
  const { object } = desired;
  const { ttlSecondsAfterFinished: ttl, template, ...spec } = object.spec ?? {};
  const marks = { [labels.service]: identity.service, [labels.hookName]: hookLabel(name) };
  const metadata = template?.metadata;
  return {
    ...object,
    metadata: {
      ...object.metadata,
      name: jobName(name, identity, number),
      labels: { ...object.metadata.labels, ...marks },
    },
    spec: {
      ...spec,
      activeDeadlineSeconds: deadlineOf(spec, timeoutSeconds),
      ...(ttl === undefined ? {} : { ttlSecondsAfterFinished: Math.max(ttl, shortestTtlSeconds) }),
      template: { ...template, metadata: { ...metadata, labels: { ...metadata?.labels, ...marks } } },
    },
  };
};
