import { describe, expect, it } from "@jest/globals";
import type { Change } from "@towline/apply";
import { type KubeObject, refOf } from "@towline/kernel";
import { hookJob } from "../testing/hooks.ts";
import { neededBy } from "./needs.ts";

const object = (kind: string, name: string, rest: Readonly<Record<string, unknown>> = {}): KubeObject => ({
  apiVersion: "v1",
  kind,
  metadata: { name, namespace: "dev" },
  ...rest,
});

const at = { file: "k8s/all.yaml", line: 1, column: 1 };
const created = (each: KubeObject): Change => ({
  action: "create",
  ref: refOf(each),
  desired: { object: each, at },
});

const neededOf = (job: KubeObject, ...objects: readonly KubeObject[]): readonly string[] =>
  neededBy([job], objects.map(created)).map(({ ref }) => `${ref.kind}/${ref.name}`);

const bound = (kind: string, role: string, account: string) =>
  object(kind, `${account}-${role}`, {
    roleRef: { kind: kind.replace("Binding", ""), name: role },
    subjects: [{ kind: "ServiceAccount", name: account, namespace: "dev" }],
  });

const policy = (name: string, podSelector: object) =>
  object("NetworkPolicy", name, { spec: { podSelector } });

describe("what is made before a hook runs", () => {
  it("is what its pod names, and what that names", () => {
    const job = hookJob({
      pod: {
        serviceAccountName: "migrate",
        priorityClassName: "high",
        volumes: [
          { name: "a", persistentVolumeClaim: { claimName: "dumps" } },
          { name: "b", csi: { volumeAttributes: { secretProviderClass: "vault" } } },
          { name: "c", secret: { secretName: "tls" } },
        ],
      },
    });
    const needed = [
      object("Namespace", "dev"),
      object("ServiceAccount", "migrate", { imagePullSecrets: [{ name: "registry" }] }),
      object("Secret", "registry"),
      object("Secret", "tls"),
      object("PriorityClass", "high"),
      object("PersistentVolumeClaim", "dumps", { spec: { storageClassName: "fast" } }),
      object("StorageClass", "fast"),
      object("SecretProviderClass", "vault"),
      bound("RoleBinding", "leases", "migrate"),
      object("Role", "leases"),
      bound("ClusterRoleBinding", "nodes", "migrate"),
      object("ClusterRole", "nodes"),
    ];
    const others = [
      object("Service", "checkout"),
      object("Deployment", "checkout"),
      object("ServiceAccount", "checkout"),
      object("Secret", "other"),
      bound("RoleBinding", "leases-of-others", "checkout"),
      object("Role", "leases-of-others"),
    ];
    expect(neededOf(job, ...others, ...needed)).toEqual(
      needed.map(({ kind, metadata }) => `${kind}/${metadata.name}`),
    );
  });

  it("is a policy that says with whom its pod may talk", () => {
    const job = hookJob();
    job.spec.template.metadata = { labels: { app: "migrate" } };
    const said = neededOf(
      job,
      policy("all", {}),
      policy("ours", { matchLabels: { app: "migrate" } }),
      policy("others", { matchLabels: { app: "checkout" } }),
      policy("in", { matchExpressions: [{ key: "app", operator: "In", values: ["migrate"] }] }),
      policy("not-in", { matchExpressions: [{ key: "app", operator: "NotIn", values: ["migrate"] }] }),
      policy("exists", { matchExpressions: [{ key: "tier", operator: "Exists" }] }),
      policy("exists-not", { matchExpressions: [{ key: "tier", operator: "DoesNotExist" }] }),
    );
    expect(said).toEqual([
      "NetworkPolicy/all",
      "NetworkPolicy/ours",
      "NetworkPolicy/in",
      "NetworkPolicy/exists-not",
    ]);
  });

  it("is all configuration, and nothing where there is no hook", () => {
    const entry = object("ConfigMap", "checkout-config-1");
    const change: Change = { action: "create", ref: refOf(entry), desired: { object: entry } };
    expect(neededBy([hookJob()], [change])).toEqual([change]);
    expect(neededBy([], [change])).toEqual([]);
  });
});
