import { type Clock, systemClock } from "@towline/kernel";
import { type Cloud, type RepositoryOptions, startCloud } from "@towline/sandbox";
import { lineLog } from "../../testing/ports.ts";
import { promote } from "../promote.ts";
import type { ImagePlace, PromotePorts, PromoteRequest, PromoteTarget } from "../types.ts";

export const build = { account: "111111111111", region: "ap-south-1" };
const production = { account: "333333333333", region: "eu-central-1" };

/** Pauses between tries are not what these tests are about. */
const hasty: Clock = { ...systemClock, sleep: async () => undefined };

export const source: ImagePlace = {
  account: build.account,
  repository: "checkout",
  identity: {
    region: build.region,
    account: build.account,
    credentials: "runner",
    sessionName: "test",
  },
};

/** In another region and another account, by a role there. */
export const abroad: PromoteTarget = {
  account: production.account,
  repository: "checkout",
  tags: ["v1.4.2", "1.4"],
  identity: {
    region: production.region,
    account: production.account,
    roleToAssume: "towline-promote",
    credentials: "runner",
    sessionName: "test",
  },
};

export const elsewhere = (change: Partial<PromoteTarget> = {}): PromoteTarget => ({
  ...source,
  repository: "released",
  tags: ["v1.4.2"],
  ...change,
});

export interface WorldOptions {
  /** Of the repository abroad. */
  readonly target?: Partial<RepositoryOptions>;
  readonly released?: Partial<RepositoryOptions>;
  /** Actions that the role abroad may not do. */
  readonly denied?: readonly string[];
}

/** Two registries, and this process's identity in the account of the first. */
export const startWorld = async ({ target, released, denied }: WorldOptions = {}) => {
  const cloud = await startCloud({
    accounts: { [build.account]: { users: [{ name: "runner" }] } },
    roles: [
      {
        name: "towline-promote",
        account: production.account,
        assumableBy: [`arn:aws:iam::${build.account}:user/runner`],
        denied,
      },
    ],
    repositories: [
      { name: "checkout", ...build },
      { name: "released", ...build, ...released },
      { name: "checkout", ...production, ...target },
    ],
  });
  Object.assign(process.env, cloud.userEnv(build.account), {
    AWS_ENDPOINT_URL: cloud.url,
    AWS_EC2_METADATA_DISABLED: "true",
  });
  const log = lineLog();
  const repository = (place: { account: string; region: string }, name: string) => {
    const found = cloud.ecr.repository(place.account, place.region, name);
    if (found === undefined) throw new Error(`the world has no repository ${name}`);
    return found;
  };
  return {
    cloud,
    log,
    home: repository(build, "checkout"),
    released: repository(build, "released"),
    abroad: repository(production, "checkout"),
    run: (
      request: Partial<PromoteRequest> & Pick<PromoteRequest, "digest">,
      ports: Partial<PromotePorts> = {},
    ) =>
      promote(
        { source, targets: [abroad], allowedRegions: [], ...request },
        {
          log,
          clock: hasty,
          env: {},
          signal: new AbortController().signal,
          idToken: () => Promise.reject(new Error("not asked for")),
          ...ports,
        },
      ),
    /** What arrived since `mark`, in the form `registry PUT …` or `ecr:PutImage`. */
    requestsSince: (mark: number) => requestsOf(cloud).slice(mark),
    get mark() {
      return cloud.traffic.requests.length;
    },
    stop: async () => {
      for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ENDPOINT_URL"])
        delete process.env[name];
      await cloud.stop();
    },
  };
};

export type World = Awaited<ReturnType<typeof startWorld>>;

const requestsOf = ({ traffic }: Cloud): readonly string[] =>
  traffic.requests.map(({ service, method, path }) => (service === "registry" ? `${method} ${path}` : path));

/** Requests that change something. */
export const writesAmong = (requests: readonly string[]): readonly string[] =>
  requests.filter((request) => /^(POST|PUT|PATCH) |^ecr:Put/.test(request));
