import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "@jest/globals";
import { type Cluster, connect } from "@towline/cluster";
import { type KubeObject, type Log, refOf, systemClock } from "@towline/kernel";
import { type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { applyChanges, type Desired, labelled, planApply } from "./index.ts";

const at = { file: "k8s/web.yaml", line: 1, column: 1 };

const logInto = (notices: string[], warnings: string[]): Log => ({
  debug: () => undefined,
  info: () => undefined,
  notice: (message) => void notices.push(message),
  warning: (message) => void warnings.push(message),
  error: () => undefined,
  group: (_, body) => body(),
  mask: () => undefined,
});

/** The service `web` on an embedded cluster, for the tests of one file; every test has a namespace of its own. */
export const useTestCluster = () => {
  const notices: string[] = [];
  const warnings: string[] = [];
  const log = logInto(notices, warnings);
  let server: KubernetesServer;
  let cluster: Cluster;
  let folder = "";
  let namespace = "";

  beforeAll(async () => {
    server = await startKubernetes({
      name: "dev",
      authenticate: async () => ({ kind: "unauthorized" }),
      pullImage: async () => ({ kind: "not-found" }),
    });
    folder = await mkdtemp(join(tmpdir(), "towline-apply-"));
    const path = join(folder, "kubeconfig");
    await writeFile(path, server.adminKubeconfig());
    cluster = await connect({ kind: "kubeconfig", path }, { log, clock: systemClock });
  });

  afterAll(async () => {
    cluster.close();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    notices.length = 0;
    warnings.length = 0;
    namespace = `shop-${server.history.length}`;
    const object = { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } };
    await cluster.create(object, { manager: "test" });
    const account = { apiVersion: "v1", kind: "ServiceAccount", namespace, name: "default" };
    while ((await cluster.get(account)) === undefined) await systemClock.sleep(5);
  });

  const requestOf = (...objects: KubeObject[]) => ({
    cluster,
    service: "web",
    log,
    desired: objects.map((object): Desired => ({ object: labelled(object, "web"), at })),
  });

  const deployment = (spec: object = {}, container: object = {}): KubeObject => ({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "web", namespace },
    spec: {
      replicas: 0,
      selector: { matchLabels: { app: "web" } },
      template: {
        metadata: { labels: { app: "web" } },
        spec: { containers: [{ name: "app", image: "example/web:1", ...container }] },
      },
      ...spec,
    },
  });

  const plan = (...objects: KubeObject[]) => planApply(requestOf(...objects));

  const byHand = (manager: string, body: readonly object[]) =>
    cluster.patch(refOf(deployment()), body as never, { manager, type: "json" });

  return {
    notices,
    warnings,
    kubeconfig: () => join(folder, "kubeconfig"),
    server: () => server,
    cluster: () => cluster,
    namespace: () => namespace,
    requestOf,
    deployment,
    configMap: (data: Readonly<Record<string, string>>): KubeObject => ({
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "web-config", namespace },
      data,
    }),
    plan,
    actionsOf: async (...objects: KubeObject[]) => (await plan(...objects)).map(({ action }) => action),
    apply: async (...objects: KubeObject[]) => {
      const request = requestOf(...objects);
      return await applyChanges(request, await planApply(request));
    },
    live: async (object: KubeObject): Promise<KubeObject> => {
      const found = await cluster.get(refOf(object));
      if (found === undefined) throw new Error("is not there");
      return found;
    },
    /** A JSON patch of the Deployment by somebody else. */
    byHand,
    setImage: (manager: string, image: string) =>
      byHand(manager, [{ op: "replace", path: "/spec/template/spec/containers/0/image", value: image }]),
    /** What an autoscaler does: it writes through the scale subresource. */
    autoscale: (replicas: number): void =>
      server.writeAs(
        "kube-controller-manager",
        `/apis/apps/v1/namespaces/${namespace}/deployments/web/scale`,
        { spec: { replicas } },
      ),
    /** Every number of replicas that the Deployment ever had, without repetition. */
    replicasSeen: (): readonly number[] => {
      const seen = server.history
        .map(({ object }) => object as KubeObject)
        .filter(({ kind, metadata }) => kind === "Deployment" && metadata.namespace === namespace)
        .map(({ spec }) => spec.replicas as number);
      return seen.filter((replicas, at) => replicas !== seen[at - 1]);
    },
    writesOfTowline: (): number =>
      server.history.filter(({ manager }) => manager.startsWith("towline/")).length,
    /** Resolves when the controllers have noticed everything. */
    settled: async (): Promise<void> => {
      for (let seen = -1; seen !== server.history.length; await systemClock.sleep(50))
        seen = server.history.length;
    },
  };
};

export const containerOf = (object: KubeObject) => object.spec.template.spec.containers[0];

/** Who owns fields of the object itself, controllers left out. */
export const managersOf = ({ metadata }: KubeObject): readonly string[] =>
  (metadata.managedFields ?? [])
    .filter(({ subresource, manager }) => subresource === undefined && manager !== "kube-controller-manager")
    .map(({ manager, operation }) => `${manager} ${operation}`)
    .toSorted();
