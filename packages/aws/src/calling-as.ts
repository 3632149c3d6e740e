import { calling, isExpired } from "./failure.ts";
import type { AwsCall } from "./failure-table.ts";
import type { AwsSession } from "./types.ts";

/**
 * Calls AWS as the session. Credentials may end before their time (a clock that is behind, sessions that were revoked):
 * then the call is made once more with new ones.
 */
export const callingAs = async <T>(
  session: AwsSession,
  call: Omit<AwsCall, "region" | "identity">,
  send: (renewed: boolean) => Promise<T>,
): Promise<T> =>
  await calling({ region: session.region, identity: session.arn, ...call }, async () => {
    try {
      return await send(false);
    } catch (error) {
      if (!isExpired(error)) throw error;
      await session.credentials({ forceRefresh: true });
      return await send(true);
    }
  });
