import { isTowlineError, type KubeObject, type ObjectRef, refOf } from "@towline/kernel";
import type { ApplyRequest } from "./types.ts";

/** Whether something sets a workload's replicas by itself. */
export type Scaling =
  | { readonly kind: "scaled"; readonly by: ObjectRef }
  | { readonly kind: "not-scaled" }
  /** This job may not look. */
  | { readonly kind: "unknown" };

/** KEDA makes a HorizontalPodAutoscaler of each ScaledObject; its target is a Deployment where it names no kind. */
const scalers: Readonly<Record<string, { readonly group: string; readonly kind?: string }>> = {
  HorizontalPodAutoscaler: { group: "autoscaling" },
  ScaledObject: { group: "keda.sh", kind: "Deployment" },
};

const groupOf = (apiVersion: string): string =>
  apiVersion.includes("/") ? (apiVersion.split("/")[0] ?? "") : "";

const scales = (scaler: KubeObject, ref: ObjectRef): boolean => {
  const known = scalers[scaler.kind];
  if (known === undefined || groupOf(scaler.apiVersion) !== known.group) return false;
  const target = scaler.spec?.scaleTargetRef ?? {};
  return (
    scaler.metadata.namespace === ref.namespace &&
    target.name === ref.name &&
    (target.kind ?? known.kind) === ref.kind &&
    (target.apiVersion === undefined || groupOf(target.apiVersion) === groupOf(ref.apiVersion))
  );
};

const liveIn = async (
  { cluster, log }: ApplyRequest,
  namespace: string | undefined,
): Promise<readonly KubeObject[] | undefined> => {
  try {
    const query = { apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", namespace };
    const { items } = await cluster.list(query);
    return items.map((item) => ({ ...item, apiVersion: query.apiVersion, kind: query.kind }));
  } catch (error) {
    if (!isTowlineError(error, "kube-forbidden", "kube-not-found")) throw error;
    log.info(
      "Whether an autoscaler sets replicas is not known: this job's role may not list horizontalpodautoscalers",
    );
    return undefined;
  }
};

/** What scales a workload by itself: in the manifests, and, asked for once for each namespace, in the cluster. */
export class Autoscalers {
  readonly #request: ApplyRequest;
  readonly #live = new Map<string, Promise<readonly KubeObject[] | undefined>>();

  constructor(request: ApplyRequest) {
    this.#request = request;
  }

  /** Asks no cluster. */
  inManifests(ref: ObjectRef): ObjectRef | undefined {
    const found = this.#request.desired.find(({ object }) => scales(object, ref));
    return found && refOf(found.object);
  }

  async of(ref: ObjectRef): Promise<Scaling> {
    const here = this.inManifests(ref);
    if (here !== undefined) return { kind: "scaled", by: here };
    const live = await this.#liveIn(ref.namespace);
    if (live === undefined) return { kind: "unknown" };
    const found = live.find((scaler) => scales(scaler, ref));
    return found === undefined ? { kind: "not-scaled" } : { kind: "scaled", by: refOf(found) };
  }

  #liveIn(namespace: string | undefined): Promise<readonly KubeObject[] | undefined> {
    const asked = this.#live.get(namespace ?? "");
    if (asked !== undefined) return asked;
    const asking = liveIn(this.#request, namespace);
    this.#live.set(namespace ?? "", asking);
    return asking;
  }
}
