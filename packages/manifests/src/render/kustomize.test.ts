import { execFileSync } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Exec, TowlineError } from "@towline/kernel";
import { Repository, runChild, told } from "./testing/repository.ts";

/** The real one, whatever version the machine has. Where CI is set its absence is an error. */
const findKubectl = (): boolean => {
  try {
    execFileSync("kubectl", ["version", "--client"], { stdio: "ignore" });
    return true;
  } catch {
    if (process.env.CI) return true;
    console.warn("kubectl is not installed: the tests that render with it are skipped");
    return false;
  }
};

const withKubectl = findKubectl() ? describe : describe.skip;

/** A machine that has kubectl, but no kustomize. */
const kubectl: Exec = (command, ...more) =>
  command === "kubectl" ? runChild(command, ...more) : runChild(`no-such-${command}`, ...more);

const never: Exec = () => Promise.reject(new Error("nothing is rendered before all paths are known"));

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
spec:
  replicas: 2
  template:
    spec:
      containers:
        - name: app
          image: checkout
          envFrom: [{ configMapRef: { name: settings } }]
`;
const base = {
  "k8s/base/kustomization.yaml":
    "resources: [deployment.yaml]\nconfigMapGenerator: [{ name: settings, literals: [a=b] }]\n",
  "k8s/base/deployment.yaml": `# the workload\n---\n${deployment}`,
};
const overlay = (text: string) => ({ ...base, "k8s/overlays/dev/kustomization.yaml": text });
const candidates = ["k8s/overlays/dev", "k8s"];

let repository: Repository;
beforeEach(async () => {
  repository = await Repository.make();
});
afterEach(() => repository.remove());

withKubectl("a kustomization, rendered by the real kubectl", () => {
  it("takes a base outside of the overlay, patches, prefixes and generators, and knows where objects stand", async () => {
    await repository.write({
      ...overlay(
        "resources: [../../base, extra.yaml]\nnamePrefix: eu-\nnamespace: shop\npatches: [{ path: patch.yaml }]\n",
      ),
      "k8s/overlays/dev/patch.yaml":
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: checkout }\nspec: { replicas: 5 }\n",
      "k8s/overlays/dev/extra.yaml": "apiVersion: v1\nkind: Service\nmetadata: { name: checkout }\n",
    });
    const manifests = await repository.read(candidates, kubectl);
    // versions of kustomize order objects differently; a deploy has an order of its own
    expect(manifests.map(told).toSorted()).toEqual([
      expect.stringMatching(
        /^ConfigMap\/eu-settings-[a-z0-9]{10} in shop at k8s\/base\/kustomization\.yaml:1:1$/,
      ),
      "Deployment/eu-checkout in shop at k8s/base/deployment.yaml:3:1",
      "Service/eu-checkout in shop at k8s/overlays/dev/extra.yaml:1:1",
    ]);
    const workload = manifests.find(({ object }) => object.kind === "Deployment");
    expect(workload?.object.spec.replicas).toBe(5);
    expect(workload?.object.metadata).not.toHaveProperty("annotations");
    const image = ["spec", "template", "spec", "containers", 0, "image"];
    expect(workload?.positionOf?.(image)).toEqual({
      file: "k8s/base/deployment.yaml",
      line: 13,
      column: 18,
    });
    // the patch says it, the base says something else
    expect(workload?.positionOf?.(["spec", "replicas"])).toEqual(workload?.at);
    expect(repository.lines).toEqual(["k8s/overlays/dev: 3 objects, rendered by kubectl kustomize"]);
  });

  it("checks the namespace that a kustomization gives", async () => {
    await repository.write(overlay("resources: [../../base]\nnamespace: other\n"));
    expect(await repository.problems(candidates, kubectl)).toEqual([
      expect.stringContaining('k8s/base/deployment.yaml:3:1 deployment/checkout is for namespace "other"'),
      expect.stringContaining("k8s/base/kustomization.yaml:1:1 configmap/settings-"),
    ]);
  });

  it("keeps origins that the kustomization itself asks for", async () => {
    await repository.write(overlay("resources: [../../base]\nbuildMetadata: [originAnnotations]\n"));
    const [first] = await repository.read(candidates, kubectl);
    expect(first?.object.metadata.annotations).toHaveProperty(["config.kubernetes.io/origin"]);
  });

  it("tells kustomize's own reason once, at the file that it names", async () => {
    const patch = { "k8s/overlays/dev/patch.yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: none }\n" };
    await repository.write({
      ...overlay("resources: [../../base]\npatches: [{ path: patch.yaml }]\n"),
      ...patch,
    });
    expect(await repository.problems(candidates, kubectl)).toEqual([
      'k8s/overlays/dev/kustomization.yaml:1:1 kustomize: no resource matches strategic merge patch "Pod.v1.[noGrp]/none.[noNs]": no matches for Id Pod.v1.[noGrp]/none.[noNs]; failed to find unique target for patch Pod.v1.[noGrp]/none.[noNs]. "kubectl kustomize k8s/overlays/dev" shows the same at your desk',
    ]);
    await repository.write(overlay("resorces: [../../base]\n"));
    expect(await repository.problems(candidates, kubectl)).toEqual([
      'k8s/overlays/dev/kustomization.yaml:1:1 A kustomization has no field "resorces". Correct its spelling',
    ]);
  });

  it("leaves a child neither tokens, nor a cluster, nor a way to fetch", async () => {
    await repository.write(base);
    const seen: Readonly<Record<string, string>>[] = [];
    const spying: Exec = (command, args, options) => {
      seen.push(options?.env ?? {});
      return kubectl(command, args, options);
    };
    const secrets = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t", AWS_SECRET_ACCESS_KEY: "s", GITHUB_TOKEN: "g" };
    await repository.read(["k8s/base"], spying, { ...secrets, KUBECONFIG: "/k", HTTPS_PROXY: "http://real" });
    expect(Object.keys(seen[0] ?? {}).toSorted()).toEqual([
      "GIT_ALLOW_PROTOCOL",
      "GIT_TERMINAL_PROMPT",
      "HOME",
      "HTTPS_PROXY",
      "HTTP_PROXY",
      "KUBECONFIG",
      "NO_PROXY",
      "PATH",
    ]);
    expect(seen[0]).toMatchObject({ KUBECONFIG: "/dev/null", HTTPS_PROXY: "http://127.0.0.1:9" });
  });
});

describe("what a kustomization may not refer to", () => {
  const at = "k8s/overlays/dev/kustomization.yaml";
  it.each([
    ["resources: [https://acme.example/x.yaml]\n", `${at}:1:13 "https://acme.example/x.yaml" is not in this`],
    ["resources: ['acme/x?ref=main']\n", `${at}:1:13 "acme/x?ref=main" is not in this repository: a deploy`],
    ["resources:\n  - git@acme.example:x/y.git\n", `${at}:2:5 "git@acme.example:x/y.git" is not in this`],
    ["resources: [github.com/a/b//c]\n", `${at}:1:13 "github.com/a/b//c" is not in this repository`],
    ["patches:\n  - path: https://a.example/p.yaml\n", `${at}:2:11 "https://a.example/p.yaml" is not in`],
    ["components: [../../none]\n", `${at}:1:14 There is no "../../none" here`],
    ["resources: [../../../../outside]\n", `${at}:1:13 "../../../../outside" leads out of the repository`],
    ["resources: [../../linked]\n", `${at}:1:13 "../../linked" leads out of the repository`],
    ["resources: [/etc]\n", `${at}:1:13 "/etc" is an absolute path`],
    ["resources: [../../plain]\n", `${at}:1:13 "../../plain" is a folder without a kustomization.yaml`],
    ["resources: [../../plain/a.yaml]\n", `${at}:1:13 "../../plain/a.yaml" stands outside of this`],
    ["configMapGenerator: [{ name: a, files: [k=b.txt] }]\n", `${at}:1:41 There is no "b.txt" here`],
    ["helmCharts: [{ name: redis }]\n", `${at}:1:13 helmCharts: a kustomization that fetches Helm charts`],
    ["Resources: [../../base]\n", `${at}:1:1 "Resources" is no field. Write resources`],
    ["resources: [../../base]\n---\nresources: []\n", `${at}:3:1 A kustomization is one YAML document`],
    ["resources: [\n", `${at}:2:1 This is not YAML`],
  ])("%j", async (text, problem) => {
    await repository.write({ ...overlay(text), "k8s/plain/a.yaml": deployment });
    await mkdir(join(repository.outside, "outside"));
    await symlink(join(repository.outside, "outside"), join(repository.root, "k8s/linked"));
    expect(await repository.problems(candidates, never)).toEqual([expect.stringContaining(problem)]);
  });

  it("nor may its bases, however deep, and a mistake in a file has its line", async () => {
    await repository.write({
      ...overlay("resources: [../../base]\n"),
      "k8s/base/kustomization.yaml": "resources: [deployment.yaml, https://acme.example/y.yaml]\n",
      "k8s/base/deployment.yaml": "kind: A\nkind: B\n",
    });
    expect(await repository.problems(candidates, never)).toEqual([
      expect.stringContaining('k8s/base/deployment.yaml:2:1 Key "kind" stands twice'),
      expect.stringContaining('k8s/base/kustomization.yaml:1:30 "https://acme.example/y.yaml" is not in'),
    ]);
  });
});

it("says what to install where there is neither kustomize nor kubectl", async () => {
  await repository.write(base);
  const none: Exec = (command) => Promise.reject(new TowlineError("command-failed", `no ${command}`));
  expect(await repository.problems(["k8s/base"], none)).toEqual([
    "k8s/base:1:1 k8s/base is a kustomization, but this runner has no kustomize and no kubectl. Install kustomize or kubectl on the runner, in its image or in a step before this one (GitHub's own runners have it)",
  ]);
});
