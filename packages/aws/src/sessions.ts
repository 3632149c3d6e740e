import { partitionOf } from "@towline/kernel";
import { inRegion, openSession } from "./session.ts";
import type { AwsIdentityRequest, AwsSession, SessionPorts } from "./types.ts";

/** The same for all that share credentials: these are good for every region of their partition. */
export const identityKey = ({ region, account, roleToAssume, credentials }: AwsIdentityRequest): string =>
  JSON.stringify([partitionOf(region).name, account, roleToAssume, credentials]);

/** Obtains credentials once for each identity, however many places and regions share it. */
export class Sessions {
  readonly #ports: SessionPorts;
  readonly #opened = new Map<string, Promise<AwsSession>>();
  readonly #ofRegions = new Map<string, AwsSession>();

  constructor(ports: SessionPorts) {
    this.#ports = ports;
  }

  /** The same session for the same identity and region. Throws what `openSession` throws. */
  async of(identity: AwsIdentityRequest): Promise<AwsSession> {
    const key = identityKey(identity);
    const opening = this.#opened.get(key) ?? openSession(identity, this.#ports);
    this.#opened.set(key, opening);
    const opened = await opening;
    const place = `${identity.region} ${key}`;
    const session = this.#ofRegions.get(place) ?? inRegion(opened, identity.region);
    this.#ofRegions.set(place, session);
    return session;
  }
}
