import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { judge, now, only } from "./testviews.ts";
import type { AssessOptions, WorkloadView } from "./types.ts";

/** As cert-manager writes it. */
const certificate = (status: object | undefined, generation = 2): WorkloadView => {
  const workload: KubeObject = {
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: { name: "shop", namespace: "dev", uid: "c", generation },
    spec: { secretName: "shop-tls" },
    ...(status ? { status } : {}),
  };
  return { workload, replicaSets: [], pods: [], events: [] };
};
const condition = (type: string, status: string, more: object = {}) => ({
  conditions: [{ type, status, reason: "Issuing", message: "waiting for the order", ...more }],
});
const state = (view: WorkloadView, options: Partial<AssessOptions> = {}) => judge(view, options).state;

describe("a custom resource", () => {
  it.each(["Ready", "Available"])("is ready when its condition %s is true", (type) => {
    expect(state(certificate(condition(type, "True")))).toBe("ready");
    expect(judge(certificate(condition(type, "False"))).progress.text).toBe(`${type} is False (Issuing)`);
  });

  it.each([
    ["its status", { observedGeneration: 1, ...condition("Ready", "True") }],
    ["the condition", condition("Ready", "True", { observedGeneration: 1 })],
  ])("is not while %s speaks of an older specification", (_, status) => {
    expect(judge(certificate(status)).progress.text).toBe("waiting for the controller");
  });

  it("tells why it is not ready when time runs out, and no earlier", () => {
    const signal = only(certificate(condition("Ready", "False")));
    expect(signal).toMatchObject({ graceMilliseconds: Number.POSITIVE_INFINITY, reason: "Issuing" });
    expect(signal.explanation.summary).toBe(
      "certificate/shop: its condition Ready is False: waiting for the order",
    );
  });

  it("has failed at once where its controller has given up", () => {
    const stalled = { type: "Stalled", status: "True", reason: "BadIssuer", message: "no such issuer" };
    const { conditions } = condition("Ready", "False");
    const signal = only(certificate({ conditions: [...conditions, stalled] }));
    expect(signal).toMatchObject({ graceMilliseconds: 0, reason: "BadIssuer" });
  });

  it("without conditions is given ten seconds to show some, and is then done", () => {
    expect(judge(certificate(undefined), { seenSince: now - 4_000 })).toMatchObject({
      state: "progressing",
      recheckAfterMilliseconds: 6_000,
    });
    expect(state(certificate({ phase: "Bound" }), { seenSince: now - 10_000 })).toBe("ready");
  });
});
