import type { RolloutRow } from "../rollout-rows.ts";
import {
  crashed,
  event,
  firstInstall,
  healed,
  late,
  name,
  pod,
  unready,
  unscheduled,
  update,
  waiting,
} from "./objects.ts";
import { hasEnded, isRunningUnready, isWaiting } from "./shown.ts";

const inCreation = pod(waiting("ContainerCreating"));
const noImage = 'rpc error: code = NotFound desc = failed to pull and unpack image "shop/app:2": not found';
const refusedPull =
  'failed to resolve reference "shop/app:2": unexpected status from HEAD request: 403 Forbidden';

const withInit = (status: object): ReturnType<typeof pod> => {
  const made = pod(waiting("PodInitializing"));
  const initContainers = [{ name: "migrate", image: "shop/app:2" }];
  const initContainerStatuses = [{ name: "migrate", ready: false, restartCount: 0, ...status }];
  return {
    ...made,
    spec: { ...made.spec, initContainers },
    status: { ...made.status, initContainerStatuses },
  };
};

const besideReady = (): ReturnType<typeof pod> => ({
  ...unready(),
  metadata: { ...unready().metadata, name: `${name}-2-9`, uid: `p-${name}-9` },
  spec: { ...unready().spec, nodeName: "node-9" },
});

/** What pods of the new revision show. */
export const podRows: readonly RolloutRow[] = [
  {
    id: "image-name-invalid",
    graceSeconds: 0,
    says: "is no valid image name",
    begin: update,
    holds: [[10, pod(waiting("InvalidImageName", 'Failed to apply default image tag "Proxy:1:2"'))]],
    onSandbox: { container: { image: "Proxy:1:2" }, shows: isWaiting("InvalidImageName") },
  },
  {
    id: "image-missing",
    graceSeconds: 60,
    says: "image shop/app:2 of container app does not exist in its registry",
    begin: update,
    holds: [[10, pod(waiting("ErrImagePull", noImage))]],
    heals: healed,
    onSandbox: { container: { image: "registry.example/missing:1" }, shows: isWaiting("ErrImagePull") },
  },
  {
    id: "image-never-pulled",
    graceSeconds: 60,
    says: "imagePullPolicy is Never",
    begin: update,
    holds: [[10, pod(waiting("ErrImageNeverPull", 'Container image "shop/app:2" is not present'))]],
    heals: healed,
    onSandbox: {
      container: { image: "registry.example/other:1", imagePullPolicy: "Never" },
      shows: isWaiting("ErrImageNeverPull"),
    },
  },
  {
    id: "pull-refused",
    graceSeconds: 30,
    says: "may not be pulled by the nodes",
    begin: update,
    holds: [[10, pod(waiting("ErrImagePull", refusedPull))]],
    heals: healed,
    onSandbox: { container: { image: "registry.example/private:1" }, shows: isWaiting("ErrImagePull") },
  },
  {
    id: "pull-throttled",
    graceSeconds: 900,
    says: "the registry is busy",
    begin: update,
    holds: [[0, pod(waiting("ErrImagePull", "toomanyrequests: Rate exceeded"))]],
    heals: healed,
  },
  {
    id: "executable-missing",
    graceSeconds: 0,
    says: "its program is not in the image",
    begin: update,
    holds: [
      [
        10,
        pod({
          ...waiting(
            "RunContainerError",
            'failed to create containerd task: exec: "/app": stat /app: no such file or directory',
          ),
          restartCount: 1,
        }),
      ],
    ],
  },
  {
    id: "container-not-created",
    graceSeconds: 60,
    says: "container app cannot be started",
    begin: update,
    holds: [[10, pod(waiting("CreateContainerError", "context deadline exceeded"))]],
    heals: healed,
  },
  {
    id: "crash-update",
    graceSeconds: 0,
    says: "container app crashed 3 times with exit code 3",
    begin: update,
    holds: [
      [10, pod(crashed(1, 3))],
      [20, pod(crashed(2, 3))],
      [30, pod(crashed(3, 3))],
    ],
    onSandbox: { container: { args: ["crash"] }, shows: hasEnded(3) },
  },
  {
    id: "exit-zero",
    graceSeconds: 0,
    says: "ended 3 times with exit code 0, although it should keep running",
    begin: update,
    holds: [[10, pod(crashed(3, 0, "Completed"))]],
    onSandbox: { container: { args: ["exit", "0"] }, shows: hasEnded(3) },
  },
  {
    id: "out-of-memory",
    graceSeconds: 0,
    says: "was killed 2 times for using more memory",
    begin: update,
    holds: [
      [10, pod(crashed(1, 137, "OOMKilled"))],
      [20, pod(crashed(2, 137, "OOMKilled"))],
    ],
    onSandbox: { container: { args: ["oom"] }, shows: hasEnded(2) },
  },
  {
    id: "init-crash",
    graceSeconds: 0,
    says: "container migrate crashed 3 times with exit code 9",
    begin: update,
    holds: [[10, withInit(crashed(3, 9))]],
    onSandbox: {
      pod: { initContainers: [{ name: "migrate", args: ["crash", "--exit", "9"] }] },
      shows: hasEnded(3),
    },
  },
  {
    id: "crash-first-install",
    graceSeconds: 100,
    says: "crashed 5 times",
    begin: firstInstall,
    holds: [
      [0, pod(crashed(1, 1))],
      [10, pod(crashed(4, 1))],
      [20, pod(crashed(5, 1))],
    ],
    heals: healed,
    onSandbox: { isFirst: true, container: { args: ["crash"] }, shows: hasEnded(5) },
  },
  {
    id: "liveness-restarts",
    graceSeconds: 0,
    says: "was restarted 3 times because its livenessProbe failed",
    begin: [...update, event("Killing", "Container app failed liveness probe, will be restarted")],
    holds: [[10, pod(crashed(3, 137))]],
    onSandbox: {
      container: {
        args: ["never-ready"],
        livenessProbe: { httpGet: { path: "/healthz", port: 8080 }, periodSeconds: 1, failureThreshold: 1 },
      },
      shows: hasEnded(3),
    },
  },
  {
    id: "not-ready",
    graceSeconds: 60,
    says: "container app runs, but does not become ready",
    begin: update,
    holds: [
      [10, unready(), event("Unhealthy", "Readiness probe failed: HTTP probe failed with statuscode: 503")],
    ],
    heals: healed,
    onSandbox: { container: { args: ["never-ready"] }, shows: isRunningUnready },
  },
  {
    id: "one-bad-pod",
    graceSeconds: 0,
    says: "container app runs, but does not become ready (no progress for 600 s)",
    begin: [...update, ...healed.filter(({ kind }) => kind === "Pod"), besideReady()],
    holds: [[600, late()]],
  },
  {
    id: "init-never-ends",
    graceSeconds: 0,
    says: "init container migrate still runs, and the others wait for its end (no progress for 600 s)",
    begin: [...update, withInit({ state: { running: {} } })],
    holds: [[600, late()]],
  },
  {
    id: "evicted-by-own-limit",
    graceSeconds: 0,
    says: "used more storage than its limit, 3 times so far",
    begin: update,
    holds: [
      [10, evicted(1)],
      [20, evicted(2)],
      [30, evicted(3), inCreation],
    ],
  },
  {
    id: "evicted-by-node",
    graceSeconds: 0,
    says: "was put off a node that ran out of memory, storage or processes",
    begin: [...update, evicted(1, "The node was low on resource: memory. ")],
    holds: [[600, late()]],
  },
  {
    id: "no-address",
    graceSeconds: 0,
    says: "its pods get no IP address (no progress for 600 s)",
    begin: [
      ...update,
      inCreation,
      event(
        "FailedCreatePodSandBox",
        'plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
      ),
    ],
    holds: [[600, late()]],
  },
  {
    id: "gated",
    graceSeconds: 900,
    says: "its pods wait for their scheduling gates: acme.dev/quota",
    begin: update,
    holds: [
      [
        0,
        unscheduled(
          "",
          { conditions: [{ type: "PodScheduled", status: "False", reason: "SchedulingGated" }] },
          { schedulingGates: [{ name: "acme.dev/quota" }] },
        ),
      ],
    ],
    heals: healed,
  },
];

function evicted(
  number: number,
  message = "Pod ephemeral local storage usage exceeds the total limit of containers 10Mi. ",
): ReturnType<typeof pod> {
  const made = pod({});
  return {
    ...made,
    metadata: { ...made.metadata, name: `${name}-2-e${number}`, uid: `p-${name}-e${number}` },
    status: { phase: "Failed", reason: "Evicted", message },
  };
}
