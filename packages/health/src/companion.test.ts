import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { attentionOf, isUnjudged } from "./companion.ts";

const now = Date.parse("2026-11-21T09:32:00Z");
const ago = (minutes: number): string => new Date(now - minutes * 60_000).toISOString();

const object = (kind: string, more: object, minutes = 1): KubeObject => ({
  apiVersion: "v1",
  kind,
  metadata: { name: "checkout", namespace: "shop", uid: "u", creationTimestamp: ago(minutes) },
  ...more,
});
const warning = (reason: string, message: string, minutes = 1): KubeObject => ({
  apiVersion: "v1",
  kind: "Event",
  metadata: { name: "e" },
  type: "Warning",
  involvedObject: { kind: "Service", name: "checkout", uid: "u" },
  reason,
  message,
  lastTimestamp: ago(minutes),
});
const balancer = (status: object, minutes = 1) =>
  object("Service", { spec: { type: "LoadBalancer" }, status: { loadBalancer: status } }, minutes);
const autoscaler = (type: string, reason: string, message: string) =>
  object("HorizontalPodAutoscaler", { status: { conditions: [{ type, status: "False", reason, message }] } });
const noAddress = "it has no address yet, so that nothing reaches it from outside the cluster";

describe("what stands beside workloads", () => {
  it.each<readonly [string, KubeObject, readonly KubeObject[], string, string]>([
    ["a new load balancer", balancer({}), [], "notice", `service/checkout: ${noAddress}`],
    [
      "a load balancer that cannot be made",
      balancer({}, 600),
      [warning("FailedBuildModel", "unable to resolve at least one subnet (0 match VPC and tags)")],
      "warning",
      `service/checkout: ${noAddress}: FailedBuildModel: unable to resolve at least one subnet (0 match VPC and tags)`,
    ],
    ["a new Ingress", object("Ingress", { status: {} }), [], "notice", `ingress/checkout: ${noAddress}`],
    [
      "an autoscaler without metrics",
      autoscaler("ScalingActive", "FailedGetResourceMetric", "unable to get metrics for resource cpu"),
      [],
      "notice",
      "horizontalpodautoscaler/checkout: it does not scale: FailedGetResourceMetric: unable to get metrics for resource cpu",
    ],
    [
      "an autoscaler without target",
      autoscaler("AbleToScale", "FailedGetScale", 'deployments.apps "chekout" not found'),
      [],
      "warning",
      'horizontalpodautoscaler/checkout: it cannot scale: FailedGetScale: deployments.apps "chekout" not found',
    ],
    [
      "a claim that lost its volume",
      object("PersistentVolumeClaim", { status: { phase: "Lost" } }),
      [],
      "warning",
      "persistentvolumeclaim/checkout: its volume is gone (Lost), with what was on it",
    ],
  ])("%s is told", (_, given, events, level, message) => {
    expect(attentionOf(given, events, now)).toMatchObject({ level, message });
  });

  it.each<readonly [string, KubeObject, readonly KubeObject[]]>([
    ["a load balancer with an address", balancer({ ingress: [{ hostname: "a.elb.amazonaws.com" }] }), []],
    ["an old one whose controller never says its address", balancer({}, 600), []],
    ["an old warning", balancer({}, 600), [warning("SyncLoadBalancerFailed", "throttled", 60)]],
    ["a Service inside the cluster", object("Service", { spec: { type: "ClusterIP" } }), []],
    ["an autoscaler at zero", autoscaler("ScalingActive", "ScalingDisabled", "scaling is disabled"), []],
    [
      "a claim that waits for its first pod",
      object("PersistentVolumeClaim", { status: { phase: "Pending" } }),
      [],
    ],
    ["anything else", object("ConfigMap", {}), []],
  ])("%s is not", (_, given, events) => {
    expect(attentionOf(given, events, now)).toBeUndefined();
  });

  it("an autoscaler that nobody has looked at yet is unjudged", () => {
    expect(isUnjudged(object("HorizontalPodAutoscaler", {}))).toBe(true);
    expect(isUnjudged(autoscaler("AbleToScale", "x", "y"))).toBe(false);
  });
});
