import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunResult } from "@towline/runner";
import { ClusterHistory } from "../world/cluster-history.ts";
import { jobPath } from "../world/docker.ts";
import { startWorld, type World } from "../world/world.ts";

/** Where CI is set, the absence of kubectl is an error. */
const findKubectl = (): boolean => {
  try {
    execFileSync("kubectl", ["version", "--client"], { stdio: "ignore" });
    return true;
  } catch {
    if (process.env.CI) return true;
    console.warn("kubectl is not installed: the scenario with a kustomization is skipped");
    return false;
  }
};

let world: World;
let dev: ClusterHistory;
let bin = "";
const manifests: Record<string, string> = {};
beforeAll(async () => {
  world = await startWorld();
  dev = new ClusterHistory(world.cluster("dev"));
  bin = await mkdtemp(join(tmpdir(), "towline-helm-"));
  for (const name of ["deployment.yaml", "service.yaml"])
    manifests[name] = await readFile(join(world.checkout.path, "k8s", name), "utf8");
});
afterAll(async () => {
  await world.close();
  await rm(bin, { recursive: true });
});

const withoutPlain = Object.fromEntries(
  ["deployment.yaml", "service.yaml"].map((name) => [`k8s/${name}`, undefined]),
);
const errorsOf = (result: RunResult): readonly string[] =>
  result.jobs.flatMap(({ annotations }) =>
    annotations.filter(({ level }) => level === "error").map(({ message }) => message),
  );
const deployJob = (result: RunResult) =>
  result.jobs.find(({ name }) => name === "deploy / Targets / Deploy to dev");

const expectServing = (result: RunResult, replicas: number): void => {
  expect(errorsOf(result)).toEqual([]);
  expect(result.conclusion).toBe("success");
  const digest =
    JSON.parse(result.jobs.find(({ name }) => name === "deploy / Build")?.outputs.digests ?? "{}").checkout ??
    "none";
  const pods = dev.readyPods();
  expect(pods).toHaveLength(replicas);
  for (const { spec } of pods) {
    expect(spec.containers[0].image).toMatch(new RegExp(`/checkout@${digest}$`));
    expect(spec.volumes[0].configMap.name).toMatch(/^checkout-config-[0-9a-f]{10}$/);
  }
};

const withKubectl = findKubectl() ? describe : describe.skip;

withKubectl("a service with a kustomize overlay", () => {
  const overlay =
    "resources: [../../base]\npatches: [{ path: replicas.yaml }]\nconfigMapGenerator: [{ name: flags, literals: [beta=on] }]\n";
  beforeAll(() =>
    world.checkout.commit(
      {
        ...withoutPlain,
        "k8s/base/kustomization.yaml": "resources: [deployment.yaml, service.yaml]\n",
        "k8s/base/deployment.yaml": (manifests["deployment.yaml"] ?? "").replace(
          "envFrom:\n",
          "envFrom:\n            - configMapRef: { name: flags }\n",
        ),
        "k8s/base/service.yaml": manifests["service.yaml"],
        "k8s/overlays/dev/kustomization.yaml": overlay,
        "k8s/overlays/dev/replicas.yaml":
          "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: checkout }\nspec: { replicas: 3 }\n",
      },
      "Kustomize",
    ),
  );

  it("serves as the overlay says, with the image and the configuration put in", async () => {
    const result = await world.deploy();
    expectServing(result, 3);
    const log = deployJob(result)?.log ?? "";
    expect(log).toMatch(/k8s\/overlays\/dev: 3 objects, rendered by (kubectl )?kustomize/);
    const flags = dev.readyPods()[0]?.spec.containers[0].envFrom[0].configMapRef.name;
    expect(flags).toMatch(/^flags-[a-z0-9]{10}$/);
    expect(dev.object("ConfigMap", flags)?.data).toEqual({ beta: "on" });
  });

  it("is left alone where nothing changed", async () => {
    const writes = dev.count;
    const result = await world.deploy();
    expect(errorsOf(result)).toEqual([]);
    expect(dev.writes(writes)).toEqual([]);
  });

  it("names the base's file where the cluster refuses a field", async () => {
    const path = join(world.checkout.path, "k8s/base/deployment.yaml");
    const text = await readFile(path, "utf8");
    await world.checkout.commit(
      { "k8s/base/deployment.yaml": text.replace("progressDeadlineSeconds", "progresDeadlineSeconds") },
      "Typo",
    );
    const result = await world.deploy();
    await world.checkout.commit({ "k8s/base/deployment.yaml": text }, "Back");
    expect(deployJob(result)?.annotations[0]).toMatchObject({
      file: "k8s/base/deployment.yaml",
      line: text.slice(0, text.indexOf("progressDeadlineSeconds")).split("\n").length,
      message: expect.stringContaining("there is no field spec.progresDeadlineSeconds"),
    });
  });
});

/** Prints the chart's templates, as Helm would where there is nothing to fill in. */
const helm = `#!/bin/sh
echo "$@" > "$0.arguments"
env > "$0.environment"
for file in "$3"/templates/*.yaml; do
  echo ---
  echo "# Source: checkout/templates/$(basename "$file")"
  sed "s/{{ .Values.replicas }}/$(sed -n 's/^replicas: //p' "$8")/" "$file"
done
`;

describe("a service with a Helm chart", () => {
  beforeAll(async () => {
    await writeFile(join(bin, "helm"), helm);
    await chmod(join(bin, "helm"), 0o755);
    await world.checkout.git("rm", "-r", "--quiet", "k8s");
    await world.checkout.commit(
      {
        "k8s/Chart.yaml": "apiVersion: v2\nname: checkout\nversion: 0.1.0\n",
        "k8s/values.yaml": "replicas: 1\n",
        "k8s/values-dev.yaml": "replicas: 2\n",
        "k8s/templates/web.yaml": (manifests["deployment.yaml"] ?? "").replace(
          "replicas: 2",
          "replicas: {{ .Values.replicas }}",
        ),
        "k8s/templates/service.yaml": manifests["service.yaml"] ?? "",
      },
      "Helm",
    );
  });

  it("serves with the environment's values, and Helm gets no token", async () => {
    const env = { PATH: `${bin}:${jobPath(true)}`, GITHUB_TOKEN: "ghs_notForHelm" };
    const result = await world.deploy({ env });
    expectServing(result, 2);
    const [given, seen] = await Promise.all(
      ["arguments", "environment"].map((name) => readFile(join(bin, `helm.${name}`), "utf8")),
    );
    expect(given).toBe(
      "template checkout ./k8s --namespace dev --include-crds --values k8s/values-dev.yaml\n",
    );
    expect(seen).not.toMatch(/ACTIONS_|AWS_|TOKEN|INPUT_/);
  });
});
