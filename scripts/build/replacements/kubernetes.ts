/** All that Towline takes of client-node: reading kubeconfigs, with everything that authentication needs. */
export { KubeConfig } from "@kubernetes/client-node";
