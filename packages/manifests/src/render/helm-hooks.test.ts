import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Exec } from "@towline/kernel";
import { Repository, told } from "./testing/repository.ts";

let repository: Repository;
beforeEach(async () => {
  repository = await Repository.make();
});
afterEach(() => repository.remove());

const never: Exec = () => Promise.reject(new Error("plain YAML needs no tool"));

interface Hook {
  readonly kind?: string;
  readonly name?: string;
  readonly annotations: Readonly<Record<string, string>>;
}

const yamlOf = ({ kind = "Job", name = "migrate", annotations }: Hook): string =>
  `apiVersion: ${kind === "Job" ? "batch/v1" : "v1"}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  annotations: ${JSON.stringify(annotations)}\n`;

const write = (...hooks: readonly Hook[]): Promise<void> =>
  repository.write({ "k8s/all.yaml": [...hooks.map(yamlOf), web].join("---\n") });

const web = "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\n";
const helm = (hook: string, more: Readonly<Record<string, string>> = {}) => ({
  "helm.sh/hook": hook,
  ...more,
});

describe("a hook of Helm, in plain YAML too", () => {
  it.each([
    ["pre-install,pre-upgrade", "pre-deploy"],
    ["pre-upgrade, pre-install", "pre-deploy"],
    ["post-install,post-upgrade", "post-deploy"],
    ["post-upgrade,post-install,test", "post-deploy"],
  ])("%s is a hook of ours: %s", async (hook, phase) => {
    await write({ annotations: helm(hook, { "helm.sh/hook-weight": "3" }) });
    const [deployment, job] = await repository.read(["k8s"], never);
    expect(deployment?.object.kind).toBe("Deployment");
    expect(job?.object.metadata.annotations).toEqual({
      "helm.sh/hook-weight": "3",
      "towline.dev/hook": phase,
    });
  });

  it("runs in the order of its weight, then of its name", async () => {
    const both = "pre-install,pre-upgrade";
    await write(
      { name: "c", annotations: helm(both, { "helm.sh/hook-weight": "5" }) },
      { name: "b", annotations: helm(both) },
      { name: "d", annotations: helm(both, { "helm.sh/hook-weight": "-10" }) },
      { name: "a", annotations: helm(both) },
    );
    const manifests = await repository.read(["k8s"], never);
    expect(manifests.map(({ object }) => object.metadata.name)).toEqual(["web", "d", "a", "b", "c"]);
  });

  it("is what Towline's own annotation says, where it has one", async () => {
    await write({ annotations: helm("pre-install", { "towline.dev/hook": "pre-deploy" }) });
    const job = (await repository.read(["k8s"], never)).at(-1);
    expect(job?.object.metadata.annotations).toEqual({ "towline.dev/hook": "pre-deploy" });
  });

  it("that is a test is left out, by name", async () => {
    await write({ kind: "Pod", name: "probe", annotations: helm("test") });
    expect((await repository.read(["k8s"], never)).map(told)).toEqual([
      "Deployment/web in shop at k8s/all.yaml:7:1",
    ]);
    expect(repository.lines).toEqual(["Left out: pod/probe, a test of the chart"]);
  });

  it.each([
    [
      "Job",
      "pre-install",
      'job/migrate is a hook of Helm (pre-install), which Towline does not run. Write "pre-install,pre-upgrade" to have it run before every deploy ("post-install,post-upgrade": after it), or add the annotation "towline.dev/hook", which counts more; a hook for other moments is to be left out by a value of the chart',
    ],
    [
      "Job",
      "pre-install,pre-upgrade,pre-rollback",
      'job/migrate is a hook of Helm (pre-install, pre-upgrade, pre-rollback), which Towline does not run. Write "pre-install,pre-upgrade"',
    ],
    [
      "ConfigMap",
      "pre-install,pre-upgrade",
      'configmap/migrate is a hook of Helm (pre-install, pre-upgrade), and Towline runs Jobs only. Remove the annotation "helm.sh/hook": what the pod of a hook refers to is applied before it all the same',
    ],
  ])("on a %s for %s is refused by name", async (kind, hook, problem) => {
    await write({ kind, annotations: helm(hook) });
    expect(await repository.problems(["k8s"], never)).toEqual([
      expect.stringContaining(`k8s/all.yaml:5:32 ${problem}`),
    ]);
  });
});
