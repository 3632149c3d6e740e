import type { RequestOptions } from "node:https";
import { delimiter } from "node:path";
import type { KubeConfig } from "@kubernetes/client-node";
import { messageOf, TowlineError } from "@towline/kernel";
import type { Connection, Credentials, TlsSettings } from "./connection.ts";
import type { ClusterAccess } from "./types.ts";

type FileAccess = Extract<ClusterAccess, { kind: "kubeconfig" | "in-cluster" }>;

const describe = (access: FileAccess): string =>
  access.kind === "in-cluster" ? "the pod's service account" : `kubeconfig ${access.path}`;

const invalid = (access: FileAccess, problem: string, cause?: unknown): TowlineError =>
  new TowlineError("input-invalid", `${describe(access)}: ${problem}`, {
    cause,
    hint: 'Run eks-login before this step, or point the input "kubeconfig" at a valid file',
  });

/** kubectl's rule for KUBECONFIG: several files are merged, the first that sets a value wins. */
const loadFiles = (config: KubeConfig, make: () => KubeConfig, path: string): void => {
  const [first = path, ...more] = path.split(delimiter).filter((file) => file !== "");
  config.loadFromFile(first);
  for (const file of more) {
    const next = make();
    next.loadFromFile(file);
    config.mergeConfig(next, true);
  }
};

/** client-node is loaded only here, so that token access starts without it. */
const load = async (access: FileAccess): Promise<KubeConfig> => {
  const { KubeConfig: Loader } = await import("@kubernetes/client-node");
  const config = new Loader();
  try {
    if (access.kind === "in-cluster") config.loadFromCluster();
    else loadFiles(config, () => new Loader(), access.path);
    if (access.kind === "kubeconfig" && access.context !== undefined)
      config.setCurrentContext(access.context);
  } catch (cause) {
    throw invalid(access, `it cannot be read: ${messageOf(cause)}`, cause);
  }
  return config;
};

const checkedCluster = (config: KubeConfig, access: FileAccess): { name: string; server: URL } => {
  const cluster = config.getCurrentCluster();
  const context = config.getCurrentContext();
  if (cluster === null)
    throw invalid(
      access,
      context ? `it has no context "${context}" with a cluster` : "it selects no context",
    );
  if (cluster.proxyUrl !== undefined) throw invalid(access, "proxy-url is not supported");
  if (!URL.canParse(cluster.server)) throw invalid(access, `"${cluster.server}" is no server address`);
  return { name: cluster.name, server: new URL(cluster.server) };
};

const tlsOf = (options: RequestOptions): TlsSettings => ({
  ca: options.ca as TlsSettings["ca"],
  cert: options.cert as TlsSettings["cert"],
  key: options.key as TlsSettings["key"],
  rejectUnauthorized: options.rejectUnauthorized,
  servername: options.servername,
});

const headersOf = (options: RequestOptions): Record<string, string> => {
  const headers = Object.entries(options.headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    String(value).trim(),
  ]);
  if (typeof options.auth === "string")
    headers.push(["authorization", `Basic ${Buffer.from(options.auth).toString("base64")}`]);
  return Object.fromEntries(headers);
};

const authenticate = async (config: KubeConfig, access: FileAccess): Promise<Credentials> => {
  const options: RequestOptions = {};
  try {
    await config.applyToHTTPSOptions(options);
  } catch (cause) {
    throw new TowlineError(
      "kube-unauthorized",
      `${describe(access)} gave no credentials: ${messageOf(cause).trim()}`,
      {
        cause,
        hint: `Check the user "${config.getCurrentUser()?.name}" of that kubeconfig and the program that it runs`,
      },
    );
  }
  return { headers: headersOf(options), tls: tlsOf(options) };
};

/**
 * Loads a kubeconfig (files, contexts, exec plugins, client certificates, tokens). Credentials are obtained once and
 * shared; client-node would run an exec plugin once per concurrent call. `fresh` reads the files anew, since plugins'
 * answers are cached in the loaded configuration and token files may have been rotated.
 */
export const kubeconfigConnection = async (access: FileAccess): Promise<Connection> => {
  const config = await load(access);
  const cluster = checkedCluster(config, access);
  let current: Promise<Credentials> | undefined;
  return {
    ...cluster,
    credentials: async ({ fresh }) => {
      if (fresh || current === undefined)
        current = fresh
          ? load(access).then((loaded) => authenticate(loaded, access))
          : authenticate(config, access);
      return await current;
    },
  };
};
