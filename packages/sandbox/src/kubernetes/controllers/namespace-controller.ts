import { kindNamed } from "../kinds/catalog.ts";
import { copy } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { kindsIn } from "../registry/kinds.ts";
import type { WriteRecord } from "../registry/store.ts";
import type { Agenda } from "./agenda.ts";
import type { Client } from "./client.ts";
import { WorkQueue } from "./work-queue.ts";

const CA_NOTE =
  "Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.";

/** How long a namespace is seen terminating at least; seconds on a real cluster. */
const LINGER_MILLISECONDS = 200;

/** Furnishes new namespaces, and empties those that are deleted before it lets them go. */
export class NamespaceController {
  readonly #client: Client;
  readonly #authority: string;
  readonly #queue: WorkQueue;

  constructor(agenda: Agenda, client: Client, certificateAuthority: string, reaction: number) {
    this.#client = client;
    this.#authority = certificateAuthority;
    this.#queue = new WorkQueue(agenda, reaction, (name) => this.#empty(name));
  }

  notice({ object, verb }: WriteRecord): void {
    if (object.kind === "Namespace") {
      if (verb === "create") this.#furnish(object.metadata.name);
      else if (verb === "update" && object.metadata.deletionTimestamp)
        this.#queue.add(object.metadata.name, LINGER_MILLISECONDS);
    } else if (verb === "delete" && object.metadata.namespace) this.#queue.add(object.metadata.namespace);
  }

  /** At once, and not some moments later as on a real cluster: nobody has to wait for the ServiceAccount. */
  #furnish(namespace: string): void {
    this.#client.create("ServiceAccount", { metadata: { name: "default", namespace } });
    this.#client.create("ConfigMap", {
      metadata: {
        name: "kube-root-ca.crt",
        namespace,
        annotations: { "kubernetes.io/description": CA_NOTE },
      },
      data: { "ca.crt": this.#authority },
    });
  }

  #empty(name: string): void {
    const namespace = this.#client.get("Namespace", "", name);
    if (!namespace?.metadata.deletionTimestamp) return;
    const content = this.#contentOf(name);
    for (const object of content) if (!object.metadata.deletionTimestamp) this.#client.delete(object);
    if (this.#contentOf(name).length > 0) return;
    const { store } = this.#client.registry;
    const origin = {
      manager: "kube-controller-manager",
      userAgent: "kube-controller-manager",
      user: "system:kube-controller-manager",
      subresource: "finalize",
    };
    store.delete(kindNamed("Namespace"), namespace, origin);
  }

  #contentOf(namespace: string): KubeObject[] {
    const { store } = this.#client.registry;
    return kindsIn(store)
      .filter((info) => info.namespaced)
      .flatMap((info) => store.list(info, namespace).map(copy));
  }
}
