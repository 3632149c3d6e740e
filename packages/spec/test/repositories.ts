import { type RepositoryInspector, TowlineError } from "@towline/kernel";
import { loadServices } from "../src/load.ts";
import { makePlan, type PlanRequest } from "../src/plan.ts";
import type { LoadedSpec, Plan } from "../src/types.ts";

/** `main` or `release@tag` of a repository: its files by path. A commit is the ref's name, padded to 40 letters. */
export type Repositories = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

export const commitOf = (ref: string): string => Buffer.from(ref).toString("hex").padEnd(40, "0");

export interface FakeReader extends RepositoryInspector {
  /** What was asked for, in order: `resolve acme/config` or `read acme/config towline.yaml`. */
  readonly requests: string[];
  /** The most requests that were under way at once. */
  readonly parallel: () => number;
}

/** What GitHub knows of acme/checkout besides its files. */
export interface Known {
  /** By branch, commits that lie behind its head. Default: none. */
  readonly history?: Readonly<Record<string, readonly string[]>>;
  /** Default: whichever is asked for. */
  readonly environments?: readonly string[];
}

/** A reader over repositories in memory, whose default branch is `main`. */
export const readerOf = (
  repositories: Repositories,
  { history = {}, environments }: Known = {},
): FakeReader => {
  const requests: string[] = [];
  let underWay = 0;
  let most = 0;
  const seen = async <T>(request: string, answer: () => T): Promise<T> => {
    requests.push(request);
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay--;
    return answer();
  };
  const branchesOf = (repository: string) => {
    const branches = repositories[repository];
    if (branches !== undefined) return branches;
    throw new TowlineError("github-not-found", `GitHub has no repository ${repository}`, {
      hint: "Pass config-token",
    });
  };
  return {
    requests,
    parallel: () => most,
    resolve: (repository, wanted = "main") =>
      seen(`resolve ${repository}`, () => {
        const ref = wanted.replace(/^heads\//, "");
        if (branchesOf(repository)[ref] !== undefined) return { commit: commitOf(ref) };
        const kind = wanted === ref ? "ref" : "branch";
        throw new TowlineError("github-not-found", `GitHub has no ${kind} "${ref}" in ${repository}`);
      }),
    branches: (repository, prefix) =>
      seen(`branches ${repository} ${prefix}`, () =>
        [...Object.keys(branchesOf(repository)), ...Object.keys(history)].filter((name) =>
          name.startsWith(prefix),
        ),
      ),
    contains: (repository, branch, commit) =>
      seen(`contains ${repository} ${branch}`, () => {
        const named = Object.keys(branchesOf(repository)).find((name) => commitOf(name) === branch) ?? branch;
        const behind = history[named];
        if (behind === undefined && branchesOf(repository)[named] === undefined) return undefined;
        return commitOf(named) === commit || (behind?.includes(commit) ?? false);
      }),
    expectEnvironments: () => undefined,
    missingEnvironments: (repository, names) =>
      seen(`environments ${repository}`, () =>
        names.filter((name) => environments?.includes(name) === false),
      ),
    read: (repository, path, commit) =>
      seen(`read ${repository} ${path}`, () => {
        const ref = Object.keys(branchesOf(repository)).find((name) => commitOf(name) === commit);
        return ref === undefined ? undefined : branchesOf(repository)[ref]?.[path];
      }),
  };
};

/** What the design's example says: rules in acme/config, two lines in acme/checkout. */
export const sharedFile = `build: { aws-region: ap-south-1, account: "111111111111", role-to-assume: towline-build }
config: { path: "{environment}/{target}/{service}" }
environments:
  dev: { account: "222222222222", aws-region: ap-south-1, cluster: dev, role-to-assume: towline-dev }
  staging:
    account: "222222222222"
    aws-region: ap-south-1
    cluster: staging
    role-to-assume: towline-staging
    branches: [staging, "release/*"]
  production:
    tags: ["v*"]
    account: "333333333333"
    role-to-assume: towline-production
    targets:
      in: { aws-region: ap-south-1, cluster: prod-in, runs-on: arc-in }
      eu: { aws-region: eu-central-1, cluster: prod-eu }
`;

export const serviceFile = "extends: acme/config\nservice: checkout\n";

/** acme/checkout at main and, where given, with other files at the ref `feature`. */
export const acme = (
  own: string = serviceFile,
  feature?: string,
  shared: string = sharedFile,
): Repositories => ({
  "acme/checkout": {
    main: { "towline.yaml": own },
    ...(feature === undefined ? {} : { feature: { "towline.yaml": feature } }),
  },
  "acme/config": { main: { "towline.yaml": shared } },
});

export const checkoutAt = (ref: string) => ({
  repository: "acme/checkout",
  commit: commitOf(ref),
  path: "towline.yaml",
});

/** The one service that acme/checkout has at a ref. */
export const loadOne = async (repositories: Repositories, ref = "main"): Promise<LoadedSpec> => {
  const { services } = await loadServices(checkoutAt(ref), readerOf(repositories));
  const [only, ...more] = services;
  if (only === undefined || more.length > 0) throw new Error(`There are ${services.length} services`);
  return only;
};

/** A deploy of acme/checkout. */
export const planOf = async (
  repositories: Repositories,
  request: Partial<PlanRequest> = {},
  ref = "main",
): Promise<Plan> => {
  const reader = readerOf(repositories);
  const loaded = await loadServices(checkoutAt(ref), reader);
  const deploy = {
    purpose: "deploy",
    environment: "dev",
    ref: `refs/heads/${ref}`,
    runsOn: "ubuntu-24.04",
  } as const;
  return (await makePlan(loaded, { ...deploy, ...request }, reader)).plan;
};
