import { type Cluster, connect } from "@towline/cluster";
import type { KubeObject } from "@towline/kernel";
import { type Fault, type KubernetesServer, startKubernetes } from "@towline/sandbox";
import { pullImage } from "../../packages/release/src/testing/requests.ts";
import type { Write } from "../world/cluster-history.ts";
import { LosingProxy } from "./losing-proxy.ts";
import { Place } from "./place.ts";
import { quickClock } from "./quick-clock.ts";
import { silentLog } from "./silent-log.ts";
import type { Style } from "./styles.ts";

export interface Request {
  /** Counts from 1 since the handler was set. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
}

/** What happens to a request; "lose-answer" only on the losing way. */
export type OnRequest = (request: Request) => Fault | "lose-answer" | undefined;

/** For a batch of cases, some of which are run again. */
const placesMax = 120;
const nameOf = (index: number): string => `place-${index}`;
const namespaceOf = (path: string): string => /\/namespaces\/([^/?]+)/.exec(path)?.[1] ?? "";
const timing = { podStart: 20, pull: 5, crashBackOff: 20, crashBackOffLimit: 500, termination: 10 };

const tokenOf = (server: KubernetesServer): string =>
  /token: (\S+)/.exec(server.adminKubeconfig())?.[1] ?? "";

/** A delay longer than this is over the time-out of a hasty connection. */
export const hastyMilliseconds = 500;

const connectTo = (server: KubernetesServer, url: string, requestMilliseconds?: number): Promise<Cluster> => {
  const token = tokenOf(server);
  const { certificateAuthorityPem, name } = server;
  return connect(
    { kind: "token", name, server: url, certificateAuthorityPem, token: async () => token },
    { log: silentLog, clock: quickClock, requestMilliseconds },
  );
};

/** One cluster with many namespaces, each for one case, so that cases can run at the same time. */
export class Stage {
  readonly server: KubernetesServer;
  readonly cluster: Cluster;
  /** The same API server, by a way on which answers may get lost. */
  readonly losing: Cluster;
  /** The same, with a time-out that a test can wait for. */
  readonly hasty: Cluster;
  readonly #proxy: LosingProxy;
  readonly #handlers = new Map<string, OnRequest>();
  #places = 0;

  private constructor(
    server: KubernetesServer,
    proxy: LosingProxy,
    [cluster, losing, hasty]: readonly [Cluster, Cluster, Cluster],
  ) {
    this.server = server;
    this.cluster = cluster;
    this.losing = losing;
    this.hasty = hasty;
    this.#proxy = proxy;
    server.setFaults((seen) => {
      const done = this.#handlers.get(namespaceOf(seen.path))?.({ ...seen, number: 0 });
      return done === "lose-answer" ? undefined : done;
    });
    proxy.loses = (seen) =>
      this.#handlers.get(`losing ${namespaceOf(seen.path)}`)?.({ ...seen, number: 0 }) === "lose-answer";
  }

  static async start(): Promise<Stage> {
    const namespaces = Array.from({ length: placesMax }, (_, index) => nameOf(index));
    const authenticate = async () => ({ kind: "unauthorized" }) as const;
    const server = await startKubernetes({ name: "sweep", authenticate, pullImage, timing, namespaces });
    const proxy = await LosingProxy.start(server);
    return new Stage(server, proxy, [
      await connectTo(server, server.url),
      await connectTo(server, proxy.url),
      await connectTo(server, server.url, hastyMilliseconds),
    ]);
  }

  /** The administrator's. */
  get token(): string {
    return tokenOf(this.server);
  }

  /** A namespace in which nothing has happened yet. */
  place(style: Style): Place {
    const name = nameOf(this.#places);
    this.#places += 1;
    return new Place(this, name, style);
  }

  /** Asked for every request in the namespace from now on; undefined for none. */
  handle(namespace: string, way: "direct" | "losing", handler: OnRequest | undefined): void {
    const key = way === "direct" ? namespace : `losing ${namespace}`;
    let number = 0;
    if (handler === undefined) this.#handlers.delete(key);
    else
      this.#handlers.set(key, (seen) => {
        number += 1;
        return handler({ ...seen, number });
      });
  }

  writes(namespace: string): readonly Write[] {
    const all = this.server.history as readonly { readonly object: unknown }[] as readonly Write[];
    return all.filter(({ object }) => object.metadata.namespace === namespace);
  }

  /** What exists in the namespace, past the API. */
  objects(namespace: string): readonly KubeObject[] {
    const live = new Map<string | undefined, KubeObject>();
    for (const { verb, object } of this.writes(namespace))
      verb === "delete" ? live.delete(object.metadata.uid) : live.set(object.metadata.uid, object);
    return [...live.values()];
  }

  async stop(): Promise<void> {
    this.cluster.close();
    this.losing.close();
    this.hasty.close();
    await this.#proxy.stop();
    await this.server.stop();
  }
}
