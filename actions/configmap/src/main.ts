import { runAction } from "@towline/action-kit";
import { applyChanges, planApply, renderChanges, renderChangesMarkdown } from "@towline/apply";
import { accessFromEnvironment, connect } from "@towline/cluster";
import { namedSecrets, readConfig } from "@towline/config";
import { TowlineError } from "@towline/kernel";
import { desiredOf, referencesOf } from "./desired.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { resolved } from "./secrets.ts";

const nothingThere = ({ path }: Inputs): TowlineError =>
  new TowlineError("config-invalid", `There is no configuration in ${path}`, {
    hint: 'Check the repository out before this step, and correct the input "path"',
  });

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const { service, dryRun } = inputs;

  const config = await readConfig({ root: kit.run.workspace, ...inputs });
  const pieces = [...config.entries, ...config.secrets];
  if (pieces.length === 0) throw nothingThere(inputs);
  for (const { name, files } of pieces) kit.log.info(`${name}: ${files.join(", ")}`);
  const secrets = await resolved(config.secrets, inputs, kit);

  const cluster = await connect(accessFromEnvironment(inputs.kubeconfig, kit.env), kit);
  try {
    const named = await namedSecrets(cluster, secrets, inputs, { readOnly: dryRun, mask: kit.log.mask });
    const entries = [...config.entries, ...named.entries];
    const desired = entries.map((entry) => desiredOf(entry, inputs));
    const request = { cluster, service, desired, log: kit.log };
    const changes = await kit.log.group("Compare with the cluster", () => planApply(request));
    for (const line of renderChanges(changes)) kit.log.info(line);
    if (!dryRun) await kit.log.group("Apply", () => applyChanges(request, changes));

    kit.output("references", referencesOf(entries, inputs));
    kit.output(
      "changed",
      changes.some(({ action }) => action !== "none"),
    );
    await kit.summary(renderChangesMarkdown(`Configuration of ${service}`, changes, { dryRun }));
  } finally {
    cluster.close();
  }
});
