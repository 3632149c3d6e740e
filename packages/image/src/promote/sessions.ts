import { type AwsIdentityRequest, type AwsSession, openSession, type SessionPorts } from "@towline/aws";

/** Opens a session for each identity once, however many places share it. */
export class Sessions {
  readonly #ports: SessionPorts;
  readonly #open = new Map<string, Promise<AwsSession>>();

  constructor(ports: SessionPorts) {
    this.#ports = ports;
  }

  async of(identity: AwsIdentityRequest): Promise<AwsSession> {
    const { region, account, roleToAssume, credentials } = identity;
    const key = JSON.stringify([region, account, roleToAssume, credentials]);
    const session = this.#open.get(key) ?? openSession(identity, this.#ports);
    this.#open.set(key, session);
    return await session;
  }
}
