import { runAction } from "@towline/action-kit";
import { connect } from "@towline/cluster";
import { TowlineError } from "@towline/kernel";
import { raiseFailure, renderSummary, reportLine, rollback, takeBack } from "@towline/release";
import { tellChat } from "./chat.ts";
import { readInputs } from "./inputs.ts";
import { placeOf } from "./place.ts";
import { resolvedAnew } from "./secrets.ts";

type Drafts = Parameters<typeof resolvedAnew>[0];

const defaultTimeoutSeconds = 900;

void runAction(async (kit) => {
  const { place: where, to, secrets, dryRun, confirmedPrunes, webhook, ...inputs } = kit.inputs(readInputs);
  const place = await placeOf(where, kit);
  const { service, namespace, hasImage, prune } = place;
  // without the signal: a cancelled rollback still puts back what served
  const cluster = await connect(place.access, { log: kit.log, clock: kit.clock });
  try {
    const { actor, runId, attempt, runUrl } = kit.run;
    const identity = { service, namespace, actor, runId, attempt, runUrl };
    const timeoutSeconds = inputs.timeoutSeconds ?? place.timeoutSeconds ?? defaultTimeoutSeconds;
    const { mask } = kit.log;
    const wanted = { identity, secrets, dryRun, timeoutSeconds, prune, confirmedPrunes };
    const ports = {
      ...kit,
      cluster,
      resolveSecrets: (drafts: Drafts) => resolvedAnew(drafts, place, cluster, { mask, dryRun }),
      ...(hasImage && { hasImage }),
    };
    const done =
      to === "before-this-run" ? await takeBack(wanted, ports) : await rollback({ ...wanted, to }, ports);
    if (done === undefined) {
      kit.output("outcome", "unchanged");
      kit.output("changed", false);
      return kit.log.info(`This run deployed nothing of ${service} that serves: nothing to take back`);
    }
    const { report, request } = done;

    kit.output("outcome", report.outcome === "deployed" ? "rolled-back" : report.outcome);
    kit.output("changed", report.outcome === "deployed" || report.outcome === "failed");
    kit.output("record", request.rollbackOf);
    await kit.summary(renderSummary(report, request));
    await tellChat(report, request, webhook, kit.log);
    if (report.outcome === "superseded" && to !== "before-this-run")
      throw new TowlineError("superseded", `${reportLine(report, request)}: nothing went back`, {
        hint: "Look at what serves now, and start the rollback again where it is still wanted",
      });
    raiseFailure(report, request);
    kit.log.info(reportLine(report, request));
  } finally {
    cluster.close();
  }
});
