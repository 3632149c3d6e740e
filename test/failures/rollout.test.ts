import { expect } from "@jest/globals";
import { describeFailures } from "./rows.ts";
import type { Stage } from "./stage.ts";

const manifest = "k8s/deployment.yaml";
const neverReady = async (stage: Stage, deadline: number) => {
  await stage.edit(manifest, "image: checkout #", "args: [never-ready]\n          image: checkout #");
  await stage.edit(manifest, "progressDeadlineSeconds: 120", `progressDeadlineSeconds: ${deadline}`);
};
const livenessProbe = `          livenessProbe:
            httpGet: { path: /healthz, port: http }
            periodSeconds: 10
`;

/** The first version's, with all its pods. */
const oldVersionServes = async (stage: Stage) => {
  const { spec, status } = await stage.asAdmin(
    "dev",
    "GET",
    "/apis/apps/v1/namespaces/dev/deployments/checkout",
  );
  expect(spec).toMatchObject({
    progressDeadlineSeconds: 120,
    template: { spec: { containers: [{ name: "checkout" }] } },
  });
  expect(status).toMatchObject({ replicas: 2, readyReplicas: 2, updatedReplicas: 2 });
};

describeFailures("what a roll-out fails of", [
  {
    name: "pods that never get ready",
    given: async (stage) => {
      await neverReady(stage, 8);
      await stage.edit(manifest, livenessProbe, "");
    },
    writes: /^kubernetes: /,
    says: [
      'Deploy to dev: deployment/checkout: container checkout runs, but does not become ready (no progress for 8 s): "warming up, not ready". Check path and port of its readinessProbe, and what the program waits for. Version <commit> (deploy #1) is back and serves with all its pods',
    ],
    also: oldVersionServes,
  },
  {
    name: "pods that their liveness probe restarts",
    given: (stage) => neverReady(stage, 60),
    writes: /^kubernetes: /,
    says: [
      'Deploy to dev: deployment/checkout: container checkout was restarted 3 times because its livenessProbe failed: "warming up, not ready". Check path and port of its livenessProbe; a program that needs long to start needs a startupProbe with a higher failureThreshold. Version <commit> (deploy #1) is back and serves with all its pods',
    ],
    also: oldVersionServes,
  },
  {
    name: "an image that has no valid name",
    given: (stage) =>
      stage.edit(manifest, "containers:", "containers:\n        - { name: proxy, image: Proxy:1:2 }"),
    writes: /^kubernetes: /,
    says: [
      'Deploy to dev: deployment/checkout: image Proxy:1:2 of container proxy is no valid image name. Correct "image" of this container in the manifest. Version <commit> (deploy #1) is back and serves with all its pods',
    ],
    also: oldVersionServes,
  },
]);
