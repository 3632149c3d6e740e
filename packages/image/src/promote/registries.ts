import { type AwsSession, RegistryLogins } from "@towline/aws";
import { Connections } from "./http-request.ts";
import { Registry } from "./registry.ts";
import type { OpenPlace, PromotePorts } from "./types.ts";

/** Opens registries that share connections, and the passwords of their sessions. */
export class Registries implements Disposable {
  readonly #ports: PromotePorts;
  readonly #connections: Connections;
  readonly #logins = new Map<AwsSession, RegistryLogins>();

  constructor(ports: PromotePorts) {
    this.#ports = ports;
    this.#connections = new Connections(ports.env, ports.signal);
  }

  open(place: OpenPlace): Registry {
    const logins = this.#logins.get(place.session) ?? new RegistryLogins(place.session);
    this.#logins.set(place.session, logins);
    const { clock, signal, log } = this.#ports;
    return new Registry(place, { connections: this.#connections, logins, clock, signal, log });
  }

  [Symbol.dispose](): void {
    this.#connections.close();
  }
}
