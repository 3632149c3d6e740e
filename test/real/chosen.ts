/** The cluster that the tests of this folder run against. */
export type Chosen =
  | { readonly kind: "sandbox" }
  | { readonly kind: "real"; readonly kubeconfig: string; readonly context?: string };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The embedded sandbox, or the cluster of the kubeconfig that TOWLINE_TEST_CLUSTER names. `KUBECONFIG` alone does not
 * count, since it may be anybody's production: with `TOWLINE_TEST_CLUSTER=KUBECONFIG` it does.
 */
export const chosenCluster = (env: Environment): Chosen => {
  const named = env.TOWLINE_TEST_CLUSTER;
  if (!named) return { kind: "sandbox" };
  const kubeconfig = named === "KUBECONFIG" ? env.KUBECONFIG : named;
  if (!kubeconfig) throw new Error("TOWLINE_TEST_CLUSTER is KUBECONFIG, but KUBECONFIG is not set");
  const context = env.TOWLINE_TEST_CONTEXT;
  return { kind: "real", kubeconfig, ...(context && { context }) };
};

/** What `examples/checkout` is called there. On a real cluster its nodes must have it, or be able to pull it. */
export const exampleImage = (env: Environment): string =>
  env.TOWLINE_TEST_IMAGE || "towline.test/checkout:1.0.0";
