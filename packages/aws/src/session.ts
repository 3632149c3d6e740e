import { accountOfArn, type Clock, TowlineError } from "@towline/kernel";
import { type Obtain, obtainFor } from "./identity.ts";
import type { Assumed } from "./sts-api.ts";
import type { AwsCredentials, AwsIdentityRequest, AwsSession, SessionPorts } from "./types.ts";

/** Before the credentials expire. */
const renewalMarginMilliseconds = 5 * 60_000;

/** Keeps credentials and obtains new ones before they expire; callers that come at once share one renewal. */
class Renewing {
  readonly #obtain: Obtain;
  readonly #clock: Clock;
  #current: Assumed | undefined;
  #pending: Promise<Assumed> | undefined;

  constructor(obtain: Obtain, clock: Clock) {
    this.#obtain = obtain;
    this.#clock = clock;
  }

  async get({ forceRefresh = false } = {}): Promise<Assumed> {
    const current = forceRefresh ? undefined : this.#current;
    if (current !== undefined && !this.#expiresSoon(current.credentials)) return current;
    this.#pending ??= this.#obtain().finally(() => {
      this.#pending = undefined;
    });
    this.#current = await this.#pending;
    return this.#current;
  }

  #expiresSoon({ expiration }: AwsCredentials): boolean {
    return expiration !== undefined && expiration.getTime() - this.#clock.now() < renewalMarginMilliseconds;
  }
}

const expectedAccount = ({ account, roleToAssume }: AwsIdentityRequest): string => {
  const expected = account ?? (roleToAssume && accountOfArn(roleToAssume));
  if (expected) return expected;
  throw new TowlineError("input-invalid", "account is missing", {
    hint: "Give the 12-digit account that the credentials must belong to",
  });
};

const checkAccount = ({ arn }: Assumed, expected: string): void => {
  const account = accountOfArn(arn);
  if (account === expected) return;
  throw new TowlineError(
    "aws-account-mismatch",
    `The credentials belong to account ${account ?? "(unknown)"} (${arn}), but account ${expected} is expected`,
    {
      hint: 'Correct account or role-to-assume; with "credentials: runner" check that this is the right runner',
    },
  );
};

/**
 * Obtains credentials, and proves that they belong to the expected account before anything is done with them; so
 * does every renewal. Throws `input-invalid`, `oidc-unavailable`, `aws-account-mismatch`, `aws-role-denied` and
 * other `aws-*` codes.
 */
export const openSession = async (request: AwsIdentityRequest, ports: SessionPorts): Promise<AwsSession> => {
  const account = expectedAccount(request);
  const obtain = obtainFor(request, ports);
  const checked: Obtain = async () => {
    const obtained = await obtain();
    checkAccount(obtained, account);
    return obtained;
  };
  const renewing = new Renewing(checked, ports.clock);
  const { arn } = await renewing.get();
  return {
    region: request.region,
    account,
    arn,
    credentials: async (wanted) => (await renewing.get(wanted)).credentials,
    log: ports.log,
    clock: ports.clock,
  };
};

/** The same credentials for another region of their partition. */
export const inRegion = (session: AwsSession, region: string): AwsSession => ({ ...session, region });
