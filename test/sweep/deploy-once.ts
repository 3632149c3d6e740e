/** One deploy or rollback in a process of its own, to be killed. Its only argument is a `ChildRequest`, as JSON. */
import { connect } from "@towline/cluster";
import { carryOut, type Undertaking } from "./carry-out.ts";
import { quickClock } from "./quick-clock.ts";
import { silentLog } from "./silent-log.ts";

export interface ChildRequest {
  readonly url: string;
  readonly token: string;
  readonly certificateAuthorityPem: string;
  readonly options: Undertaking;
}

const { url, token, certificateAuthorityPem, options }: ChildRequest = JSON.parse(process.argv[2] ?? "{}");
const cluster = await connect(
  { kind: "token", name: "sweep", server: url, certificateAuthorityPem, token: async () => token },
  { log: silentLog, clock: quickClock },
);
const { signal } = new AbortController();
await carryOut(options, { cluster, log: silentLog, clock: quickClock, signal });
cluster.close();
