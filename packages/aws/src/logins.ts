import { joinErrors } from "@towline/kernel";
import { publicLogin, publicRegion, registryLogins } from "./login.ts";
import { requireAllowedRegions } from "./residency.ts";
import { identityKey, Sessions } from "./sessions.ts";
import type { AwsIdentityRequest, AwsSession, RegistryLogin, SessionPorts } from "./types.ts";

export type RegistryPlace =
  | {
      readonly kind: "private";
      /** 12 digits. */
      readonly account: string;
      readonly region: string;
      /** As the user named it; ECR's own name for the registry where undefined. */
      readonly host?: string;
    }
  | { readonly kind: "public" };

/** A registry, and as whom to log in to it. The identity's region is the registry's. */
export interface RegistryRequest {
  readonly place: RegistryPlace;
  readonly identity: AwsIdentityRequest;
}

export interface OpenLogin extends RegistryLogin {
  /** ARN of whoever logged in. */
  readonly arn: string;
}

const regionOf = (place: RegistryPlace): string => (place.kind === "public" ? publicRegion : place.region);

const describe = (place: RegistryPlace): string =>
  place.kind === "public"
    ? `ECR Public (${publicRegion})`
    : `The registry of account ${place.account} in ${place.region}`;

type PrivatePlace = Extract<RegistryPlace, { kind: "private" }>;

const isPrivate = (place: RegistryPlace): place is PrivatePlace => place.kind === "private";

/** Asks once for whatever several registries share: the session of an identity, the password of a region. */
class Asked {
  readonly #requests: readonly RegistryRequest[];
  readonly #sessions: Sessions;
  readonly #logins = new Map<string, Promise<ReadonlyMap<string, RegistryLogin>>>();

  constructor(requests: readonly RegistryRequest[], ports: SessionPorts) {
    this.#requests = requests;
    this.#sessions = new Sessions(ports);
  }

  async login({ place, identity }: RegistryRequest): Promise<OpenLogin> {
    const session = await this.#sessions.of(identity);
    const login = isPrivate(place)
      ? await this.#private(place, identityKey(identity), session)
      : await publicLogin(session);
    return { ...login, arn: session.arn };
  }

  async #private({ account, region, host }: PrivatePlace, identity: string, session: AwsSession) {
    const key = `${region} ${identity}`;
    const asking = this.#logins.get(key) ?? this.#ofRegion(identity, session);
    this.#logins.set(key, asking);
    const login = (await asking).get(account) as RegistryLogin;
    return host === undefined ? login : { ...login, host };
  }

  /** By account: of all that this identity is to reach in the session's region. */
  async #ofRegion(identity: string, session: AwsSession): Promise<ReadonlyMap<string, RegistryLogin>> {
    const places = this.#requests
      .filter((request) => identityKey(request.identity) === identity)
      .flatMap(({ place }) => (isPrivate(place) && place.region === session.region ? [place.account] : []));
    const accounts = [...new Set(places)];
    const logins = await registryLogins(session, accounts);
    return new Map(accounts.map((account, index) => [account, logins[index] as RegistryLogin]));
  }
}

/**
 * Logs in to all registries at once, in the order of `requests`: one session for each identity, one call for each of its
 * regions. Throws `not-allowed` before the first request, and what `openSession` and ECR's login throw: all of it, where
 * several fail.
 */
export const logIn = async (
  requests: readonly RegistryRequest[],
  allowedRegions: readonly string[],
  ports: SessionPorts,
): Promise<readonly OpenLogin[]> => {
  const places = requests.map(({ place }) => ({ what: describe(place), region: regionOf(place) }));
  requireAllowedRegions(allowedRegions, places);
  const asked = new Asked(requests, ports);
  const outcomes = await Promise.allSettled(requests.map((request) => asked.login(request)));
  const errors = outcomes.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
  if (errors.length > 0) throw joinErrors(errors, (count) => `${count} logins failed`);
  return outcomes.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
};
