import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Exec, TowlineError } from "@towline/kernel";
import { Repository, runChild, told } from "./testing/repository.ts";

/** Not every machine has Helm, CI's neither: what it prints is pinned below. */
const hasHelm = (): boolean => {
  try {
    execFileSync("helm", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const withHelm = hasHelm() ? describe : describe.skip;

const chart = {
  "k8s/Chart.yaml": "apiVersion: v2\nname: shop-checkout\nversion: 0.1.0\n",
  "k8s/values.yaml": "replicas: 1\n",
  "k8s/values-dev.yaml": "replicas: 2\n",
  "k8s/values/dev.yaml": "replicas: 3\n",
  "k8s/crds/widget.yaml":
    "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: widgets.acme.example }\n",
  "k8s/templates/NOTES.txt": "Thank you\n",
  "k8s/templates/service.yaml":
    "# plain\napiVersion: v1\nkind: Service\nmetadata:\n  name: checkout\nspec:\n  type: ClusterIP\n",
  "k8s/templates/web.yaml":
    "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\n  namespace: {{ .Release.Namespace }}\nspec:\n  replicas: {{ .Values.replicas }}\n",
  "k8s/templates/test.yaml":
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: probe\n  annotations: { "helm.sh/hook": test }\n',
};

const hook =
  'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: migrate\n  annotations: { "helm.sh/hook": "pre-install,pre-upgrade" }\n';

/** What Helm 3.18 and 4.0 print for the chart above. */
const printed = `---
# Source: shop-checkout/crds/widget.yaml
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.acme.example }

---
# Source: shop-checkout/templates/service.yaml
# plain
apiVersion: v1
kind: Service
metadata:
  name: checkout
spec:
  type: ClusterIP
---
# Source: shop-checkout/templates/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
  namespace: shop
spec:
  replicas: 3
---
# Source: shop-checkout/templates/test.yaml
apiVersion: v1
kind: Pod
metadata:
  name: probe
  annotations: { "helm.sh/hook": test }
`;

const says =
  (stdout: string, more: { readonly stderr?: string; readonly exitCode?: number } = {}): Exec =>
  () =>
    Promise.resolve({ exitCode: 0, stderr: "", ...more, stdout });
const fails = (stderr: string): Exec => says("", { stderr: `${stderr}\n`, exitCode: 1 });
const never: Exec = () => Promise.reject(new Error("nothing is rendered before all files are known"));

let repository: Repository;
beforeEach(async () => {
  repository = await Repository.make();
  await repository.write(chart);
});
afterEach(() => repository.remove());

const rendered = async (exec: Exec): Promise<void> => {
  const manifests = await repository.read(["k8s"], exec);
  expect(manifests.map(told)).toEqual([
    "CustomResourceDefinition/widgets.acme.example in undefined at k8s/crds/widget.yaml:1:1",
    "Service/checkout in shop at k8s/templates/service.yaml:2:1",
    "Deployment/checkout in shop at k8s/templates/web.yaml:2:1",
  ]);
  const [, service, web] = manifests;
  expect(web?.object.spec.replicas).toBe(3);
  expect(service?.positionOf?.(["spec", "type"])).toMatchObject({ line: 7, column: 9 });
  expect(repository.lines).toEqual([
    "Left out: pod/probe, a test of the chart",
    "k8s: 3 objects, rendered by Helm with k8s/values-dev.yaml, k8s/values/dev.yaml",
  ]);
};

withHelm("a chart, rendered by the real Helm", () => {
  it("prints what is pinned here", () => rendered(runChild));

  it.each([
    ["{{ .Values.a.b }}", "k8s/templates/x.yaml:1:10 Helm: "],
    ["\n{{ nofunc }}", "k8s/templates/x.yaml:2:1 Helm: parse error at (shop-checkout/templates/x.yaml:2)"],
    ["a: b\n c: d\n", "k8s/templates/x.yaml:2:1 Helm: YAML parse error on shop-checkout/templates/x.yaml"],
    ["kind: A\nkind: B\n", 'k8s/templates/x.yaml:1:1 Key "kind" stands twice'],
  ])("fails as is pinned here: %j", async (text, problem) => {
    await repository.write({ "k8s/templates/x.yaml": text });
    expect((await repository.problems(["k8s"], runChild))[0]).toContain(problem);
  });

  it("prints hooks", async () => {
    await repository.write({ "k8s/templates/hook.yaml": hook });
    const manifests = await repository.read(["k8s"], runChild);
    expect(manifests.at(-1)?.object.metadata.annotations).toEqual({ "towline.dev/hook": "pre-deploy" });
  });
});

describe("a Helm chart", () => {
  it("is rendered with CRDs and the environment's values, without tests", () => rendered(says(printed)));

  it("gets the service's name, the namespace and no cluster", async () => {
    const calls: unknown[] = [];
    const spying: Exec = (command, args, options) => {
      calls.push([command, ...args, options?.cwd, options?.env?.KUBECONFIG, options?.env?.GITHUB_TOKEN]);
      return says(printed)(command, args);
    };
    await repository.read(["k8s/Chart.yaml"], spying, { GITHUB_TOKEN: "g", KUBECONFIG: "/k" });
    const values = ["--values", "k8s/values-dev.yaml", "--values", "k8s/values/dev.yaml"];
    const args = ["template", "checkout", "./k8s", "--namespace", "shop", "--include-crds", ...values];
    expect(calls).toEqual([["helm", ...args, expect.stringMatching(/\/repo$/), "/dev/null", undefined]]);
  });

  it.each([
    [
      'Error: template: shop-checkout/templates/web.yaml:7:21: executing "x" at <.Values.a.b>: nil pointer evaluating interface {}.b\n\nUse --debug flag to render out invalid YAML',
      'k8s/templates/web.yaml:7:21 Helm: template: shop-checkout/templates/web.yaml:7:21: executing "x" at <.Values.a.b>: nil pointer evaluating interface {}.b. "helm template k8s" shows the same at your desk',
    ],
    [
      "Error: execution error at (shop-checkout/charts/redis/templates/a.yaml:3:4): password is required",
      'k8s/charts/redis/templates/a.yaml:3:4 Helm: execution error at (shop-checkout/charts/redis/templates/a.yaml:3:4): password is required. "helm template k8s" shows the same at your desk',
    ],
    [
      "Error: YAML parse error on shop-checkout/templates/web.yaml: error converting YAML to JSON: yaml: line 4: did not find expected key",
      'k8s/templates/web.yaml:4:1 Helm: YAML parse error on shop-checkout/templates/web.yaml: error converting YAML to JSON: yaml: line 4: did not find expected key. "helm template k8s" shows the same at your desk',
    ],
    [
      "Error: An error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: redis",
      'k8s/Chart.yaml:1:1 Helm: An error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: redis. Run "helm dependency update k8s" and commit its charts/ folder: a deploy fetches nothing',
    ],
    [
      "Error: values don't meet the specifications of the schema(s) in the following chart(s):\nshop-checkout:\n- replicas: Invalid type. Expected: string, given: integer\n",
      'k8s/Chart.yaml:1:1 Helm: values don\'t meet the specifications of the schema(s) in the following chart(s): shop-checkout: - replicas: Invalid type. Expected: string, given: integer. "helm template k8s" shows the same at your desk',
    ],
  ])("that fails is told once, where Helm says: %s", async (stderr, problem) => {
    expect(await repository.problems(["k8s"], fails(stderr))).toEqual([problem]);
  });

  it("with a hook has it as ours, where its template stands", async () => {
    const output = `---\n# Source: shop-checkout/templates/hook.yaml\n${hook}${printed}`;
    await repository.write({ "k8s/templates/hook.yaml": hook });
    const job = (await repository.read(["k8s"], says(output))).at(-1);
    expect(job?.object.metadata.annotations).toEqual({ "towline.dev/hook": "pre-deploy" });
    expect(job?.at).toEqual({ file: "k8s/templates/hook.yaml", line: 1, column: 1 });
    expect(repository.lines.at(-1)).toContain("k8s: 4 objects");
  });

  it("that renders what is no good names the template, and the line of what it rendered", async () => {
    const output = printed.replace("  replicas: 3\n", "  replicas: 3\n  replicas: 4\n");
    expect(await repository.problems(["k8s"], says(output))).toEqual([
      'k8s/templates/web.yaml:1:1 Key "replicas" stands twice, first in line 24 (line 25 of what "helm template" prints). Remove one of the two',
    ]);
    const elsewhere = printed.replace("namespace: shop", "namespace: other");
    expect(await repository.problems(["k8s"], says(elsewhere))).toEqual([
      expect.stringContaining('k8s/templates/web.yaml:2:1 deployment/checkout is for namespace "other"'),
    ]);
  });

  it("may link within the repository only, and its values must be YAML", async () => {
    await mkdir(join(repository.outside, "outside"));
    await writeFile(join(repository.outside, "outside/secret"), "s");
    await repository.write({ "library/x.yaml": "a: b\n" });
    await symlink("../../library/x.yaml", join(repository.root, "k8s/templates/x.yaml"));
    await symlink("../../library", join(repository.root, "k8s/templates/library"));
    await symlink(join(repository.outside, "outside/secret"), join(repository.root, "library/s.yaml"));
    await repository.write({ "k8s/values-dev.yaml": "replicas: 1\nreplicas: 2\n" });
    expect(await repository.problems(["k8s"], never)).toEqual([
      expect.stringContaining('k8s/values-dev.yaml:2:1 Key "replicas" stands twice'),
      expect.stringContaining("library/s.yaml:1:1 library/s.yaml: leads out of the repository"),
    ]);
  });

  it("takes the values files that are named after those of the environment", async () => {
    await repository.write({ "deploy/more.yaml": "replicas: 3\n" });
    const given: (readonly string[])[] = [];
    const spying: Exec = (command, args) => {
      given.push(args.slice(-4));
      return says(printed)(command, args);
    };
    await repository.read(["k8s"], spying, {}, ["deploy/more.yaml"]);
    expect(given).toEqual([["--values", "k8s/values/dev.yaml", "--values", "deploy/more.yaml"]]);
    expect(await repository.problems(["k8s"], never, ["none.yaml", "../x.yaml", "k8s"])).toEqual([
      expect.stringContaining("../x.yaml:1:1 ../x.yaml: leads out of the repository"),
      expect.stringContaining("k8s:1:1 k8s: is no file"),
      expect.stringContaining("none.yaml:1:1 none.yaml: there is no such file of values"),
    ]);
    const plain = ["k8s/crds/widget.yaml"];
    expect(await repository.problems(plain, never, ["k8s/values.yaml"])).toEqual([
      expect.stringContaining("k8s/values.yaml: is a file of Helm values, but there is no Helm chart"),
    ]);
  });

  it("needs Helm", async () => {
    const none: Exec = (command) => Promise.reject(new TowlineError("command-failed", `no ${command}`));
    expect(await repository.problems(["k8s"], none)).toEqual([
      "k8s:1:1 k8s is a Helm chart, but this runner has no helm. Install helm on the runner, in its image or in a step before this one (GitHub's own runners have it)",
    ]);
  });
});
