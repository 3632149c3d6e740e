import { describeRef, type KubeObject, refOf } from "@towline/kernel";
import { oneLine } from "./facts.ts";
import { conditionOf, eventTime } from "./wire.ts";

/** What is amiss with an object that serves a workload from beside it. */
export interface Attention {
  /** `notice`: normal for a while. `warning`: somebody has to do something. */
  readonly level: "notice" | "warning";
  /** One line, with the object's name. */
  readonly message: string;
  readonly hint: string;
}

interface Said {
  readonly what: string;
  readonly hint: string;
  readonly level?: Attention["level"];
}

const recentMilliseconds = 15 * 60_000;

const hasAddress = ({ status }: KubeObject): boolean => (status?.loadBalancer?.ingress ?? []).length > 0;

/** Some controllers never write an address: only what was made just now is expected to get one. */
const isYoung = ({ metadata }: KubeObject, now: number): boolean =>
  now - (Date.parse(metadata.creationTimestamp ?? "") || 0) < recentMilliseconds;

const lastWarning = (
  object: KubeObject,
  events: readonly KubeObject[],
  now: number,
): KubeObject | undefined =>
  events
    .filter(({ type, involvedObject }) => type === "Warning" && involvedObject?.uid === object.metadata.uid)
    .filter((event) => now - eventTime(event) < recentMilliseconds)
    .toSorted((a, b) => eventTime(a) - eventTime(b))
    .at(-1);

const ofBalancer = (object: KubeObject, events: readonly KubeObject[], now: number): Said | undefined => {
  if (hasAddress(object)) return undefined;
  const told = lastWarning(object, events, now);
  if (told === undefined && !isYoung(object, now)) return undefined;
  const what = "it has no address yet, so that nothing reaches it from outside the cluster";
  if (told === undefined) return { what, hint: "A new load balancer takes a few minutes" };
  return {
    what: `${what}: ${told.reason}: ${told.message}`,
    hint: "Correct what the load balancer's controller reports",
    level: "warning",
  };
};

const ofService = (object: KubeObject, events: readonly KubeObject[], now: number): Said | undefined =>
  object.spec?.type === "LoadBalancer" ? ofBalancer(object, events, now) : undefined;

const ofAutoscaler = (object: KubeObject): Said | undefined => {
  const able = conditionOf(object, "AbleToScale");
  if (able?.status === "False")
    return {
      what: `it cannot scale: ${able.reason}: ${able.message}`,
      hint: 'Correct "scaleTargetRef"',
      level: "warning",
    };
  const active = conditionOf(object, "ScalingActive");
  if (active?.status !== "False" || active.reason === "ScalingDisabled") return undefined;
  return {
    what: `it does not scale: ${active.reason}: ${active.message}`,
    hint: "That is normal for two minutes after new pods start; later look at its metrics, such as the metrics-server",
  };
};

const ofClaim = ({ status }: KubeObject): Said | undefined =>
  status?.phase === "Lost"
    ? {
        what: "its volume is gone (Lost), with what was on it",
        hint: "Restore the PersistentVolume, or delete the claim so that a new one is made",
        level: "warning",
      }
    : undefined;

/** Its controller has not said a word about it: too early to know. */
export const isUnjudged = ({ kind, status }: KubeObject): boolean =>
  kind === "HorizontalPodAutoscaler" && status?.conditions === undefined;

type Look = (object: KubeObject, events: readonly KubeObject[], now: number) => Said | undefined;

const looks: Readonly<Record<string, Look>> = {
  Service: ofService,
  Ingress: ofBalancer,
  HorizontalPodAutoscaler: ofAutoscaler,
  PersistentVolumeClaim: ofClaim,
};

/**
 * What is pending or wrong with a load balancer's Service, an Ingress, an autoscaler or a claim; undefined where nothing
 * is, and for other kinds. Nothing of it fails a rollout: such things come after pods, and some clusters never say them.
 */
export const attentionOf = (
  object: KubeObject,
  events: readonly KubeObject[],
  now: number,
): Attention | undefined => {
  const said = looks[object.kind]?.(object, events, now);
  if (said === undefined) return undefined;
  const { what, hint, level = "notice" } = said;
  return { level, hint, message: oneLine(`${describeRef(refOf(object))}: ${what}`) };
};
