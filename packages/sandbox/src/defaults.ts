import type { AccountOptions, ClusterOptions, RepositoryOptions, RoleOptions } from "./options.ts";

/** What stands behind `examples/config/towline.yaml`. */
export const exampleRegion = "ap-south-1";
export const buildAccount = "111111111111";
export const nonProductionAccount = "222222222222";
export const productionAccount = "333333333333";

const environments = [
  { name: "dev", account: nonProductionAccount },
  { name: "integration", account: nonProductionAccount },
  { name: "staging", account: nonProductionAccount },
  { name: "demo", account: nonProductionAccount },
  { name: "production", account: productionAccount },
];

export const defaultAccounts: Readonly<Record<string, AccountOptions>> = {
  [buildAccount]: { users: [{ name: "runner" }] },
  [nonProductionAccount]: { users: [{ name: "runner" }] },
  [productionAccount]: { users: [{ name: "runner" }] },
};

/** The `sub` of acme's jobs in both of GitHub's forms: with the ids of owner and repository, and the older without. */
export const acmeSubjects = (rest = ""): readonly string[] => [`repo:acme@*/*${rest}`, `repo:acme/*${rest}`];

/** A deploy role trusts only jobs that run in its GitHub environment. */
export const defaultRoles: readonly RoleOptions[] = [
  { name: "towline-build", account: buildAccount },
  { name: "towline-promote", account: productionAccount },
  ...environments.map(({ name, account }) => ({
    name: `towline-${name}`,
    account,
    subjects: acmeSubjects(`:environment:${name}`),
  })),
];

/** The build's, and the one that production's images are promoted into. */
export const defaultRepositories: readonly RepositoryOptions[] = [
  ...["checkout", "checkout/cache"].map((name) => ({
    name,
    account: buildAccount,
    region: exampleRegion,
    sharedWith: [nonProductionAccount],
  })),
  { name: "checkout", account: productionAccount, region: exampleRegion },
];

/** One cluster per environment, reached by the role of that environment alone. The namespace is the environment. */
export const defaultClusters: readonly ClusterOptions[] = environments.map(({ name, account }) => ({
  name,
  account,
  region: exampleRegion,
  namespaces: [name],
  access: [{ principal: `arn:aws:iam::${account}:role/towline-${name}`, groups: ["system:masters"] }],
}));
