import { describe, expect, it } from "@jest/globals";
import {
  container,
  type Editable,
  edited,
  judge,
  now,
  podEvent,
  recorded,
  signalsOf,
  update,
} from "../testviews.ts";
import type { WorkloadView } from "../types.ts";

const iso = (seconds: number): string => new Date(now + seconds * 1000).toISOString();
const limit = Number.POSITIVE_INFINITY;

const creating = (reason: string, message: string): WorkloadView =>
  update((pod, view) => {
    container(pod, { state: { waiting: { reason: "ContainerCreating" } } });
    podEvent(view, reason, message);
  });

const unbound = (change: (pod: Editable, view: Editable) => void): WorkloadView =>
  update((pod, view) => {
    delete pod.spec.nodeName;
    delete pod.status.containerStatuses;
    pod.status = { phase: "Pending", conditions: [] };
    change(pod, view);
  });

/** An event on the claim `data` of the new pod, as the volume controller or a CSI provisioner writes it. */
const claimEvents = (...events: readonly (readonly [reason: string, message: string])[]): WorkloadView =>
  unbound((pod, view) => {
    pod.spec.volumes = [{ name: "data", persistentVolumeClaim: { claimName: "data" } }];
    events.forEach(([reason, message], index) => {
      view.events.push({
        apiVersion: "v1",
        kind: "Event",
        metadata: { name: `data.${index}` },
        involvedObject: { kind: "PersistentVolumeClaim", name: "data", uid: "c" },
        reason,
        message,
        lastTimestamp: iso(index),
      });
    });
  });

const evicted = (count: number, message: string, reason = "Evicted"): WorkloadView =>
  update((pod, view) => {
    container(pod, { state: { waiting: { reason: "ContainerCreating" } } });
    for (let index = 0; index < count; index += 1) {
      const gone = structuredClone(pod);
      gone.metadata.name += `-${index}`;
      gone.metadata.uid += `-${index}`;
      gone.status = { phase: "Failed", reason, message };
      view.pods = [gone, ...view.pods];
    }
  });

const denied = (message: string): WorkloadView =>
  edited(recorded("denied"), (view) => {
    view.replicaSets[0].status.conditions[0].message = message;
  });

const refusedPull = (change: (pod: Editable, view: Editable) => void): WorkloadView =>
  update((pod, view) => {
    const message = "failed to authorize: failed to fetch oauth token: unexpected status: 401 Unauthorized";
    container(pod, { state: { waiting: { reason: "ErrImagePull", message } } });
    change(pod, view);
  });

const storage = "Pod ephemeral local storage usage exceeds the total limit of containers 10Mi. ";
const pressure =
  "The node was low on resource: memory. Threshold quantity: 100Mi, available: 80Mi. Container app was using 500Mi, request is 0, has larger consumption of memory. ";
const noAddress =
  'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3f": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container';

interface Row {
  readonly name: string;
  readonly view: WorkloadView;
  readonly id: string;
  readonly grace: number;
  readonly says: string;
}

const rows: readonly Row[] = [
  {
    name: "a StorageClass that is not there",
    view: claimEvents(["ProvisioningFailed", 'storageclass.storage.k8s.io "fast" not found']),
    id: "claim:persistentvolumeclaim/data",
    grace: 60_000,
    says: 'its claim persistentvolumeclaim/data cannot be filled: there is no StorageClass "fast"',
  },
  {
    name: "a claim that lost its volume",
    view: claimEvents([
      "ClaimLost",
      "Bound claim has lost its PersistentVolume. Data on the volume is lost! Cluster intervention is needed!",
    ]),
    id: "claim:persistentvolumeclaim/data",
    grace: 60_000,
    says: "its volume is gone (Lost)",
  },
  {
    name: "a claim without class where there is no default",
    view: claimEvents([
      "FailedBinding",
      "no persistent volumes available for this claim and no storage class is set",
    ]),
    id: "claim:persistentvolumeclaim/data",
    grace: 120_000,
    says: "no volume fits it",
  },
  {
    name: "a driver that cannot make a volume",
    view: claimEvents([
      "ProvisioningFailed",
      'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = UnauthorizedOperation',
    ]),
    id: "claim:persistentvolumeclaim/data",
    grace: limit,
    says: "no volume can be made for it",
  },
  {
    name: "no free IP address",
    view: creating("FailedCreatePodSandBox", noAddress),
    id: "sandbox",
    grace: limit,
    says: "its pods get no IP address",
  },
  {
    name: "another fault of the network",
    view: creating("FailedCreatePodSandBox", "Failed to create pod sandbox: rpc error: timed out"),
    id: "sandbox",
    grace: limit,
    says: "the network of its pods cannot be set up",
  },
  {
    name: "evicted twice for a limit of its own",
    view: evicted(2, storage),
    id: "evicted:own-limit",
    grace: limit,
    says: "its pod used more storage than its limit, 2 times so far",
  },
  {
    name: "evicted for the third time",
    view: evicted(3, storage),
    id: "evicted:own-limit",
    grace: 0,
    says: "3 times so far: Pod ephemeral local storage usage exceeds",
  },
  {
    name: "evicted by a node under pressure, however often",
    view: evicted(4, pressure),
    id: "evicted:node-pressure",
    grace: limit,
    says: "was put off a node that ran out of memory, storage or processes",
  },
  {
    name: "a node that shuts down",
    view: evicted(1, "Pod was terminated in response to imminent node shutdown.", "Terminated"),
    id: "evicted:node-lost",
    grace: limit,
    says: "ended with its node",
  },
  {
    name: "a full node",
    view: evicted(1, "Pod was rejected: Node didn't have enough resource: cpu", "OutOfcpu"),
    id: "evicted:node-refused",
    grace: limit,
    says: "was refused by its node",
  },
  {
    name: "pods of lower priority are being taken off a node",
    view: unbound((pod) => {
      pod.status.conditions = recorded("unschedulable").pods[0]?.status.conditions;
      pod.status.nominatedNodeName = "node-2";
    }),
    id: "unschedulable:preempting",
    grace: 600_000,
    says: "no node takes its pods",
  },
  {
    name: "Karpenter has no node to add",
    view: unbound((pod, view) => {
      pod.status.conditions = recorded("unschedulable").pods[0]?.status.conditions;
      podEvent(
        view,
        "FailedScheduling",
        'Failed to schedule pod, incompatible with nodepool "default", no instance type satisfied resources',
      );
      view.events.at(-1).source = { component: "karpenter" };
    }),
    id: "unschedulable:refused",
    grace: 30_000,
    says: "no node takes its pods",
  },
  {
    name: "a scheduling gate",
    view: unbound((pod) => {
      pod.spec.schedulingGates = [{ name: "acme.dev/quota" }];
      pod.status.conditions = [
        { type: "PodScheduled", status: "False", reason: "SchedulingGated", message: "gated" },
      ];
    }),
    id: "gated",
    grace: limit,
    says: "its pods wait for their scheduling gates: acme.dev/quota",
  },
  {
    name: "an init container that does not end",
    view: update((pod) => {
      pod.spec.initContainers = [{ name: "migrate", image: "shop/app:2" }];
      pod.status.initContainerStatuses = [
        { name: "migrate", restartCount: 0, ready: false, state: { running: { startedAt: iso(-300) } } },
      ];
      container(pod, { state: { waiting: { reason: "PodInitializing" } } });
    }),
    id: "initializing:migrate",
    grace: limit,
    says: "init container migrate still runs, and the others wait for its end",
  },
  {
    name: "a node that does not answer",
    view: update((pod, view) => {
      pod.status.phase = "Running";
      container(pod, { ready: true, state: { running: { startedAt: iso(-300) } } });
      pod.status.conditions = [{ type: "Ready", status: "False" }];
      podEvent(view, "NodeNotReady", "Node is not ready");
    }),
    id: "unready",
    grace: limit,
    says: "does not answer",
  },
  {
    name: "a denial by a ValidatingAdmissionPolicy",
    view: denied(
      `pods "web-1" is forbidden: ValidatingAdmissionPolicy 'no-latest' with binding 'all' denied request: failed expression: !image.endsWith(':latest')`,
    ),
    id: "denied:policy",
    grace: 0,
    says: "ValidatingAdmissionPolicy 'no-latest' with binding 'all' denied request",
  },
  {
    name: "a PriorityClass that is not there",
    view: denied('pods "web-1" is forbidden: no PriorityClass with name urgent was found'),
    id: "denied:reference",
    grace: 0,
    says: "no PriorityClass with name urgent was found",
  },
  {
    name: "a LimitRange",
    view: denied('pods "web-1" is forbidden: maximum memory usage per Container is 1Gi, but limit is 2Gi'),
    id: "denied:policy",
    grace: 0,
    says: "maximum memory usage per Container is 1Gi",
  },
  {
    name: "a pod that is not valid once defaults are in it",
    view: denied(
      'Pod "web-1" is invalid: spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1',
    ),
    id: "denied:invalid",
    grace: 0,
    says: "its pods are not valid: spec.containers[0].resources.requests",
  },
  {
    name: "a namespace that is being deleted",
    view: denied(
      'pods "web-1" is forbidden: unable to create new content in namespace shop because it is being terminated',
    ),
    id: "denied:namespace",
    grace: 0,
    says: "the namespace is being deleted",
  },
  {
    name: "a pull Secret that is not there",
    view: refusedPull((_, view) =>
      podEvent(
        view,
        "FailedToRetrieveImagePullSecret",
        "Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.",
      ),
    ),
    id: "image:app",
    grace: 30_000,
    says: "may not be pulled by the nodes: a Secret of its imagePullSecrets is not there",
  },
  {
    name: "an image without the signature that the nodes want",
    view: update((pod) =>
      container(pod, {
        state: { waiting: { reason: "SignatureValidationFailed", message: "no signature exists" } },
      }),
    ),
    id: "image:app",
    grace: 30_000,
    says: "is not signed as the nodes want it",
  },
  {
    name: "a postStart hook that fails",
    view: update((pod) =>
      container(pod, {
        state: { waiting: { reason: "PostStartHookError", message: "command 'sh' exited with 1" } },
      }),
    ),
    id: "start:app",
    grace: 60_000,
    says: "container app cannot be started",
  },
  {
    name: "an image without a command",
    view: update((pod) =>
      container(pod, {
        state: {
          waiting: {
            reason: "CreateContainerError",
            message: 'failed to generate container "3f" spec: no command specified',
          },
        },
      }),
    ),
    id: "start:app",
    grace: 0,
    says: "its program is not in the image",
  },
];

describe("what keeps pods from coming up", () => {
  it.each(rows)("$name", ({ view, id, grace, says }) => {
    const signal = signalsOf(view).find((each) => each.id === id);
    expect(signal?.graceMilliseconds).toBe(grace);
    expect(signal?.explanation.summary).toContain(says);
    expect(signal?.explanation.hint).not.toBe("");
  });

  it.each<readonly [string, WorkloadView]>([
    [
      "a claim that was filled after all",
      claimEvents(
        ["ProvisioningFailed", 'storageclass.storage.k8s.io "fast" not found'],
        ["ProvisioningSucceeded", "Successfully provisioned volume pvc-1"],
      ),
    ],
    [
      "a claim that waits for its pod",
      claimEvents(["WaitForFirstConsumer", "waiting for first consumer to be created before binding"]),
    ],
    [
      "a network that came up",
      update((pod, view) => {
        container(pod, { state: { waiting: { reason: "ContainerCreating" } } });
        podEvent(view, "FailedCreatePodSandBox", noAddress);
        podEvent(view, "Pulling", 'Pulling image "shop/app:2"', 1);
      }),
    ],
  ])("%s is no signal", (_, view) => {
    expect(signalsOf(view)).toEqual([]);
  });

  it("three evictions beside a pod that served are none of its limits' doing alone", () => {
    const view = evicted(3, storage);
    const uid = view.pods.find(({ status }) => status.phase !== "Failed")?.metadata.uid ?? "";
    const signal = signalsOf(view, { everReady: new Set(view.pods.map((pod) => pod.metadata.uid ?? uid)) });
    expect(signal.find(({ id }) => id === "evicted:own-limit")?.graceMilliseconds).toBe(limit);
  });
});

describe("the progress deadline", () => {
  const late = (view: WorkloadView): WorkloadView =>
    edited(view, (copy) => {
      copy.workload.status.conditions = recorded("image-deadline").workload.status.conditions;
    });
  const deadlineOf = (view: WorkloadView) => signalsOf(view).find(({ id }) => id === "deadline");

  it("counts where one node may not pull while another pod is ready", () => {
    const view = edited(late(refusedPull(() => {})), (copy) => {
      const [pod] = copy.pods.filter((each: Editable) => each.metadata.name.startsWith("web-6fc6b8f7ff"));
      const good = structuredClone(pod);
      good.metadata.name += "2";
      good.metadata.uid += "2";
      container(good, { state: { running: {} }, ready: true });
      good.status.conditions = [{ type: "Ready", status: "True" }];
      copy.pods.push(good);
    });
    expect(deadlineOf(view)?.graceMilliseconds).toBe(0);
  });

  it("does not count while the registry is busy", () => {
    const busy = update((pod) =>
      container(pod, { state: { waiting: { reason: "ErrImagePull", message: "429 Too Many Requests" } } }),
    );
    expect(deadlineOf(late(busy))?.graceMilliseconds).toBe(limit);
  });
});

describe("a pod that does not go", () => {
  const stopping = (seconds: number, more: object = {}): WorkloadView =>
    edited(recorded("image-pull"), (view) => {
      view.workload.spec.strategy = { type: "Recreate" };
      view.events = [];
      view.pods = view.pods
        .filter((pod: Editable) => !pod.metadata.name.startsWith("web-6fc6b8f7ff"))
        .slice(0, 1);
      Object.assign(view.pods[0].metadata, { deletionTimestamp: iso(-seconds), ...more });
    });

  it("has its grace period, and is looked at when that is over", () => {
    const assessment = judge(stopping(10));
    expect(assessment).toMatchObject({ state: "progressing", signals: [], recheckAfterMilliseconds: 20_000 });
  });

  it.each([
    ["its finalizers", { finalizers: ["acme.dev/drain"] }, "its finalizer acme.dev/drain keeps it"],
    ["its node", {}, "does not let it go"],
  ])("names %s then", (_, more, says) => {
    const [signal] = signalsOf(stopping(45, more));
    expect(signal).toMatchObject({ reason: "Terminating", graceMilliseconds: limit });
    expect(signal?.explanation.summary).toMatch(/should have been gone for 45 s/);
    expect(signal?.explanation.summary).toContain(says);
  });

  it("does not matter where new pods start beside it", () => {
    const rolling = edited(stopping(45), (view) => {
      view.workload.spec.strategy = { type: "RollingUpdate" };
    });
    expect(signalsOf(rolling)).toEqual([]);
  });
});
