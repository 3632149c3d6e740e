import { type ObjectRef, TowlineError } from "@towline/kernel";

/** Where the API server keeps a kind: `deployments`, in namespaces. */
export interface Resource {
  readonly plural: string;
  readonly namespaced: boolean;
}

/** `Kind=plural` of the built-in kinds per API version; `!` marks cluster scope. Others are discovered. */
const builtIn: Readonly<Record<string, string>> = {
  v1: `ConfigMap=configmaps Endpoints=endpoints Event=events LimitRange=limitranges Namespace=namespaces!
    Node=nodes! PersistentVolume=persistentvolumes! PersistentVolumeClaim=persistentvolumeclaims Pod=pods
    PodTemplate=podtemplates ReplicationController=replicationcontrollers ResourceQuota=resourcequotas
    Secret=secrets Service=services ServiceAccount=serviceaccounts`,
  "apps/v1": `ControllerRevision=controllerrevisions DaemonSet=daemonsets Deployment=deployments
    ReplicaSet=replicasets StatefulSet=statefulsets`,
  "batch/v1": "CronJob=cronjobs Job=jobs",
  "autoscaling/v2": "HorizontalPodAutoscaler=horizontalpodautoscalers",
  "coordination.k8s.io/v1": "Lease=leases",
  "networking.k8s.io/v1": "Ingress=ingresses IngressClass=ingressclasses! NetworkPolicy=networkpolicies",
  "policy/v1": "PodDisruptionBudget=poddisruptionbudgets",
  "rbac.authorization.k8s.io/v1": `ClusterRole=clusterroles! ClusterRoleBinding=clusterrolebindings! Role=roles
    RoleBinding=rolebindings`,
  "scheduling.k8s.io/v1": "PriorityClass=priorityclasses!",
  "storage.k8s.io/v1": "StorageClass=storageclasses!",
  "apiextensions.k8s.io/v1": "CustomResourceDefinition=customresourcedefinitions!",
  "authorization.k8s.io/v1": "SelfSubjectAccessReview=selfsubjectaccessreviews!",
};

const parseTable = (): ReadonlyMap<string, Resource> =>
  new Map(
    Object.entries(builtIn).flatMap(([apiVersion, kinds]) =>
      kinds.split(/\s+/).map((entry): [string, Resource] => {
        const [kind = "", plural = ""] = entry.split("=");
        return [
          `${apiVersion} ${kind}`,
          { plural: plural.replace("!", ""), namespaced: !plural.endsWith("!") },
        ];
      }),
    ),
  );

/** The `APIResourceList` of one API version, or undefined where the server does not serve it. */
export type Discover = (groupVersionPath: string) => Promise<readonly DiscoveredResource[] | undefined>;

export interface DiscoveredResource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

export const groupVersionPath = (apiVersion: string): string =>
  apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;

/** Finds resources: built-in kinds from a table, others by one discovery call per API version. */
export class Resources {
  readonly #table = parseTable();
  readonly #discovered = new Map<string, Promise<readonly DiscoveredResource[] | undefined>>();
  readonly #discover: Discover;
  readonly #cluster: string;

  constructor(cluster: string, discover: Discover) {
    this.#cluster = cluster;
    this.#discover = discover;
  }

  /** Throws `kube-not-found` for a kind that the server does not serve. */
  async find({ apiVersion, kind }: Pick<ObjectRef, "apiVersion" | "kind">): Promise<Resource> {
    const known = this.#table.get(`${apiVersion} ${kind}`);
    if (known !== undefined) return known;
    const served = await this.#served(apiVersion);
    const found = served?.find((resource) => resource.kind === kind && !resource.name.includes("/"));
    if (found === undefined) {
      this.#discovered.delete(apiVersion); // a CustomResourceDefinition may appear in mid-deploy: ask again
      throw unknownKind(this.#cluster, apiVersion, kind);
    }
    return { plural: found.name, namespaced: found.namespaced };
  }

  async #served(apiVersion: string): Promise<readonly DiscoveredResource[] | undefined> {
    const cached = this.#discovered.get(apiVersion);
    if (cached !== undefined) return await cached;
    const asked = this.#discover(groupVersionPath(apiVersion));
    this.#discovered.set(apiVersion, asked);
    try {
      return await asked;
    } catch (error) {
      this.#discovered.delete(apiVersion);
      throw error;
    }
  }
}

const unknownKind = (cluster: string, apiVersion: string, kind: string): TowlineError =>
  new TowlineError(
    "kube-not-found",
    `The cluster ${cluster} knows no kind "${kind}" of apiVersion "${apiVersion}"`,
    { hint: "Correct apiVersion and kind in the manifest, or install the CustomResourceDefinition first" },
  );
