import { runAction } from "@towline/action-kit";
import { clusterAccess, openSession } from "@towline/aws";
import { readInputs } from "./inputs.ts";
import { renderKubeconfig, writeKubeconfig } from "./kubeconfig.ts";
import { kubeconfigState } from "./state.ts";

void runAction(async (kit) => {
  const { aws, cluster, namespace } = kit.inputs(readInputs);
  const session = await openSession({ ...aws, sessionName: `towline-eks-login-${kit.run.runId}` }, kit);
  const access = await clusterAccess(session, { cluster });
  const token = await access.token({ fresh: true });
  const path = await writeKubeconfig(renderKubeconfig({ access, token, namespace }), kit.run.tempDirectory);
  kit.saveState(kubeconfigState, path);
  kit.exportVariable("KUBECONFIG", path);
  kit.output("kubeconfig", path);
  kit.log.info(`Logged in to EKS cluster ${cluster} as ${session.arn} for 15 minutes`);
  if (access.unreachableHint !== undefined) kit.log.info(access.unreachableHint);
});
