import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { planApply, readOnly, renderChanges } from "../index.ts";
import { useTestCluster } from "../testcluster.ts";

const { apply, autoscale, cluster, deployment, live, namespace, requestOf, setImage, settled } =
  useTestCluster();

const named = (apiVersion: string, kind: string, content: object): KubeObject => ({
  apiVersion,
  kind,
  metadata: { name: "web", namespace: namespace() },
  ...content,
});

const pod = (more: object = {}) => ({
  metadata: { labels: { app: "web" } },
  spec: { containers: [{ name: "app", image: "example/web:1", ...more }] },
});
const selector = { matchLabels: { app: "web" } };
const service = (spec: object) =>
  named("v1", "Service", {
    spec: { selector: { app: "web" }, ports: [{ name: "http", port: 80 }], ...spec },
  });
const statefulSet = (spec: object) =>
  named("apps/v1", "StatefulSet", {
    spec: {
      replicas: 0,
      serviceName: "web",
      selector,
      template: pod(),
      volumeClaimTemplates: [
        {
          metadata: { name: "data" },
          spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
        },
      ],
      ...spec,
    },
  });
const cronJob = (spec: object, container: object = {}) => {
  const { metadata, spec: inner } = pod(container);
  const template = { metadata, spec: { ...inner, restartPolicy: "Never" } };
  return named("batch/v1", "CronJob", {
    spec: { schedule: "0 3 * * *", jobTemplate: { spec: { template } }, ...spec },
  });
};
const autoscaler = (spec: object) =>
  named("autoscaling/v2", "HorizontalPodAutoscaler", {
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
      maxReplicas: 3,
      ...spec,
    },
  });
const cpuAt = (averageUtilization: number) => ({
  metrics: [
    { type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization } } },
  ],
});
const ingress = (path: string) => ({
  spec: {
    rules: [
      {
        host: "web.example",
        http: {
          paths: [{ path, pathType: "Prefix", backend: { service: { name: "web", port: { number: 80 } } } }],
        },
      },
    ],
  },
});

/** From what to what, each made when the namespace is known. */
const rows: readonly (readonly [string, () => KubeObject, () => KubeObject])[] = [
  [
    "a ConfigMap's keys",
    () => named("v1", "ConfigMap", { data: { a: "1", b: "2", c: "" } }),
    () => named("v1", "ConfigMap", { data: { a: "9", n: "3", c: "" } }),
  ],
  [
    "a Secret's values",
    () => named("v1", "Secret", { data: { a: "MQ==", b: "Mg==" } }),
    () => named("v1", "Secret", { data: { a: "Mw==" } }),
  ],
  [
    "a Secret given as text",
    () => named("v1", "Secret", { stringData: { a: "1" } }),
    () => named("v1", "Secret", { stringData: { a: "2" } }),
  ],
  [
    "ports of a Service",
    () => service({}),
    () =>
      service({
        ports: [
          { name: "http", port: 80, targetPort: 8080 },
          { port: 443, name: "tls" },
        ],
      }),
  ],
  [
    "a Service's selector",
    () => service({ selector: { app: "web", tier: "a" } }),
    () => service({ selector: { app: "other" } }),
  ],
  ["a Service without affinity again", () => service({ sessionAffinity: "ClientIP" }), () => service({})],
  [
    "a StatefulSet's image",
    () => statefulSet({}),
    () => statefulSet({ template: pod({ image: "example/web:2" }) }),
  ],
  ["a StatefulSet as it is", () => statefulSet({}), () => statefulSet({})],
  [
    "a StatefulSet's updates",
    () => statefulSet({ updateStrategy: { rollingUpdate: { partition: 1 } } }),
    () => statefulSet({}),
  ],
  [
    "a DaemonSet's variables",
    () => named("apps/v1", "DaemonSet", { spec: { selector, template: pod() } }),
    () =>
      named("apps/v1", "DaemonSet", {
        spec: { selector, template: pod({ env: [{ name: "A", value: "1" }] }) },
      }),
  ],
  [
    "a CronJob's schedule and image",
    () => cronJob({}),
    () => cronJob({ schedule: "0 4 * * *", suspend: true }, { image: "i:2" }),
  ],
  ["a CronJob's suspension that goes", () => cronJob({ suspend: true }), () => cronJob({})],
  [
    "an autoscaler's metrics",
    () => autoscaler(cpuAt(50)),
    () => autoscaler({ ...cpuAt(70), minReplicas: 2 }),
  ],
  [
    "an Ingress's paths",
    () => named("networking.k8s.io/v1", "Ingress", ingress("/")),
    () => named("networking.k8s.io/v1", "Ingress", ingress("/shop")),
  ],
  [
    "a budget",
    () => named("policy/v1", "PodDisruptionBudget", { spec: { selector, minAvailable: 1 } }),
    () => named("policy/v1", "PodDisruptionBudget", { spec: { selector, maxUnavailable: "50%" } }),
  ],
  [
    "a NetworkPolicy's direction",
    () => named("networking.k8s.io/v1", "NetworkPolicy", { spec: { podSelector: {} } }),
    () => named("networking.k8s.io/v1", "NetworkPolicy", { spec: { podSelector: {}, egress: [{}] } }),
  ],
];

const linesBy = async (asked: ReturnType<typeof cluster>, objects: readonly KubeObject[]) =>
  renderChanges(await planApply({ ...requestOf(...objects), cluster: asked }));

const expectSame = async (...objects: KubeObject[]): Promise<readonly string[]> => {
  const dryRun = await linesBy(cluster(), objects);
  expect(await linesBy(readOnly(cluster()), objects)).toEqual(dryRun);
  return dryRun;
};

describe("what is predicted is what a dry run at the server says", () => {
  it.each(rows)("for %s, there and back", async (_, from, to) => {
    await apply(from());
    await expectSame(from());
    await expectSame(to());
    await apply(to());
    await expectSame(from());
  });

  it("for what kubectl changed by hand", async () => {
    await apply(deployment({}, { env: [{ name: "A", value: "1" }] }));
    await setImage("kubectl-set", "example/web:by-hand");
    await cluster().patch(
      { apiVersion: "apps/v1", kind: "Deployment", namespace: namespace(), name: "web" },
      [
        { op: "add", path: "/spec/template/spec/containers/0/env/-", value: { name: "B", value: "2" } },
      ] as never,
      { type: "json", manager: "kubectl-edit" },
    );
    await settled();
    const lines = await expectSame(deployment({}, { env: [{ name: "A", value: "1" }] }));
    expect(lines.join("\n")).toContain('image: "example/web:by-hand" → "example/web:1"');
  });

  it("for replicas that an autoscaler has", async () => {
    const wanted = deployment({ replicas: 2 });
    await apply(wanted, autoscaler(cpuAt(50)));
    while ((await live(wanted)).metadata.annotations === undefined)
      await new Promise((done) => setTimeout(done, 5));
    autoscale(3);
    await expectSame(wanted, autoscaler(cpuAt(50)));
    await expectSame(deployment({ replicas: 5 }, { image: "example/web:2" }), autoscaler(cpuAt(50)));
  });

  it("for fields of others, which are refused in the same words", async () => {
    await apply(deployment());
    await setImage("somebody", "example/web:theirs");
    const refusals = await Promise.all(
      [cluster(), readOnly(cluster())].map((asked) =>
        linesBy(asked, [deployment()]).catch((error: unknown) => String(error)),
      ),
    );
    expect(refusals[0]).toContain('"somebody" owns spec.template.spec.containers[app].image');
    expect(refusals[1]).toBe(refusals[0]);
  });

  it("for objects of another service, and for namespaces that are not there", async () => {
    const foreign = named("v1", "ConfigMap", { data: {} });
    await cluster().create(
      { ...foreign, metadata: { ...foreign.metadata, labels: { "towline.dev/service": "other" } } },
      { manager: "towline/other" },
    );
    await expect(linesBy(readOnly(cluster()), [foreign])).rejects.toThrow('belongs to service "other"');
    const nowhere = { ...foreign, metadata: { name: "web", namespace: "nowhere" } };
    await expect(linesBy(readOnly(cluster()), [nowhere])).rejects.toThrow('no namespace "nowhere"');
  });
});

describe("a connection that only reads", () => {
  it("writes nothing, whoever asks", async () => {
    const reading = readOnly(cluster());
    const object = deployment();
    const manager = "towline/web";
    for (const write of [
      reading.apply(object, { manager }),
      reading.create(object, { manager }),
      reading.replace(object, { manager }),
      reading.patch({ ...object.metadata, apiVersion: "apps/v1", kind: "Deployment" }, [], {
        type: "json",
        manager,
      }),
      reading.delete({ ...object.metadata, apiVersion: "apps/v1", kind: "Deployment" }),
    ])
      await expect(write).rejects.toThrow("only reads");
  });
});
