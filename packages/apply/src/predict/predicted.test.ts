import { describe, expect, it } from "@jest/globals";
import { type KubeObject, systemClock } from "@towline/kernel";
import { planApply, readOnly, renderChanges } from "../index.ts";
import { useTestCluster } from "../testcluster.ts";

const { apply, cluster, live, namespace, requestOf, server } = useTestCluster();

const container = {
  name: "app",
  image: "example/web:1",
  args: ["serve"],
  env: [
    { name: "A", value: "1" },
    { name: "B", value: "2" },
    { name: "NODE", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } },
  ],
  envFrom: [{ configMapRef: { name: "web-env", optional: true } }],
  ports: [{ name: "http", containerPort: 8080 }],
  resources: { limits: { memory: "64Mi" }, requests: { cpu: "10m" } },
  volumeMounts: [{ name: "config", mountPath: "/etc/web" }],
  readinessProbe: { httpGet: { path: "/ready", port: "http" }, initialDelaySeconds: 1 },
  securityContext: { runAsNonRoot: true },
};

const template = {
  metadata: { labels: { app: "web" }, annotations: { note: "one" } },
  spec: {
    serviceAccountName: "default",
    terminationGracePeriodSeconds: 5,
    containers: [container],
    volumes: [{ name: "config", configMap: { name: "web-config", optional: true } }],
    tolerations: [{ key: "spot", operator: "Exists" }],
    nodeSelector: { "kubernetes.io/os": "linux" },
  },
};

const withContainer = (more: object) => ({ template: withPod({ containers: [{ ...container, ...more }] }) });
const withPod = (more: object) => ({ ...template, spec: { ...template.spec, ...more } });

const named = (apiVersion: string, kind: string, content: object, metadata: object = {}): KubeObject => ({
  apiVersion,
  kind,
  metadata: { name: "web", namespace: namespace(), ...metadata },
  ...content,
});

const workload = (spec: object = {}, metadata: object = {}): KubeObject =>
  named(
    "apps/v1",
    "Deployment",
    { spec: { replicas: 0, selector: { matchLabels: { app: "web" } }, template, ...spec } },
    metadata,
  );

const service = (spec: object = {}): KubeObject =>
  named("v1", "Service", {
    spec: { selector: { app: "web" }, ports: [{ name: "http", port: 80, targetPort: "http" }], ...spec },
  });

const {
  readinessProbe: _probe,
  securityContext: _context,
  envFrom: _from,
  volumeMounts: _mounts,
  ...bare
} = container;
const { tolerations: _tolerations, volumes: _volumes, ...podWithout } = template.spec;

/** Each is applied first as it is, then as it is to be. */
const deploymentChanges: readonly (readonly [string, object, object?])[] = [
  ["nothing", {}],
  ["the image", withContainer({ image: "example/web:2" })],
  ["the image, by digest", withContainer({ image: `example/web@sha256:${"a".repeat(64)}` })],
  ["an image that moves, and so is pulled always", withContainer({ image: "example/web" })],
  ["a new variable", withContainer({ env: [{ name: "NEW", value: "x" }, ...container.env] })],
  ["a variable that goes", withContainer({ env: container.env.slice(1) })],
  ["a variable's value", withContainer({ env: [{ name: "A", value: "9" }, ...container.env.slice(1)] })],
  ["a variable that becomes empty", withContainer({ env: [{ name: "A", value: "" }] })],
  [
    "a variable that comes from elsewhere",
    withContainer({
      env: [
        { name: "A", valueFrom: { configMapKeyRef: { name: "c", key: "k" } } },
        ...container.env.slice(1),
      ],
    }),
  ],
  ["variables in another order", withContainer({ env: container.env.toReversed() })],
  ["all variables", withContainer({ env: [] })],
  ["arguments", withContainer({ args: ["serve", "--verbose"] })],
  ["a source of variables", withContainer({ envFrom: [{ secretRef: { name: "web" } }] })],
  ["replicas", { replicas: 2 }],
  ["a second port", withContainer({ ports: [...container.ports, { containerPort: 9090 }] })],
  ["another port under the same name", withContainer({ ports: [{ name: "http", containerPort: 8081 }] })],
  [
    "the same port by UDP",
    withContainer({ ports: [{ name: "http", containerPort: 8080, protocol: "UDP" }] }),
  ],
  ["labels and annotations", {}, { labels: { team: "shop" }, annotations: { on: "call" } }],
  ["labels of pods", { template: { ...template, metadata: { labels: { app: "web", tier: "front" } } } }],
  ["a volume and where it is mounted", withPodAndMount()],
  ["the volume's source", { template: withPod({ volumes: [{ name: "config", emptyDir: {} }] }) }],
  ["fields that go", { template: { ...template, spec: { ...podWithout, containers: [bare] } } }],
  [
    "a probe's numbers",
    withContainer({ readinessProbe: { httpGet: { path: "/", port: 80 }, periodSeconds: 3 } }),
  ],
  ["another kind of probe", withContainer({ readinessProbe: { tcpSocket: { port: 80 } } })],
  ["a new probe", withContainer({ livenessProbe: { httpGet: { port: "http" } } })],
  ["limits", withContainer({ resources: { limits: { memory: "128Mi", cpu: "1" } } })],
  ["no resources", withContainer({ resources: undefined })],
  ["an amount that is a number", withContainer({ resources: { limits: { cpu: 1, memory: "64Mi" } } })],
  [
    "a sidecar before the container",
    { template: withPod({ containers: [{ name: "side", image: "s" }, container] }) },
  ],
  ["an init container", { template: withPod({ initContainers: [{ name: "init", image: "i:1" }] }) }],
  ["another name for the container", withContainer({ name: "web" })],
  ["no toleration", { template: withPod({ tolerations: undefined }) }],
  ["the nodes", { template: withPod({ nodeSelector: { disk: "ssd" } }) }],
  ["the grace period's default", { template: withPod({ terminationGracePeriodSeconds: undefined }) }],
  ["the service account's default", { template: withPod({ serviceAccountName: undefined }) }],
  ["how it is rolled out", { strategy: { rollingUpdate: { maxSurge: 1 } }, minReadySeconds: 3 }],
  ["recreation", { strategy: { type: "Recreate" } }],
  [
    "what says nothing",
    { minReadySeconds: 0, template: withPod({ hostNetwork: false, imagePullSecrets: [] }) },
  ],
  ["nulls", { paused: null, template: withPod({ affinity: null }) }],
  ["no replicas", { replicas: undefined }],
];

function withPodAndMount() {
  return {
    template: withPod({
      containers: [
        { ...container, volumeMounts: [...container.volumeMounts, { name: "tmp", mountPath: "/tmp" }] },
      ],
      volumes: [
        ...template.spec.volumes,
        { name: "tmp", emptyDir: {} },
        { name: "s", secret: { secretName: "x" } },
      ],
    }),
  };
}

/** Applies, and waits until the controllers have written what they write at once. */
const applied = async (...objects: KubeObject[]): Promise<void> => {
  await apply(...objects);
  const revision = "deployment.kubernetes.io/revision";
  for (const object of objects.filter(({ kind }) => kind === "Deployment"))
    while ((await live(object)).metadata.annotations?.[revision] === undefined) await systemClock.sleep(5);
};

const linesBy = async (asked: typeof cluster, objects: readonly KubeObject[]) =>
  renderChanges(await planApply({ ...requestOf(...objects), cluster: asked() }));

const writesSince = (count: number) =>
  server()
    .history.slice(count)
    .filter(({ manager }) => manager.startsWith("towline"));

/** The lines that a dry run at the server and the prediction come to; that the latter wrote nothing is seen here. */
const bothWays = async (...objects: KubeObject[]) => {
  const dryRun = await linesBy(cluster, objects);
  const before = server().history.length;
  const prediction = await linesBy(() => readOnly(cluster()), objects);
  expect(writesSince(before)).toEqual([]);
  return { dryRun, prediction };
};

describe("what is predicted of a Deployment is what a dry run at the server says", () => {
  it.each(deploymentChanges)("for %s", async (_, spec, metadata = {}) => {
    await applied(workload());
    const { dryRun, prediction } = await bothWays(workload(spec, metadata));
    expect(prediction).toEqual(dryRun);
  });

  it.each(deploymentChanges)("for the way back from %s", async (_, spec, metadata = {}) => {
    await applied(workload(spec, metadata));
    const { dryRun, prediction } = await bothWays(workload());
    expect(prediction).toEqual(dryRun);
  });

  it("for new objects, and for what is there", async () => {
    await applied(service());
    const { dryRun, prediction } = await bothWays(workload(), service());
    expect(prediction).toEqual(dryRun);
    expect(prediction).toEqual(["+ deployment/web", "= service/web"]);
  });
});
