import { type ActionKit, runAction } from "@towline/action-kit";
import { clusterAccess, openSession } from "@towline/aws";
import { connect } from "@towline/cluster";
import { namedSecrets } from "@towline/config";
import { isTowlineError } from "@towline/kernel";
import {
  deploy,
  identityOf,
  raiseFailure,
  renderSummary,
  reportLine,
  resolvedSecrets,
} from "@towline/release";
import { tellingFailure } from "./chat.ts";
import { readFiles, readSettings, resolveImage } from "./gather.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { warnOfUnmadeConfig } from "./unmade-config.ts";

const deployTarget = async (inputs: Inputs, kit: ActionKit): Promise<void> => {
  const settings = await kit.log.group("Read towline.yaml", () => readSettings(inputs, kit));
  const files = await kit.log.group("Read manifests and configuration", () =>
    readFiles(inputs, settings, kit),
  );
  const session = await openSession(
    { ...settings.aws, credentials: inputs.credentials, sessionName: `towline-${settings.service}` },
    kit,
  );
  const [access, image, secrets] = await Promise.all([
    clusterAccess(session, settings),
    resolveImage(session, settings, inputs, kit.log),
    resolvedSecrets(files.secrets, session, kit.log),
  ]);

  // without the signal: a cancelled deploy still puts the old version back
  const cluster = await connect(access, { log: kit.log, clock: kit.clock });
  const identity = identityOf(inputs.plan, settings, kit.run);
  const { manifests } = files;
  try {
    const naming = { readOnly: inputs.dryRun, mask: kit.log.mask };
    const named = await namedSecrets(cluster, secrets, identity, naming);
    const request = {
      identity,
      image,
      manifests,
      config: [...files.config, ...named.entries],
      fingerprint: named.fingerprint,
      timeoutSeconds: settings.timeoutSeconds,
      dryRun: inputs.dryRun,
      prune: settings.prune,
      confirmedPrunes: inputs.confirmedPrunes,
      onFailure: settings.onFailure,
      allowOlder: inputs.allowOlder,
      takeOver: inputs.takeOver,
    };
    // compare → lock → record → apply → roll out → mark good, or explain and put the old version back
    const report = await deploy(request, { cluster, ...kit });

    kit.output("outcome", report.outcome);
    kit.output("changed", report.outcome === "deployed" || report.outcome === "failed");
    await kit.summary(renderSummary(report, request));
    raiseFailure(report, request);
    kit.log.info(reportLine(report, request));
  } catch (error) {
    if (isTowlineError(error, "manifest-invalid")) await warnOfUnmadeConfig(files, settings.service, kit.log);
    throw error;
  } finally {
    cluster.close();
  }
};

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  await tellingFailure(inputs, kit, () => deployTarget(inputs, kit));
});
