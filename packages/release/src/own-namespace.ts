import { applyChanges, type Change, type Desired } from "@towline/apply";
import { describeRef, isTowlineError } from "@towline/kernel";
import type { DeployPorts, DeployRequest } from "./types.ts";

const furnishedMilliseconds = 10_000;
const pollMilliseconds = 100;

/**
 * Makes the namespace of the deploy where its own manifests bring it: lock and records live in it, so it comes before
 * both. Nothing takes it away again. Answers whether there was anything to make: what was compared before is old then.
 */
export const makeOwnNamespace = async (
  changes: readonly Change[],
  desired: readonly Desired[],
  { identity: { service, namespace } }: DeployRequest,
  ports: DeployPorts,
): Promise<boolean> => {
  const { cluster, log, signal } = ports;
  const change = changes.find(
    ({ action, ref }) => action === "create" && ref.kind === "Namespace" && ref.name === namespace,
  );
  if (change === undefined) return false;
  await applyChanges({ cluster, service, desired, log, signal }, [change]);
  log.info(`created ${describeRef(change.ref)}`);
  await untilFurnished(namespace, ports);
  return true;
};

/** No pod is admitted before the namespace has its ServiceAccount, which a controller makes a moment later. */
const untilFurnished = async (namespace: string, { cluster, clock, signal }: DeployPorts): Promise<void> => {
  const account = { apiVersion: "v1", kind: "ServiceAccount", namespace, name: "default" };
  const deadline = clock.now() + furnishedMilliseconds;
  try {
    while ((await cluster.get(account)) === undefined && clock.now() < deadline)
      await clock.sleep(pollMilliseconds, signal);
  } catch (error) {
    if (!isTowlineError(error, "kube-forbidden")) throw error; // it will show in the dry run of the pods
  }
};
