import { annotations, type KubeObject, labels } from "@towline/kernel";
import type { ClusterUnderTest } from "./cluster-under-test.ts";

export interface HookOptions {
  readonly name?: string;
  readonly phase?: string;
  /** What its container does, as the arguments of the example program. Default: it succeeds. */
  readonly args?: readonly string[];
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly pod?: Readonly<Record<string, unknown>>;
}

/** A Job that reads the service's configuration. */
export const hookJob = (options: HookOptions = {}): KubeObject => {
  const { name = "migrate", phase = "pre-deploy", args = ["exit", "0"], spec, pod } = options;
  const container = {
    name: "app",
    image: "checkout",
    args: [...args],
    envFrom: [{ configMapRef: { name: "checkout-config" } }],
  };
  return {
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name, namespace: "dev", annotations: { [annotations.hook]: phase } },
    spec: {
      backoffLimit: 0,
      ...spec,
      template: { spec: { restartPolicy: "Never", containers: [container], ...pod } },
    },
  };
};

/** Two lines, the second one just before it ends after 300 ms. */
export const talks = ["crash", "--after", "300ms", "--exit", "0"];
/** The same, and it fails. */
export const fails = ["crash", "--after", "300ms"];
export const hangs = ["serve"];

export const hookJobs = async ({ cluster }: ClusterUnderTest): Promise<readonly KubeObject[]> =>
  (
    await cluster.list({
      apiVersion: "batch/v1",
      kind: "Job",
      namespace: "dev",
      labelSelector: `${labels.hookName}`,
    })
  ).items;

/** Kinds and names of what was written first, in order; of Leases, records and status nothing. */
export const creations = ({ server }: ClusterUnderTest, since = 0): readonly string[] => [
  ...new Set(
    server.history
      .slice(since)
      .filter(({ verb, object }) => verb === "create" && !["Lease", "Event", "Secret"].includes(object.kind))
      .map(({ object }) => `${object.kind}/${object.metadata.name}`),
  ),
];
