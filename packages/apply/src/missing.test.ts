import { describe, expect, it } from "@jest/globals";
import type { Cluster } from "@towline/cluster";
import { describeRef, type KubeObject, type Log, TowlineError } from "@towline/kernel";
import { checkReferences, missingReferences } from "./missing.ts";
import { podDryRun } from "./pods.ts";
import type { ApplyRequest } from "./types.ts";

const silent = { info: () => undefined } as unknown as Log;

const object = (kind: string, name: string, more: object = {}): KubeObject => ({
  apiVersion: kind === "Deployment" ? "apps/v1" : "v1",
  kind,
  metadata: { name, namespace: "shop" },
  ...more,
});

const deployment = (podSpec: object): KubeObject =>
  object("Deployment", "web", {
    spec: { template: { metadata: { labels: { app: "web" } }, spec: podSpec } },
  });

const at = { file: "k8s/web.yaml", line: 3, column: 1 };

const request = (cluster: Partial<Cluster>, ...objects: KubeObject[]): ApplyRequest => ({
  cluster: cluster as Cluster,
  service: "web",
  desired: objects.map((desired) => ({ object: desired, at })),
  log: silent,
});

/** A cluster that holds `live`, refuses to show `hidden`, and remembers what was asked for. */
const holding = (live: readonly KubeObject[], hidden: readonly string[] = []) => {
  const asked: string[] = [];
  const get: Cluster["get"] = async (ref) => {
    const name = describeRef(ref);
    asked.push(name);
    if (hidden.includes(name)) throw new TowlineError("kube-forbidden", "no");
    return live.find(({ kind, metadata }) => kind === ref.kind && metadata.name === ref.name);
  };
  return { get, asked };
};

const user = deployment({
  containers: [
    {
      name: "app",
      envFrom: [{ configMapRef: { name: "web-config-1" } }, { secretRef: { name: "maybe", optional: true } }],
      env: [
        { name: "A", valueFrom: { configMapKeyRef: { name: "web-config-1", key: "a" } } },
        { name: "B", valueFrom: { configMapKeyRef: { name: "web-config-1", key: "b" } } },
        { name: "C", valueFrom: { secretKeyRef: { name: "tokens", key: "c" } } },
      ],
    },
  ],
  volumes: [{ name: "d", persistentVolumeClaim: { claimName: "data" } }],
  imagePullSecrets: [{ name: "pull" }],
});

describe("missingReferences", () => {
  it("is content with what is desired, live, optional or not to be read", async () => {
    const cluster = holding([object("PersistentVolumeClaim", "data")], ["secret/tokens"]);
    const config = object("ConfigMap", "web-config-1", { data: { a: "1", b: "2" } });
    expect(await missingReferences(request(cluster, config, user))).toEqual([]);
    expect(cluster.asked.toSorted()).toEqual(["persistentvolumeclaim/data", "secret/tokens"]);
  });

  it("names what is missing, who refers to it, and where that stands", async () => {
    const cluster = holding([object("Secret", "tokens", { data: { x: "", c2: "" } })]);
    const config = object("ConfigMap", "web-config-1", { binaryData: { a: "" } });
    const problems = await missingReferences(request(cluster, config, user));
    expect(problems.map(({ message }) => message)).toEqual([
      'deployment/web refers to key "b" of ConfigMap "web-config-1", which has only a',
      'deployment/web refers to key "c" of Secret "tokens", which has only c2, x',
      'deployment/web refers to PersistentVolumeClaim "data", which is not in its manifests, not in its configuration, and not in namespace "shop"',
    ]);
    expect(problems.every((problem) => problem.at === at && problem.hint !== undefined)).toBe(true);
  });

  it("points at the line of the reference where that is known", async () => {
    const asked: (readonly (string | number)[])[] = [];
    const positionOf = (path: readonly (string | number)[]) => {
      asked.push(path);
      return { ...at, line: 17 };
    };
    const [desired, ...others] = request(holding([]), user).desired;
    if (desired === undefined) throw new Error("nothing is desired");
    const located = { ...request(holding([]), user), desired: [{ ...desired, positionOf }, ...others] };
    const [problem] = await missingReferences(located);
    expect(problem?.at?.line).toBe(17);
    expect(asked[0]?.slice(0, 5)).toEqual(["spec", "template", "spec", "containers", "0"]);
    expect(asked[0]?.slice(-2)).toEqual(["configMapKeyRef", "name"]);
  });

  it("asks once for an object and reports it once, however often it is referred to", async () => {
    const cluster = holding([]);
    const problems = await missingReferences(request(cluster, user));
    expect(cluster.asked.filter((name) => name === "configmap/web-config-1")).toHaveLength(1);
    expect(problems).toHaveLength(3);
  });

  it("takes for granted what an earlier step of a dry run would have made", async () => {
    const uses = deployment({
      containers: [{ name: "app", envFrom: [{ configMapRef: { name: "new-1" } }] }],
    });
    await checkReferences(request(holding([]), uses), { comingNames: ["new-1"] });
    await expect(checkReferences(request(holding([]), uses), { comingNames: [] })).rejects.toMatchObject({
      code: "manifest-invalid",
      at,
    });
  });
});

describe("podDryRun", () => {
  const refusing = (
    code: "kube-forbidden" | "kube-not-found" | "kube-unreachable",
    message: string,
    subject?: string,
  ) => {
    const pods: KubeObject[] = [];
    const create: Cluster["create"] = async (pod, options) => {
      expect(options).toEqual({ manager: "towline/web", dryRun: true });
      pods.push(pod);
      throw new TowlineError(code, message, { subject });
    };
    return { create, pods };
  };
  const workload = deployment({ serviceAccountName: "runner", containers: [{ name: "app" }] });

  it("names the workload whose pods would be refused", async () => {
    const cluster = refusing("kube-forbidden", 'violates PodSecurity "restricted:latest"');
    await expect(podDryRun(request(cluster, workload, object("Service", "web")))).rejects.toMatchObject({
      code: "kube-forbidden",
      message: 'deployment/web: the cluster would refuse its pods. violates PodSecurity "restricted:latest"',
      at,
    });
    expect(cluster.pods).toHaveLength(1);
    expect(cluster.pods[0]).toMatchObject({
      kind: "Pod",
      metadata: { namespace: "shop", labels: { app: "web" } },
      spec: { serviceAccountName: "runner", containers: [{ name: "app" }] },
    });
  });

  it("leaves out a ServiceAccount that this deploy makes itself", async () => {
    const cluster = refusing("kube-forbidden", "exceeded quota");
    await podDryRun(request(cluster, workload, object("ServiceAccount", "runner")));
    expect(cluster.pods[0]?.spec).not.toHaveProperty("serviceAccountName");
  });

  it("does not judge where this job may not ask, whatever that is called", async () => {
    const mayNot = (subject: string) => refusing("kube-forbidden", "No", subject);
    await expect(podDryRun(request(mayNot("create pods in shop"), workload))).resolves.toBeUndefined();
    await expect(podDryRun(request(mayNot("use runtimeclasses"), workload))).rejects.toThrow(
      "would refuse its pods",
    );
  });

  it.each([
    'pods "a" is forbidden: exceeded quota: q, requested: pods=1, used: pods=4, limited: pods=4',
    'admission webhook "x.example" does not support dry run',
  ])("does not judge by %s", async (message) => {
    await expect(podDryRun(request(refusing("kube-forbidden", message), workload))).resolves.toBeUndefined();
  });

  it("does not miss a namespace that this deploy makes, and any other", async () => {
    const cluster = refusing("kube-not-found", 'namespaces "shop" not found');
    const namespace = object("Namespace", "shop");
    await expect(podDryRun(request(cluster, workload, namespace))).resolves.toBeUndefined();
    await expect(podDryRun(request(cluster, workload))).rejects.toThrow('namespaces "shop" not found');
  });

  it("passes on that the cluster does not answer", async () => {
    await expect(podDryRun(request(refusing("kube-unreachable", "gone"), workload))).rejects.toMatchObject({
      code: "kube-unreachable",
      message: "gone",
    });
  });
});
