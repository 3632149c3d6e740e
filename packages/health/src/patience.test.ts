import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { requirePatience } from "./patience.ts";
import { container, edited, recorded, signalsOf, update } from "./testviews.ts";
import type { WorkloadView } from "./types.ts";

const patient = (view: WorkloadView, text: string): WorkloadView =>
  edited(view, (copy) => {
    copy.workload.metadata.annotations["towline.dev/patience"] = text;
  });
const graces = (view: WorkloadView): readonly number[] =>
  signalsOf(view).map(({ graceMilliseconds }) => graceMilliseconds);
const crashed = update((pod) =>
  container(pod, {
    restartCount: 2,
    state: { waiting: { reason: "CrashLoopBackOff" } },
    lastState: { terminated: { exitCode: 1, reason: "Error" } },
  }),
);
const invalidName = update((pod) => container(pod, { state: { waiting: { reason: "InvalidImageName" } } }));

describe("the annotation towline.dev/patience", () => {
  it.each([
    ["an image that is not there yet", recorded("image-pull"), "10m", [600_000]],
    ["less than it has anyway", recorded("image-pull"), "30s", [60_000]],
    ["crashes", crashed, "5m", [300_000]],
    ["what cannot heal", invalidName, "10m", [0]],
    ["a form that cannot be read", recorded("image-pull"), "soon", [60_000]],
  ])("gives time to %s", (_, view, text, expected) => {
    expect(graces(patient(view, text))).toEqual(expected);
  });

  it.each(["soon", "10", "1h", "-1s", ""])("%j is refused where a manifest is read", (text) => {
    const object: KubeObject = {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "web", annotations: { "towline.dev/patience": text } },
    };
    const at = { file: "k8s/web.yaml", line: 2, column: 1 };
    expect(() => requirePatience(object, at)).toThrow(
      expect.objectContaining({
        code: "manifest-invalid",
        at,
        message: `deployment/web: towline.dev/patience is "${text}"`,
      }),
    );
  });
});
