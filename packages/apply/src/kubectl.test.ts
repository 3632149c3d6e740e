import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import type { KubeObject, TowlineError } from "@towline/kernel";
import { renderChanges } from "./index.ts";
import { containerOf, managersOf, useTestCluster } from "./testcluster.ts";

const {
  actionsOf,
  apply,
  cluster,
  deployment,
  kubeconfig,
  live,
  namespace,
  notices,
  plan,
  replicasSeen,
  settled,
} = useTestCluster();

/** The real kubectl, whatever version the machine has. Where CI is set its absence is an error. */
const hasKubectl = (): boolean => {
  try {
    execFileSync("kubectl", ["version", "--client"], { stdio: "ignore" });
    return true;
  } catch {
    if (process.env.CI) return true;
    console.warn("kubectl is not installed: the tests that drive it are skipped");
    return false;
  }
};

const folder = mkdtempSync(join(tmpdir(), "towline-adopt-"));
afterAll(() => rmSync(folder, { recursive: true }));

const kubectl = (...args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      KUBECONFIG: kubeconfig(),
      HOME: folder,
      KUBE_EDITOR: join(folder, "editor"),
    };
    const whole = [`--namespace=${namespace()}`, "--request-timeout=20s", ...args];
    const child = spawn("kubectl", whole, { env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => (output += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(output) : reject(new Error(output))));
  });

const written = (object: KubeObject): string => {
  const path = join(folder, "object.json");
  writeFileSync(path, JSON.stringify(object));
  return path;
};

const withEnv = (...names: readonly string[]): KubeObject =>
  deployment({}, { env: names.map((name) => ({ name, value: "1" })) });

const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";
const takeOver = (managers: string): string =>
  `deployment/web was changed by ${managers}: Towline takes it over, and removes what is not in its manifest`;

/** The object is as the manifest says, all of it ours, and the next deploy finds nothing to do. */
const isAdopted = async (manifest: KubeObject): Promise<void> => {
  const object = await live(manifest);
  expect(managersOf(object)).toEqual(["towline/web Apply"]);
  expect(object.metadata.annotations ?? {}).not.toHaveProperty([lastApplied]);
  await settled();
  expect(await actionsOf(manifest)).toEqual(["none"]);
};

(hasKubectl() ? describe : describe.skip)("what kubectl made", () => {
  it.each<[string, readonly string[], string]>([
    ["apply", ["apply"], "kubectl-client-side-apply"],
    ["apply --server-side", ["apply", "--server-side"], "kubectl"],
    ["create --save-config", ["create", "--save-config"], "kubectl-create"],
    ["replace", ["replace", "--force"], "kubectl-replace"],
  ])("by %s: what left the manifest goes, kubectl's own annotation too", async (_, command, manager) => {
    await kubectl(...command, "-f", written(withEnv("A", "OLD")));
    const after = withEnv("A");
    const lines = renderChanges(await plan(after));
    expect(lines).toContain(
      '    spec.template.spec.containers[app].env[OLD]: {"name":"OLD","value":"1"} (removed)',
    );
    notices.length = 0;
    await apply(after);
    expect(notices).toEqual([takeOver(manager)]);
    expect(containerOf(await live(after)).env).toEqual([{ name: "A", value: "1" }]);
    await isAdopted(after);
  });

  it.each<[string, KubeObject, object]>([
    [
      "a claim, whose class nobody may remove",
      {
        apiVersion: "v1",
        kind: "PersistentVolumeClaim",
        metadata: { name: "data" },
        spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
      },
      { storageClassName: "gp3" },
    ],
    [
      "a Service, with its address",
      {
        apiVersion: "v1",
        kind: "Service",
        metadata: { name: "web" },
        spec: { selector: { app: "web" }, ports: [{ port: 80 }] },
      },
      {},
    ],
    [
      "a Job, whose template nobody may change",
      {
        apiVersion: "batch/v1",
        kind: "Job",
        metadata: { name: "web" },
        spec: {
          suspend: true,
          template: {
            spec: { restartPolicy: "Never", containers: [{ name: "app", image: "example/web:1" }] },
          },
        },
      },
      {},
    ],
    [
      "a StatefulSet, whose claims' templates nobody may change",
      {
        apiVersion: "apps/v1",
        kind: "StatefulSet",
        metadata: { name: "db" },
        spec: {
          replicas: 0,
          serviceName: "db",
          selector: { matchLabels: { app: "db" } },
          template: {
            metadata: { labels: { app: "db" } },
            spec: {
              containers: [
                { name: "db", image: "example/db:1", volumeMounts: [{ name: "data", mountPath: "/data" }] },
              ],
            },
          },
          volumeClaimTemplates: [
            {
              metadata: { name: "data" },
              spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
            },
          ],
        },
      },
      {},
    ],
    [
      "an Ingress",
      {
        apiVersion: "networking.k8s.io/v1",
        kind: "Ingress",
        metadata: { name: "web" },
        spec: {
          rules: [
            {
              host: "shop.example",
              http: {
                paths: [
                  {
                    path: "/",
                    pathType: "Prefix",
                    backend: { service: { name: "web", port: { number: 80 } } },
                  },
                ],
              },
            },
          ],
        },
      },
      {},
    ],
    [
      "an autoscaler",
      {
        apiVersion: "autoscaling/v2",
        kind: "HorizontalPodAutoscaler",
        metadata: { name: "web" },
        spec: {
          scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
          maxReplicas: 3,
        },
      },
      {},
    ],
    ["a ServiceAccount", { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "web" } }, {}],
  ])("by apply: %s, is ours as far as that goes", async (_, object, byHand) => {
    const wanted = { ...object, metadata: { ...object.metadata, namespace: namespace() } };
    await kubectl(
      "apply",
      "-f",
      written({ ...wanted, ...(object.spec && { spec: { ...object.spec, ...byHand } }) }),
    );
    await settled();
    const before = await live(wanted);
    await apply(wanted);
    const after = await live(wanted);
    expect(after.spec).toEqual(before.spec);
    expect(after.metadata.uid).toBe(before.metadata.uid);
    await settled();
    expect(await actionsOf(wanted)).toEqual(["none"]);
  });

  it("by edit: is undone", async () => {
    await apply(withEnv("A"));
    const script = `#!/bin/sh\nsed -i -e 's/name: A$/name: B/' -e 's/minReadySeconds: .*/X/' "$1"\n`;
    writeFileSync(join(folder, "editor"), script, { mode: 0o755 });
    await kubectl("edit", "deployment/web");
    expect(containerOf(await live(deployment())).env).toEqual([{ name: "B", value: "1" }]);
    await apply(withEnv("A"));
    expect(notices).toEqual([takeOver("kubectl-edit")]);
    expect(containerOf(await live(deployment())).env).toEqual([{ name: "A", value: "1" }]);
    await isAdopted(withEnv("A"));
  });

  it.each<[string, readonly string[], string]>([
    ["set image", ["set", "image", "deployment/web", "app=example/web:9"], "kubectl-set"],
    ["set env", ["set", "env", "deployment/web", "BY_HAND=1"], "kubectl-set"],
    ["patch", ["patch", "deployment", "web", "-p", '{"spec":{"minReadySeconds":5}}'], "kubectl-patch"],
  ])("by %s on what Towline applied: is undone", async (_, command, manager) => {
    await apply(withEnv("A"));
    await kubectl(...command);
    await apply(withEnv("A"));
    expect(notices).toEqual([takeOver(manager)]);
    expect(containerOf(await live(deployment()))).toMatchObject({ image: "example/web:1" });
    await isAdopted(withEnv("A"));
    expect((await live(deployment())).spec.minReadySeconds).toBeUndefined();
  });

  it("by rollout undo: the deploy after it brings its own version again", async () => {
    await apply(deployment({}, { image: "example/web:1" }));
    await settled();
    await apply(deployment({}, { image: "example/web:2" }));
    await settled();
    await kubectl("rollout", "undo", "deployment/web");
    expect(containerOf(await live(deployment())).image).toBe("example/web:1");
    notices.length = 0;
    await apply(deployment({}, { image: "example/web:3" }));
    expect(notices).toEqual([takeOver("kubectl")]);
    await isAdopted(deployment({}, { image: "example/web:3" }));
  });

  it("by scale: is undone where the manifest sets replicas, and else left alone", async () => {
    await apply(deployment({ replicas: 0 }));
    await kubectl("scale", "deployment/web", "--replicas=1");
    await apply(deployment({ replicas: undefined }, { image: "example/web:2" }));
    expect(replicasSeen()).toEqual([0, 1]);
    await apply(deployment({ replicas: 0 }, { image: "example/web:2" }));
    expect(replicasSeen()).toEqual([0, 1, 0]);
  });

  it("by apply, with replicas that the manifest leaves to an autoscaler: never dips", async () => {
    await kubectl("apply", "-f", written(deployment({ replicas: 3 })));
    await apply(deployment({ replicas: undefined }, { image: "example/web:2" }));
    await apply(deployment({ replicas: undefined }, { image: "example/web:3" }));
    expect(replicasSeen()).toEqual([3]);
  });

  it.each<[string, readonly string[]]>([
    ["label", ["label", "deployment", "web", "on-call=ada"]],
    ["annotate", ["annotate", "deployment", "web", "note=by-hand"]],
    ["rollout pause", ["rollout", "pause", "deployment/web"]],
  ])("by %s: stays", async (_, command) => {
    await apply(withEnv("A"));
    await kubectl(...command);
    const before = await live(deployment());
    expect(await actionsOf(withEnv("A"))).toEqual(["none"]);
    await kubectl("set", "env", "deployment/web", "BY_HAND=1");
    await apply(withEnv("A"));
    const { metadata, spec } = await live(deployment());
    expect([metadata.labels, metadata.annotations?.note, spec]).toEqual([
      before.metadata.labels,
      before.metadata.annotations?.note,
      before.spec,
    ]);
  });

  it.each<[string, object, readonly string[]]>([
    [
      "Helm",
      {
        labels: { "app.kubernetes.io/managed-by": "Helm" },
        annotations: { "meta.helm.sh/release-name": "shop", "meta.helm.sh/release-namespace": "dev" },
      },
      ["meta.helm.sh/release-name-", "meta.helm.sh/release-namespace-"],
    ],
    ["Helm", { labels: { "app.kubernetes.io/managed-by": "Helm" } }, []],
    [
      "Argo CD",
      { annotations: { "argocd.argoproj.io/tracking-id": "shop:apps/Deployment:dev/web" } },
      ["argocd.argoproj.io/tracking-id-"],
    ],
    [
      "Flux",
      { labels: { "kustomize.toolkit.fluxcd.io/name": "apps" } },
      ["kustomize.toolkit.fluxcd.io/name-"],
    ],
  ])(
    "is asked for where %s owns the object, and the way that the refusal names works",
    async (tool, marks, removed) => {
      const managers = { Helm: "helm", "Argo CD": "argocd-controller", Flux: "kustomize-controller" };
      const { metadata, ...rest } = withEnv("A", "OLD");
      const manager = managers[tool as keyof typeof managers];
      await cluster().create({ ...rest, metadata: { ...metadata, ...marks } }, { manager });
      const refusal: unknown = await plan(withEnv("A")).catch((error: unknown) => error);
      expect(refusal).toMatchObject({
        code: "ownership-refused",
        message: expect.stringContaining(`belongs to ${tool}`),
      });
      const [, command = ""] = /run "kubectl (.+?)"/.exec((refusal as TowlineError).hint ?? "") ?? [];
      if (removed.length > 0)
        await kubectl(tool === "Flux" ? "label" : "annotate", "deployment/web", ...removed);
      await kubectl(...command.split(" "));
      await apply(withEnv("A"));
      const object = await live(deployment());
      expect(containerOf(object).env).toEqual([{ name: "A", value: "1" }]);
      expect(object.metadata.labels).toMatchObject({
        "towline.dev/service": "web",
        "app.kubernetes.io/managed-by": "towline",
      });
      await settled();
      expect(await actionsOf(withEnv("A"))).toEqual(["none"]);
    },
  );

  it("by rollout restart: pods are not restarted again by the next deploy", async () => {
    await apply(deployment());
    await kubectl("rollout", "restart", "deployment/web");
    expect(await actionsOf(deployment())).toEqual(["none"]);
  });
});
