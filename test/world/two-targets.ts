import {
  buildAccount,
  defaultClusters,
  defaultRepositories,
  defaultRoles,
  exampleRegion,
  nonProductionAccount,
  productionAccount,
  type SandboxOptions,
} from "@towline/sandbox";

export const india = exampleRegion;
export const europe = "eu-central-1";

/** What a test changes about production. */
export interface Production {
  readonly rollback?: "target" | "release" | "manual";
  /** Written into production as it is. */
  readonly more?: string;
  /** Written at the top of the file as it is. */
  readonly top?: string;
}

/** Acme's towline.yaml with production in India first and then in Europe, each with a registry of its own. */
export const twoTargets = ({ rollback = "target", more = "", top = "" }: Production = {}): string => `
build: { aws-region: ${india}, account: "${buildAccount}", role-to-assume: towline-build }
config: { path: "{environment}/{target}/{service}" }
allowed-regions: [${india}, ${europe}]
${top}
environments:
  dev: { account: "${nonProductionAccount}", aws-region: ${india}, cluster: dev, role-to-assume: towline-dev }
  production:
    account: "${productionAccount}"
    role-to-assume: towline-production
    registry: { role-to-assume: towline-promote }
    tags: ["v*"]
    rollback: ${rollback}
    targets:
      in: { aws-region: ${india}, cluster: production-in, url: "https://in.acme.example" }
      eu: { aws-region: ${europe}, cluster: production-eu, url: "https://eu.acme.example" }
    waves: [[in], [eu]]
    ${more}
`;

const place = (region: string) => ({ account: productionAccount, region });
const principal = `arn:aws:iam::${productionAccount}:role/towline-production`;

/** The AWS accounts of it. `subjects`: what towline-production trusts beyond its two environments. */
export const twoTargetsSandbox = (...subjects: readonly string[]): SandboxOptions => ({
  roles: [
    ...defaultRoles.filter(({ name }) => name !== "towline-production"),
    {
      name: "towline-production",
      account: productionAccount,
      subjects: [
        "repo:acme@*/*:environment:production-in",
        "repo:acme@*/*:environment:production-eu",
        ...subjects,
      ],
    },
  ],
  repositories: [...defaultRepositories, { name: "checkout", ...place(europe) }],
  clusters: [
    ...defaultClusters.filter(({ name }) => name === "dev"),
    ...[india, europe].map((region) => ({
      name: region === india ? "production-in" : "production-eu",
      ...place(region),
      namespaces: ["production"],
      access: [{ principal, groups: ["system:masters"] }],
    })),
  ],
  timing: { podStart: 30, pull: 5, crashBackOff: 30, termination: 20, probeSecond: 20 },
});

/** What a container does that has `args: ["$(MODE)"]`, and what tells versions of the configuration apart. */
export type Mode = "serve" | "crash";

/** The configuration's files of one target. */
export const configOf = (place: string, greeting: string, mode: Mode = "serve"): Record<string, string> => ({
  [`${place}/checkout/.env`]: `GREETING=${greeting}\nMODE=${mode}\n`,
  [`${place}/checkout/app.properties`]: "color=blue\n",
});

/** The example's Deployment, which does what its configuration says. */
export const obeying = (deployment: string): string =>
  deployment.replace("          envFrom:", '          args: ["$(MODE)"]\n          envFrom:');
