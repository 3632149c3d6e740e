import type { IncomingMessage } from "node:http";
import { type RegistryLogin, type RegistryLogins, repositoryUri } from "@towline/aws";
import { isTowlineError } from "@towline/kernel";
import { type Connections, type HttpBody, textOf } from "./http-request.ts";
import { type Attempt, type Patience, persist } from "./persist.ts";
import { refused, unreachable } from "./registry-failure.ts";
import type { OpenPlace } from "./types.ts";

export interface RegistryCall {
  readonly method: "GET" | "HEAD" | "POST" | "PUT";
  /** Below `/v2/<repository>/`, or the address that an earlier answer gave. */
  readonly path: string | URL;
  /** What IAM asks of the caller: `ecr:UploadLayerPart`. */
  readonly permission: string;
  /** Errors that are an answer too, such as 404. */
  readonly accepts?: readonly number[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
}

/** How often a refused password may still be replaced. */
export interface Renewals {
  left: number;
}

export interface RegistryPorts extends Patience {
  readonly connections: Connections;
  readonly logins: Pick<RegistryLogins, "current" | "renew">;
}

type Again = Extract<Attempt<never>, { kind: "again" }>;

const redirectsMax = 3;

/** Docker's own rule: nobody listens in on the way to this very machine. */
const isThisMachine = (host: string): boolean => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/.test(host);

const isTransient = (status: number): boolean =>
  status === 408 || status === 429 || (status >= 500 && status !== 501);

const retryAfterOf = ({ headers }: IncomingMessage): number | undefined => {
  const seconds = Number(headers["retry-after"]);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
};

/** The distribution API of one repository in ECR. */
export class Registry {
  readonly place: OpenPlace;
  readonly #ports: RegistryPorts;
  #base: Promise<URL> | undefined;

  constructor(place: OpenPlace, ports: RegistryPorts) {
    this.place = place;
    this.#ports = ports;
  }

  /** One answer, errors retried; its body is left to the caller. */
  async open(call: RegistryCall): Promise<IncomingMessage> {
    const renewals = { left: 1 };
    return await persist(() => this.attempt(call, renewals), this.#ports);
  }

  /** One answer, errors retried, with its text. */
  async ask(call: RegistryCall): Promise<{ readonly response: IncomingMessage; readonly text: string }> {
    const renewals = { left: 1 };
    return await persist(async () => {
      const attempt = await this.attempt(call, renewals);
      if (attempt.kind === "again") return attempt;
      try {
        return { kind: "done", value: { response: attempt.value, text: await textOf(attempt.value) } };
      } catch (error) {
        return this.#cut(call, error);
      }
    }, this.#ports);
  }

  /** A single try, for calls whose body has to be made anew for the next. */
  async attempt(call: RegistryCall, renewals: Renewals): Promise<Attempt<IncomingMessage>> {
    const { logins } = this.#ports;
    const login = await logins.current();
    try {
      const response = await this.#send(call, login);
      const status = response.statusCode ?? 0;
      if (status < 400 || call.accepts?.includes(status)) return { kind: "done", value: response };
      const error = refused({ ...call, place: this.place }, { status, text: await textOf(response) });
      if (isTransient(status)) return { kind: "again", error, afterMilliseconds: retryAfterOf(response) };
      if ((status !== 401 && status !== 403) || renewals.left === 0) throw error;
      // ECR says of an expired password that it denies the request
      renewals.left -= 1;
      await logins.renew(login);
      return { kind: "again", error, afterMilliseconds: 0 };
    } catch (error) {
      return this.#cut(call, error);
    }
  }

  /** The address that an answer of this registry gave, which may be relative. */
  async addressOf(location: string): Promise<URL> {
    return new URL(location, await this.#baseOf(await this.#ports.logins.current()));
  }

  /** Throws what is final already, and why everything was stopped. */
  #cut(call: RegistryCall, error: unknown): Again {
    this.#ports.signal.throwIfAborted();
    if (isTowlineError(error)) throw error;
    return { kind: "again", error: unreachable({ ...call, place: this.place }, error) };
  }

  async #send(call: RegistryCall, login: RegistryLogin): Promise<IncomingMessage> {
    const base = await this.#baseOf(login);
    let url = new URL(call.path, base);
    for (let redirects = 0; ; redirects++) {
      const authorization = `Basic ${Buffer.from(`${login.username}:${login.password}`).toString("base64")}`;
      // the storage behind a registry has its own credentials in the address, and refuses two
      const headers = url.host === base.host ? { ...call.headers, authorization } : { ...call.headers };
      const { method, body } = call;
      const response = await this.#ports.connections.send({ method, url, headers, body });
      const { statusCode = 0, headers: answered } = response;
      const isRedirect = statusCode >= 300 && statusCode < 400 && answered.location !== undefined;
      if (!isRedirect || body !== undefined || redirects === redirectsMax) return response;
      response.resume();
      url = new URL(answered.location ?? "", url);
    }
  }

  async #baseOf(login: RegistryLogin): Promise<URL> {
    this.#base ??= this.#findBase(login);
    return await this.#base;
  }

  async #findBase(login: RegistryLogin): Promise<URL> {
    const { session, account, repository } = this.place;
    const uri =
      account === session.account
        ? `${login.host}/${repository}`
        : await repositoryUri(session, { account, repository });
    const [host = ""] = uri.split("/");
    return new URL(`${isThisMachine(host) ? "http" : "https"}://${host}/v2/${repository}/`);
  }
}
