import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { containersOf, imagesOf, isWorkload, podTemplateOf, substituteImages } from "./images.ts";
import type { Manifest } from "./types.ts";

const digest = `sha256:${"a".repeat(64)}`;
const reference = `111111111111.dkr.ecr.ap-south-1.amazonaws.com/checkout@${digest}`;

const deployment = (...images: string[]): Manifest => ({
  at: { file: "k8s/a.yaml", line: 1, column: 1 },
  object: {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "checkout" },
    spec: {
      template: {
        spec: {
          initContainers: [{ name: "init", image: images[0] }],
          containers: images.map((image, index) => ({ name: `c${index}`, image })),
          volumes: [{ name: "v", image: { reference: images[0] } }],
        },
      },
    },
  },
});

describe("substituteImages", () => {
  it("pins every place and counts them, without touching what it was given", () => {
    const before = deployment("checkout:dev", "nginx:1.27");
    const copy = structuredClone(before);
    const { manifests, matches } = substituteImages([before], [{ repository: "checkout", reference }]);
    expect(imagesOf(manifests[0]?.object as KubeObject)).toEqual([
      reference,
      reference,
      "nginx:1.27",
      reference,
    ]);
    expect(matches).toEqual({ checkout: 3 });
    expect(before).toEqual(copy);
  });

  it.each<[string, (spec: object) => object]>([
    ["Pod", (spec) => ({ spec })],
    ["PodTemplate", (spec) => ({ template: { spec } })],
    ...["StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "Job"].map(
      (kind): [string, (spec: object) => object] => [kind, (spec) => ({ spec: { template: { spec } } })],
    ),
    ["CronJob", (spec) => ({ spec: { jobTemplate: { spec: { template: { spec } } } } })],
  ])("pins every image of a %s", (kind, wrap) => {
    const lists = ["initContainers", "containers", "ephemeralContainers"];
    const at = (image: string) => ({
      ...deployment(),
      object: {
        apiVersion: "v1",
        kind,
        metadata: { name: "checkout" },
        ...wrap({
          ...Object.fromEntries(lists.map((list) => [list, [{ name: list, image }]])),
          volumes: [{ name: "v", image: { reference: image } }],
        }),
      },
    });
    const pinned = substituteImages([at("checkout:1")], [{ repository: "checkout", reference }]);
    expect(pinned).toEqual({ manifests: [at(reference)], matches: { checkout: 4 } });
  });

  it("counts 0 for a repository that nothing names, and leaves other people's images", () => {
    const others = [
      "docker.io/other/checkout:1.2",
      "quay.io/vendor/checkout:1",
      `ghcr.io/acme/tools/checkout@${digest}`,
    ];
    const { manifests, matches } = substituteImages(
      [deployment("shop/checkout"), deployment(...others)],
      [
        { repository: "checkout", reference: "short" },
        { repository: "shop/checkout", reference: "long" },
        { repository: "payments", reference: "none" },
      ],
    );
    expect(imagesOf(manifests[0]?.object as KubeObject)).toEqual(["long", "long", "long"]);
    expect(imagesOf(manifests[1]?.object as KubeObject).slice(1, -1)).toEqual(others);
    expect(matches).toEqual({ checkout: 0, "shop/checkout": 3, payments: 0 });
  });

  it("leaves kinds without pods the same objects", () => {
    const service: Manifest = {
      at: { file: "a", line: 1, column: 1 },
      object: { apiVersion: "v1", kind: "Service", metadata: { name: "s" }, spec: { image: "checkout" } },
    };
    expect(substituteImages([service], [{ repository: "checkout", reference }]).manifests[0]).toBe(service);
  });
});

describe("workloads", () => {
  it.each([
    ["Deployment", true],
    ["CronJob", true],
    ["Pod", true],
    ["ControllerRevision", false],
    ["Service", false],
  ])("%s: %s", (kind, expected) => {
    expect(isWorkload({ kind })).toBe(expected);
  });

  it("lists containers in the order in which they start", () => {
    const { object } = deployment("checkout");
    expect(containersOf(object)).toEqual([
      { name: "init", list: "initContainers", image: "checkout" },
      { name: "c0", list: "containers", image: "checkout" },
    ]);
    expect(podTemplateOf(object)).toBe(object.spec.template);
  });
});
