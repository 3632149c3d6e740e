import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { strategyFacts } from "./strategy.ts";

const of = (kind: string, spec: object): KubeObject => ({
  apiVersion: kind === "Job" ? "batch/v1" : "apps/v1",
  kind,
  metadata: { name: "x" },
  spec,
});
const rolling = (fields: object) => ({ type: "RollingUpdate", rollingUpdate: fields });

describe("what a strategy means for a deploy", () => {
  it.each([
    ["Deployment", {}, []],
    ["Deployment", { strategy: rolling({ maxUnavailable: 1 }), replicas: 3 }, []],
    [
      "Deployment",
      { strategy: { type: "Recreate" } },
      ["interrupts deployment/x: its old pods stop before the new ones serve: its strategy is Recreate"],
    ],
    [
      "Deployment",
      { strategy: rolling({ maxUnavailable: "100%" }), replicas: 3 },
      [
        "interrupts deployment/x: its old pods stop before the new ones serve: maxUnavailable is 100%, all of them",
      ],
    ],
    [
      "Deployment",
      { strategy: rolling({ maxUnavailable: 3 }), replicas: 3 },
      [
        "interrupts deployment/x: its old pods stop before the new ones serve: maxUnavailable is 3, all of them",
      ],
    ],
    ["StatefulSet", {}, ["interrupts statefulset/x: its only pod is stopped before the new one starts"]],
    [
      "StatefulSet",
      { replicas: 3, updateStrategy: rolling({ partition: 2 }) },
      [
        "interrupts statefulset/x: each of its pods is stopped before the new one of its name starts",
        "held-back statefulset/x: its partition of 2 keeps 2 of 3 pods at the old version",
      ],
    ],
    [
      "StatefulSet",
      { updateStrategy: { type: "OnDelete" } },
      [
        "cannot-be-watched statefulset/x: its update strategy is OnDelete: Kubernetes replaces no pod by itself, so that the new version would never run",
      ],
    ],
    ["DaemonSet", {}, ["interrupts daemonset/x: the pod of each node is stopped before the new one starts"]],
    ["DaemonSet", { updateStrategy: rolling({ maxSurge: 1, maxUnavailable: 0 }) }, []],
    ["Job", {}, ["not-undone job/x: what it does is not undone if this deploy fails"]],
    ["ConfigMap", {}, []],
  ])("%s %j", (kind, spec, said) => {
    expect(strategyFacts(of(kind, spec)).map((fact) => `${fact.kind} ${fact.message}`)).toEqual(said);
  });
});
