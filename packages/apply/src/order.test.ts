import { describe, expect, it } from "@jest/globals";
import { mapBounded } from "./bounded.ts";
import { inStages } from "./order.ts";
import { renderChanges } from "./render.ts";
import type { Change } from "./types.ts";

const item = (kind: string, name = kind.toLowerCase()) => ({ ref: { apiVersion: "v1", kind, name } });

describe("inStages", () => {
  it("puts first what others need, whatever the order in the files", () => {
    const kinds = [
      "Ingress",
      "Deployment",
      "ExternalSecret",
      "Service",
      "Secret",
      "ConfigMap",
      "ServiceAccount",
      "Namespace",
    ];
    expect(
      inStages(kinds.map((kind) => item(kind))).map((stage) => stage.map(({ ref }) => ref.kind)),
    ).toEqual([
      ["Namespace"],
      ["ServiceAccount"],
      ["Secret", "ConfigMap"],
      ["Service"],
      ["ExternalSecret"],
      ["Deployment"],
      ["Ingress"],
    ]);
  });
});

describe("mapBounded", () => {
  it("answers in order, with at most 8 under way", async () => {
    let running = 0;
    let most = 0;
    const answers = await mapBounded([...Array(40).keys()], async (number) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, number % 3));
      running--;
      return number * 2;
    });
    expect(answers).toEqual([...Array(40).keys()].map((number) => number * 2));
    expect(most).toBe(8);
  });

  it("throws the first failure when nothing is under way any more, and begins nothing new", async () => {
    const ended: number[] = [];
    const begun: number[] = [];
    const run = mapBounded([...Array(20).keys()], async (number) => {
      begun.push(number);
      if (number === 1) throw new Error("first");
      await new Promise((resolve) => setTimeout(resolve, 10));
      ended.push(number);
    });
    await expect(run).rejects.toThrow("first");
    expect(begun).toHaveLength(8);
    expect(ended).toHaveLength(7);
  });
});

describe("renderChanges", () => {
  it("shows what is new, what changes from what to what, and what stays", () => {
    const desired = { object: { apiVersion: "v1", kind: "Service", metadata: { name: "web" } } };
    const live = desired.object;
    const changes: Change[] = [
      { action: "create", ref: item("ConfigMap", "web-config-1").ref, desired },
      {
        action: "update",
        ref: item("Deployment", "web").ref,
        desired,
        live,
        fields: [
          { path: "spec.replicas", before: "1", after: "2" },
          { path: "spec.paused", before: "true" },
          { path: "spec.minReadySeconds", after: "5" },
          { path: "data.password" },
        ],
      },
      { action: "none", ref: item("Service", "web").ref, desired, live },
    ];
    expect(renderChanges(changes)).toEqual([
      "+ configmap/web-config-1",
      "~ deployment/web",
      "    spec.replicas: 1 → 2",
      "    spec.paused: true (removed)",
      "    spec.minReadySeconds: 5 (new)",
      "    data.password",
      "= service/web",
    ]);
  });
});
