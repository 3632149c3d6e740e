import type { EcrStore, Registry } from "../ecr/store.ts";
import type { Listener } from "../http/listen.ts";
import type { Traffic } from "../traffic.ts";
import { startRegistry } from "./server.ts";

/** The `/v2/` listeners: one per account and region, started when first asked for. */
export class Registries {
  readonly #store: EcrStore;
  readonly #traffic: Traffic;
  readonly #listeners = new Map<Registry, Promise<Listener>>();
  readonly #byHost = new Map<string, Registry>();

  constructor(store: EcrStore, traffic: Traffic) {
    this.#store = store;
    this.#traffic = traffic;
  }

  /** `http://127.0.0.1:port` */
  async url(account: string, region: string): Promise<string> {
    const registry = this.#store.registry(account, region);
    const listener = this.#listeners.get(registry) ?? this.#start(registry);
    this.#listeners.set(registry, listener);
    return (await listener).url;
  }

  /** The registry that listens on `127.0.0.1:port`. */
  byHost(host: string): Registry | undefined {
    return this.#byHost.get(host);
  }

  async stop(): Promise<void> {
    const listeners = await Promise.all(this.#listeners.values());
    await Promise.all(listeners.map((listener) => listener.stop()));
  }

  async #start(registry: Registry): Promise<Listener> {
    const listener = await startRegistry({ registry, store: this.#store, traffic: this.#traffic });
    this.#byHost.set(new URL(listener.url).host, registry);
    return listener;
  }
}
