import { type AwsSession, type RegistryLogin, registryLogin } from "@towline/aws";

const renewalMarginMilliseconds = 5 * 60_000;

/** The registry password of a session. Whoever finds it refused renews it once for all. */
export class RegistryLogins {
  readonly #session: AwsSession;
  #current: Promise<RegistryLogin> | undefined;

  constructor(session: AwsSession) {
    this.#session = session;
  }

  async current(): Promise<RegistryLogin> {
    this.#current ??= this.#obtain();
    const login = await this.#current;
    if (login.expiresAt.getTime() - this.#session.clock.now() > renewalMarginMilliseconds) return login;
    return await this.renew(login);
  }

  /** A new password, unless `refused` has been replaced in the meantime. */
  async renew(refused: RegistryLogin): Promise<RegistryLogin> {
    if ((await this.#current) === refused) this.#current = this.#obtain();
    return await (this.#current ?? this.#obtain());
  }

  /** A failure is not kept: the next caller tries anew. */
  async #obtain(): Promise<RegistryLogin> {
    try {
      return await registryLogin(this.#session);
    } catch (error) {
      this.#current = undefined;
      throw error;
    }
  }
}
