import type { ClusterOptions, RepositoryOptions, RoleOptions, SandboxOptions } from "@towline/sandbox";
import {
  buildSettings,
  type LoadedServices,
  type LoadedSpec,
  type PlaceSettings,
  placeSettings,
} from "@towline/spec";
import { CannotTry } from "./arguments.ts";

/** What towline.yaml expects of AWS and GitHub, as the embedded ones take it. */
export interface Cloud {
  readonly sandbox: SandboxOptions;
  /** Where the runner's own identity lives, for `credentials: runner`: the account of the build. */
  readonly runnerAccount: string;
  /** GitHub environments, of all environments. */
  readonly environments: readonly string[];
  /** Where the tried environment deploys to. */
  readonly places: readonly PlaceSettings[];
}

/** `environment`: the one that is tried; its clusters are started. `repository`: whose jobs the roles trust. */
export const cloudFor = (
  loaded: LoadedServices,
  environment: string | undefined,
  repository: string,
): Cloud => {
  const all = loaded.services.flatMap(everyPlace);
  const places = all.filter((place) => place.environment === environment);
  const builds = loaded.services.map(buildSettings);
  const accounts = [
    ...all.map(({ aws }) => aws),
    ...all.map(({ registry }) => registry),
    ...builds.map(({ aws }) => aws),
  ];
  return {
    sandbox: {
      accounts: Object.fromEntries(accounts.map(({ account }) => [account, { users: [{ name: "runner" }] }])),
      roles: rolesOf(all, builds, repository),
      repositories: repositoriesOf(all, builds),
      clusters: clustersOf(places),
      foreignPrograms: "serve",
    },
    runnerAccount: builds[0]?.aws.account ?? "",
    environments: [...new Set(all.flatMap((place) => [place.githubEnvironment, place.rollbackEnvironment]))],
    places,
  };
};

const everyPlace = (service: LoadedSpec): readonly PlaceSettings[] =>
  Object.entries(service.spec.environments).flatMap(([environment, { targets }]) =>
    Object.keys(targets ?? { default: {} }).map((target) => placeSettings(service, environment, target)),
  );

type Build = ReturnType<typeof buildSettings>;

/** A role that only jobs with an environment may assume trusts those; the others trust the whole repository. */
const rolesOf = (
  places: readonly PlaceSettings[],
  builds: readonly Build[],
  repository: string,
): readonly RoleOptions[] => {
  const trusted = new Map<string, { role: { name: string; account: string }; ends: Set<string> }>();
  const trust = (written: string | undefined, account: string, end: string): void => {
    if (written === undefined) return;
    const role = roleIn(written, account);
    const key = `${role.account}/${role.name}`;
    const known = trusted.get(key) ?? { role, ends: new Set() };
    trusted.set(key, { role, ends: known.ends.add(end) });
  };
  for (const { aws } of builds) trust(aws.roleToAssume, aws.account, ":*");
  for (const { aws, registry, planRole, rollbackRole, ...place } of places) {
    trust(aws.roleToAssume, aws.account, `:environment:${place.githubEnvironment}`);
    trust(rollbackRole, aws.account, `:environment:${place.rollbackEnvironment}`);
    trust(planRole, aws.account, ":*");
    if (registry.filled.by === "promotion") trust(registry.filled.roleToAssume, registry.account, ":*");
  }
  return [...trusted.values()].map(({ role, ends }) => ({
    ...role,
    subjects: [...ends].flatMap((end) => subjectsOf(repository, end)),
    assumableBy: ["arn:aws:iam::*:user/*"],
  }));
};

const roleIn = (written: string, account: string): { name: string; account: string } => {
  const [, owner, name] = /^arn:[^:]+:iam::(\d+):role\/(.+)$/.exec(written) ?? [];
  return { name: name ?? written, account: owner ?? account };
};

/** In both of GitHub's forms: with ids, and the older one without. */
const subjectsOf = (repository: string, end: string): readonly string[] => [
  `repo:${repository.replace("/", "@*/")}@*${end}`,
  `repo:${repository}${end}`,
];

const repositoriesOf = (
  places: readonly PlaceSettings[],
  builds: readonly Build[],
): readonly RepositoryOptions[] => {
  const sharedWith = [...new Set(places.map(({ aws }) => aws.account))];
  const named = [
    ...builds.flatMap(({ repository, cache, aws: { account, region } }) => {
      const kept =
        cache.kind === "registry" ? (cache.repository ?? `${repository}/cache`) : `${repository}/cache`;
      return [repository, kept].map((name) => ({ name, account, region }));
    }),
    ...places.map(({ registry: { repository: name, account, region } }) => ({ name, account, region })),
  ];
  const unlike = new Map(named.map((each) => [`${each.account}/${each.region}/${each.name}`, each]));
  return [...unlike.values()].map((each) => ({ ...each, sharedWith }));
};

const clustersOf = (places: readonly PlaceSettings[]): readonly ClusterOptions[] => {
  const clusters = new Map<string, ClusterOptions & { namespaces: string[] }>();
  for (const {
    cluster: name,
    namespace,
    aws: { account, region },
  } of places) {
    const known = clusters.get(name) ?? { name, account, region, namespaces: [] };
    if (known.account !== account || known.region !== region)
      throw new CannotTry(
        `Two clusters have the name ${name}, in ${known.region} of ${known.account} and in ${region} of ${account}: the sandbox has room for one of a name`,
      );
    if (!known.namespaces.includes(namespace)) known.namespaces.push(namespace);
    clusters.set(name, known);
  }
  return [...clusters.values()];
};
