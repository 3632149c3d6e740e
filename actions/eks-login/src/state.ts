/** The file that main wrote and post removes. */
export const kubeconfigState = "kubeconfig";
