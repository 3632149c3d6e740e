import { runPost } from "@towline/action-kit";
import { removeKubeconfig } from "./kubeconfig.ts";
import { kubeconfigState } from "./state.ts";

void runPost(async (kit) => {
  const path = kit.state(kubeconfigState);
  if (path === "") return;
  await removeKubeconfig(path);
  kit.log.info("Logged out: the kubeconfig of this job is removed");
});
