import { runAction } from "@towline/action-kit";
import {
  applyChanges,
  type Change,
  checkReferences,
  inTheirScope,
  planApply,
  podDryRun,
  renderChanges,
  renderChangesMarkdown,
} from "@towline/apply";
import { accessFromEnvironment, connect } from "@towline/cluster";
import { describeRef, type KubeObject } from "@towline/kernel";
import { isWorkload } from "@towline/manifests";
import { readDesired } from "./desired.ts";
import { readInputs } from "./inputs.ts";

const changedNames = (changes: readonly Change[]): readonly string[] =>
  changes.filter(({ action }) => action !== "none").map(({ ref }) => describeRef(ref));

const workloadsOf = (objects: readonly KubeObject[]) =>
  objects
    .filter(isWorkload)
    .map(({ kind, metadata: { name, generation } }) => ({ kind, name, generation: generation ?? 0 }));

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const { service, namespace, dryRun, references } = inputs;

  const read = await readDesired(inputs, kit.run.workspace, kit);
  const cluster = await connect(accessFromEnvironment(inputs.kubeconfig, kit.env), kit);
  try {
    const desired = await inTheirScope(read, namespace, cluster);
    const request = { cluster, service, desired, log: kit.log };
    const changes = await kit.log.group("Compare with the cluster", () => planApply(request));
    for (const line of renderChanges(changes)) kit.log.info(line);
    // in a dry run the configmap step before this one has made nothing either
    await checkReferences(request, { comingNames: dryRun ? Object.values(references) : [] });
    await podDryRun(request);

    const applied = dryRun ? [] : await kit.log.group("Apply", () => applyChanges(request, changes));

    kit.output("changed", changedNames(changes));
    kit.output("workloads", workloadsOf(applied.map(({ object }) => object)));
    await kit.summary(renderChangesMarkdown(`Objects of ${service}`, changes, { dryRun }));
  } finally {
    cluster.close();
  }
});
