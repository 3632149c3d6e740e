import { startAwsEndpoint } from "./aws/endpoint.ts";
import { acmeSubjects, defaultAccounts, defaultRepositories, defaultRoles } from "./defaults.ts";
import type { Repository } from "./ecr/repository.ts";
import { EcrStore } from "./ecr/store.ts";
import { authenticateToken } from "./eks/authenticate.ts";
import type { EksCluster } from "./eks/types.ts";
import { Directory } from "./iam/directory.ts";
import { requirePlainPolicy } from "./iam/policy.ts";
import type { Now } from "./iam/types.ts";
import type { CloudOptions, RepositoryOptions, RoleOptions } from "./options.ts";
import type { AuthenticateToken, PullImage } from "./ports.ts";
import { pullImageAs } from "./registry/pull-image.ts";
import { Registries } from "./registry/registries.ts";
import { type SecretsHandle, secretsHandle } from "./secretsmanager/handle.ts";
import { SecretStore } from "./secretsmanager/store.ts";
import { type ParametersHandle, parametersHandle } from "./ssm/handle.ts";
import { ParameterStore } from "./ssm/store.ts";
import { WebIdentity } from "./sts/web-identity.ts";
import { Traffic } from "./traffic.ts";

/** Looks into ECR past its API, and changes what its API cannot. */
export interface EcrHandle {
  /** `http://127.0.0.1:port` of an account's registry. */
  registryUrl(account: string, region: string): Promise<string>;
  repository(account: string, region: string, name: string): Repository | undefined;
  createRepository(options: RepositoryOptions): Repository;
  /** Every password of GetAuthorizationToken that was handed out so far is expired. */
  expireTokens(): void;
}

export interface StsHandle {
  addRole(role: RoleOptions): void;
  /** From now on OIDC tokens of this issuer count. */
  trustIssuer(issuer: string): void;
  /** Every temporary credential that was handed out so far is expired. */
  expireSessions(): void;
}

/** AWS without the clusters. */
export interface Cloud {
  /** The endpoint of every AWS API: what `AWS_ENDPOINT_URL` is to be. */
  readonly url: string;
  readonly ecr: EcrHandle;
  readonly sts: StsHandle;
  readonly secrets: SecretsHandle;
  readonly parameters: ParametersHandle;
  readonly traffic: Traffic;
  readonly authenticate: AuthenticateToken;
  /** How the nodes of a cluster in `account` pull. */
  pullImageAs(account: string, foreign?: "refuse" | "serve"): PullImage;
  addCluster(cluster: EksCluster): void;
  /** Long-term keys of a user, as environment variables. */
  userEnv(account: string, user?: string): Record<string, string>;
  stop(): Promise<void>;
}

export const startCloud = async (options: CloudOptions = {}): Promise<Cloud> => {
  const now: Now = options.now ?? Date.now;
  const directory = new Directory(now);
  const store = new EcrStore(now, options.registryTokenSeconds ?? 12 * 3600);
  const [secretStore, parameterStore] = [new SecretStore(now), new ParameterStore(now)];
  const traffic = new Traffic(options.faults);
  const registries = new Registries(store, traffic);
  const webIdentity = new WebIdentity([options.oidcIssuer ?? []].flat(), now);
  const clusters: EksCluster[] = [];
  const listener = await startAwsEndpoint({
    ecr: { store, registryUrl: (account, region) => registries.url(account, region) },
    sts: { directory, webIdentity },
    secrets: secretStore,
    parameters: parameterStore,
    clusters: () => clusters,
    traffic,
    now,
  });
  const sts = stsHandle(directory, webIdentity);
  const ecr = ecrHandle(store, registries);
  const [secrets, parameters] = [secretsHandle(secretStore), parametersHandle(parameterStore)];
  for (const secret of options.secrets ?? []) secrets.put(secret);
  for (const parameter of options.parameters ?? []) parameters.put(parameter);
  for (const role of options.roles ?? defaultRoles) sts.addRole(role);
  for (const repository of options.repositories ?? defaultRepositories) ecr.createRepository(repository);
  return {
    url: listener.url,
    ecr,
    sts,
    secrets,
    parameters,
    traffic,
    authenticate: authenticateToken({ directory, clusters: () => clusters, now }),
    pullImageAs: (account, foreign) => pullImageAs(account, registries, foreign),
    addCluster: (cluster) => void clusters.push(cluster),
    userEnv: addUsers(directory, options),
    stop: async () => {
      await Promise.all([listener.stop(), registries.stop()]);
    },
  };
};

const addUsers = (directory: Directory, options: CloudOptions): Cloud["userEnv"] => {
  const keys = new Map<string, Record<string, string>>();
  for (const [account, { users = [] }] of Object.entries(options.accounts ?? defaultAccounts)) {
    for (const { name, denied } of users) {
      const { accessKeyId, secretAccessKey } = directory.addUser(account, name, denied);
      keys.set(`${account}/${name}`, {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
      });
    }
  }
  return (account, user = "runner") => {
    const found = keys.get(`${account}/${user}`);
    if (found === undefined) throw new Error(`the sandbox's account ${account} has no user ${user}`);
    return found;
  };
};

const stsHandle = (directory: Directory, webIdentity: WebIdentity): StsHandle => ({
  addRole: (role) => {
    requirePlainPolicy(role.policies ?? []);
    directory.addRole({
      name: role.name,
      account: role.account,
      subjects: role.subjects ?? acmeSubjects(),
      assumableBy: role.assumableBy ?? [`arn:aws:iam::${role.account}:user/*`],
      denied: role.denied ?? [],
      policies: role.policies,
      maxSessionSeconds: role.maxSessionSeconds ?? 3600,
    });
  },
  trustIssuer: (issuer) => webIdentity.trust(issuer),
  expireSessions: () => directory.expireSessions(),
});

const ecrHandle = (store: EcrStore, registries: Registries): EcrHandle => ({
  registryUrl: (account, region) => registries.url(account, region),
  repository: (account, region, name) => store.registry(account, region).repositories.get(name),
  createRepository: ({ name, account, region, ...settings }) =>
    store.createRepository(store.registry(account, region), name, settings),
  expireTokens: () => store.expireTokens(),
});
