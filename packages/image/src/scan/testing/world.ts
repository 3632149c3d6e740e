import type { Clock } from "@towline/kernel";
import { type Cloud, startCloud } from "@towline/sandbox";
import { lineLog } from "../../testing/ports.ts";
import { scan } from "../scan.ts";
import type { ScanRequest } from "../types.ts";

const home = { account: "111111111111", region: "ap-south-1" };
const place = {
  account: home.account,
  repository: "checkout",
  identity: { region: home.region, account: home.account, credentials: "runner" as const, sessionName: "t" },
};
const policy = { failOn: "critical" as const, onlyFixable: false, allowList: [] };

export const critical = {
  id: "CVE-2026-1",
  severity: "CRITICAL",
  packages: [{ name: "openssl", version: "3.0.1", fixedIn: "3.0.2" }],
};

/** A repository, this process's identity in its account, and a clock that runs ahead instead of waiting. */
export const startScanWorld = async () => {
  const cloud: Cloud = await startCloud({
    accounts: { [home.account]: { users: [{ name: "runner" }] } },
    repositories: [{ name: "checkout", ...home }],
  });
  const repository = cloud.ecr.repository(home.account, home.region, "checkout");
  if (repository === undefined) throw new Error("the world has no repository");
  Object.assign(process.env, cloud.userEnv(home.account), {
    AWS_ENDPOINT_URL: cloud.url,
    AWS_EC2_METADATA_DISABLED: "true",
  });
  const log = lineLog();
  /** Milliseconds of each pause. */
  const slept: number[] = [];
  const clock: Clock = {
    now: () => Date.now() + slept.reduce((sum, each) => sum + each, 0),
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
    },
  };
  const operations = (): readonly string[] =>
    cloud.traffic.requests.map(({ path }) => path).filter((path) => path.startsWith("ecr:"));
  return {
    cloud,
    repository,
    log,
    slept,
    clock,
    operations,
    starts: (): number => operations().filter((path) => path === "ecr:StartImageScan").length,
    run: (
      digest: string,
      change: Partial<ScanRequest> = {},
      ports: { readonly clock?: Clock; readonly signal?: AbortSignal } = {},
    ) =>
      scan(
        { place, digest, policy, timeoutSeconds: 300, allowedRegions: [], ...change },
        {
          log,
          clock,
          signal: new AbortController().signal,
          idToken: () => Promise.reject(new Error("not asked for")),
          ...ports,
        },
      ),
    stop: async () => {
      for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"])
        delete process.env[name];
      await cloud.stop();
    },
  };
};

export type ScanWorld = Awaited<ReturnType<typeof startScanWorld>>;
