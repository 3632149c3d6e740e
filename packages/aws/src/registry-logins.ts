import { registryLogin } from "./login.ts";
import type { AwsSession, RegistryLogin } from "./types.ts";

/** A push or a copy that begins now may take so long. */
const marginMilliseconds = 30 * 60_000;

interface Obtained {
  readonly login: RegistryLogin;
  /** Milliseconds since the epoch. */
  readonly renewAt: number;
}

/** The registry password of a session, renewed before it ends; callers that come at once share one renewal. */
export class RegistryLogins {
  readonly #session: AwsSession;
  #current: Promise<Obtained> | undefined;

  constructor(session: AwsSession) {
    this.#session = session;
  }

  /** A password with at least 30 minutes left; one with less only where AWS gives no new one. */
  async current(): Promise<RegistryLogin> {
    this.#current ??= this.#obtain();
    const { login, renewAt } = await this.#current;
    const now = this.#session.clock.now();
    if (now < renewAt) return login;
    try {
      return await this.renew(login);
    } catch (error) {
      if (now >= login.expiresAt.getTime()) throw error;
      this.#session.log.debug(`The registry password is not renewed yet: ${String(error)}`);
      return login;
    }
  }

  /** A new password, unless `refused` has been replaced in the meantime. */
  async renew(refused: RegistryLogin): Promise<RegistryLogin> {
    const known = this.#current;
    const login = (await known)?.login;
    // whoever came first has begun to ask by now
    const replaces = this.#current === known && (login === undefined || login === refused);
    if (replaces || this.#current === undefined) this.#current = this.#obtain();
    return (await this.#current).login;
  }

  /** A failure is not kept: the next caller tries anew. */
  async #obtain(): Promise<Obtained> {
    const before = this.#current;
    try {
      const login = await registryLogin(this.#session);
      const end = login.expiresAt.getTime();
      // a short-lived password is used for half of its life, and not asked for at every call
      const margin = Math.min(marginMilliseconds, (end - this.#session.clock.now()) / 2);
      return { login, renewAt: end - margin };
    } catch (error) {
      this.#current = before;
      throw error;
    }
  }
}
