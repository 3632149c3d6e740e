/** One deploy in a process of its own, to be killed. Its only argument is a `ChildRequest`, as JSON. */
import { connect } from "@towline/cluster";
import { deploy } from "@towline/release";
import { silentLog } from "../../packages/release/src/testing/cluster-under-test.ts";
import { type RequestOptions, requestOf } from "../../packages/release/src/testing/requests.ts";
import { quickClock } from "./quick-clock.ts";

export interface ChildRequest {
  readonly url: string;
  readonly token: string;
  readonly certificateAuthorityPem: string;
  readonly options: RequestOptions;
}

const { url, token, certificateAuthorityPem, options }: ChildRequest = JSON.parse(process.argv[2] ?? "{}");
const cluster = await connect(
  { kind: "token", name: "sweep", server: url, certificateAuthorityPem, token: async () => token },
  { log: silentLog, clock: quickClock },
);
const { signal } = new AbortController();
await deploy(requestOf(options), { cluster, log: silentLog, clock: quickClock, signal });
cluster.close();
