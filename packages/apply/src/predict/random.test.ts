import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { planApply, readOnly, renderChanges } from "../index.ts";
import { useTestCluster } from "../testcluster.ts";

const { apply, cluster, deployment, namespace, requestOf, settled } = useTestCluster();

/** The same numbers for the same seed: a failure can be repeated. */
const randomOf = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

type Random = ReturnType<typeof randomOf>;

const some = <T>(random: Random, items: readonly T[]): readonly T[] => {
  const chosen = items.filter(() => random(2) === 0);
  return random(2) === 0 ? chosen : chosen.toReversed();
};

const maybe = (random: Random, content: object): object => (random(2) === 0 ? content : {});

const manifest = (random: Random): KubeObject => {
  const container = {
    image: `example/web:${random(3)}`,
    env: some(random, ["A", "B", "C"]).map((name) => ({ name, value: String(random(2)) })),
    ports: some(random, [80, 81, 82]).map((containerPort) => ({ containerPort, name: `p${containerPort}` })),
    volumeMounts: [],
    ...maybe(random, { args: some(random, ["a", "b"]) }),
    ...maybe(random, { readinessProbe: { httpGet: { port: 80 }, ...maybe(random, { periodSeconds: 5 }) } }),
    ...maybe(random, { resources: { limits: { cpu: random(2) + 1 } } }),
    ...maybe(random, {
      securityContext: { runAsUser: random(2) + 1, ...maybe(random, { privileged: false }) },
    }),
  };
  const whole = deployment(
    {
      ...maybe(random, { minReadySeconds: random(2) }),
      ...maybe(random, { revisionHistoryLimit: random(3) }),
    },
    container,
  );
  const { spec } = whole.spec.template;
  whole.spec.template.spec = {
    ...spec,
    volumes: some(random, ["v", "w"]).map((name) => ({ name, emptyDir: {} })),
    ...maybe(random, { nodeSelector: { disk: String(random(2)) } }),
    ...maybe(random, { tolerations: [{ key: "k", operator: "Exists" }] }),
  };
  const labels = Object.fromEntries(some(random, ["x", "y"]).map((key) => [key, String(random(2))]));
  return { ...whole, metadata: { ...whole.metadata, labels, ...maybe(random, { annotations: { n: "1" } }) } };
};

describe("whatever follows whatever", () => {
  it.each([1, 2, 3, 4])("the prediction says what the server's dry run says (seed %i)", async (seed) => {
    const random = randomOf(seed);
    for (let round = 0; round < 12; round += 1) {
      const wanted = manifest(random);
      await settled();
      const dryRun = renderChanges(await planApply(requestOf(wanted)));
      const prediction = renderChanges(
        await planApply({ ...requestOf(wanted), cluster: readOnly(cluster()) }),
      );
      expect({ round, lines: prediction }).toEqual({ round, lines: dryRun });
      await apply(wanted);
    }
  });
});

const lampSpec = {
  type: "object",
  properties: {
    size: { type: "integer" },
    colors: { type: "array", items: { type: "string" } },
    bulbs: {
      type: "array",
      "x-kubernetes-list-type": "map",
      "x-kubernetes-list-map-keys": ["id"],
      items: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, watts: { type: "integer" } },
      },
    },
    options: { type: "object", additionalProperties: { type: "string" } },
    free: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
  },
};

const definition: KubeObject = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "lamps.predicted.example" },
  spec: {
    group: "predicted.example",
    scope: "Namespaced",
    names: { kind: "Lamp", plural: "lamps", singular: "lamp", listKind: "LampList" },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: "object", properties: { spec: lampSpec } } },
      },
    ],
  },
};

const lamp = (spec: object): KubeObject => ({
  apiVersion: "predicted.example/v1",
  kind: "Lamp",
  metadata: { name: "desk", namespace: namespace() },
  spec,
});

describe("custom resources", () => {
  it("are predicted by what their owners' fields say of their lists", async () => {
    await apply(definition);
    const first = {
      size: 1,
      colors: ["red", "blue"],
      bulbs: [
        { id: "a", watts: 1 },
        { id: "b", watts: 2 },
      ],
      options: { dim: "yes", off: "no" },
      free: { any: { deep: [1, { x: 1 }] } },
    };
    await apply(lamp(first));
    const changes = [
      first,
      { ...first, size: 2, colors: ["red", "green"] },
      { ...first, bulbs: [{ id: "b", watts: 3 }, { id: "c" }] },
      { ...first, options: { dim: "no" } },
      { size: 1, free: { any: { deep: [2] }, more: true } },
      {
        ...first,
        bulbs: [
          { id: "b", watts: 2 },
          { id: "a", watts: 1 },
        ],
      },
    ];
    for (const spec of changes) {
      const dryRun = renderChanges(await planApply(requestOf(lamp(spec))));
      const reading = { ...requestOf(lamp(spec)), cluster: readOnly(cluster()) };
      expect(renderChanges(await planApply(reading))).toEqual(dryRun);
    }
  });
});
