import { runAction } from "@towline/action-kit";
import { connect } from "@towline/cluster";
import { raiseFailure, renderSummary, reportLine, rollback } from "@towline/release";
import { readInputs } from "./inputs.ts";
import { placeOf } from "./place.ts";
import { resolvedAnew } from "./secrets.ts";

const defaultTimeoutSeconds = 900;

void runAction(async (kit) => {
  const { place: where, to, secrets, dryRun, confirmedPrunes, ...inputs } = kit.inputs(readInputs);
  const place = await placeOf(where, kit);
  const { service, namespace, hasImage, prune } = place;
  // without the signal: a cancelled rollback still puts back what served
  const cluster = await connect(place.access, { log: kit.log, clock: kit.clock });
  try {
    const { actor, runId, attempt, runUrl } = kit.run;
    const identity = { service, namespace, actor, runId, attempt, runUrl };
    const timeoutSeconds = inputs.timeoutSeconds ?? place.timeoutSeconds ?? defaultTimeoutSeconds;
    const { mask } = kit.log;
    const { report, request } = await rollback(
      { identity, to, secrets, dryRun, timeoutSeconds, prune, confirmedPrunes },
      {
        ...kit,
        cluster,
        resolveSecrets: (drafts) => resolvedAnew(drafts, place, cluster, { mask, dryRun }),
        ...(hasImage && { hasImage }),
      },
    );

    kit.output("outcome", report.outcome === "deployed" ? "rolled-back" : report.outcome);
    kit.output("changed", report.outcome === "deployed" || report.outcome === "failed");
    kit.output("record", request.rollbackOf);
    await kit.summary(renderSummary(report, request));
    raiseFailure(report, request);
    kit.log.info(reportLine(report, request));
  } finally {
    cluster.close();
  }
});
