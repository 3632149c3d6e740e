import { join } from "node:path";
import { type ActionKit, runAction, runPlugin } from "@towline/action-kit";
import { clusterAccess, openSession } from "@towline/aws";
import { readInputs } from "./inputs.ts";
import { type KubeconfigUser, renderKubeconfig, writeKubeconfig } from "./kubeconfig.ts";
import { tryAccess } from "./reach.ts";
import { answerKubectl, type Login, loginFile, mint } from "./renewal.ts";
import { kubeconfigState } from "./state.ts";

const [, program = "", command, file = ""] = process.argv;

/** The same Node and the same file give the tokens of later steps. */
const asking = (path: string): KubeconfigUser => ({
  command: process.execPath,
  args: [program, "token", path],
});

const login = async (kit: ActionKit): Promise<void> => {
  const { aws, cluster, namespace, token: kind } = kit.inputs(readInputs);
  const identity = { ...aws, sessionName: `towline-eks-login-${kit.run.runId}` };
  const session = await openSession(identity, kit);
  const access = await clusterAccess(session, { cluster });
  const minted = await mint(session, access, kit.clock);
  await tryAccess(access, kit.log, kit.clock);
  const text = (user: KubeconfigUser) => renderKubeconfig({ access, namespace, user });
  const renewed: Login = { identity, cluster, ...minted };
  const filesIn = (folder: string): Readonly<Record<string, string>> =>
    kind === "fixed"
      ? { config: text({ token: minted.token }) }
      : { config: text(asking(join(folder, loginFile))), [loginFile]: JSON.stringify(renewed) };
  const path = await writeKubeconfig(filesIn, kit.run.tempDirectory);
  kit.saveState(kubeconfigState, path);
  kit.exportVariable("KUBECONFIG", path);
  kit.output("kubeconfig", path);
  const life = kind === "fixed" ? "for 15 minutes" : "for the rest of this job";
  kit.log.info(`Logged in to EKS cluster ${cluster} as ${session.arn} ${life}`);
};

// kubectl and client libraries start this file, too: the kubeconfig says so
void (command === "token" ? runPlugin((ports) => answerKubectl(file, ports)) : runAction(login));
