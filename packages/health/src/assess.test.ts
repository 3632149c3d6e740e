import { describe, expect, it } from "@jest/globals";
import { assess, readinessOf, requireRollout } from "./assess.ts";
import { edited, recorded } from "./testviews.ts";

describe("kinds", () => {
  it.each([
    ["apps/v1", "Deployment", "rollout"],
    ["v1", "ConfigMap", "at-once"],
    ["v1", "Service", "at-once"],
    ["batch/v1", "CronJob", "at-once"],
    ["apps/v1", "StatefulSet", "rollout"],
    ["apps/v1", "DaemonSet", "rollout"],
    ["batch/v1", "Job", "rollout"],
    ["cert-manager.io/v1", "Certificate", "rollout"],
    ["networking.k8s.io/v1", "Ingress", "at-once"],
    ["gateway.networking.k8s.io/v1", "HTTPRoute", "at-once"],
    ["apps/v1", "ReplicaSet", "unsupported"],
    ["v1", "Pod", "unsupported"],
    ["v1", "PersistentVolumeClaim", "at-once"],
  ])("%s %s: %s", (apiVersion, kind, readiness) => {
    expect(readinessOf({ apiVersion, kind })).toBe(readiness);
  });

  it("that cannot be observed are refused by name", () => {
    const view = edited(recorded("update-done"), (each) => {
      each.workload.kind = "ReplicaSet";
    });
    expect(() => assess(view, 0, { generation: 1 })).toThrow("Towline cannot wait for replicaset/web");
  });

  it.each([
    [{ file: "k8s/db.yaml", line: 3, column: 1 }, /move it out of these manifests.* apply/],
    [undefined, /out of the input "workloads"/],
  ])("are refused where the manifest or the input names them: %j", (at, hint) => {
    const ref = { apiVersion: "apps/v1", kind: "ReplicaSet", name: "db" };
    expect(() => requireRollout(ref, at)).toThrow(
      expect.objectContaining({ code: "manifest-invalid", at, hint: expect.stringMatching(hint) }),
    );
  });
});
