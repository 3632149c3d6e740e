import { runAction } from "@towline/action-kit";
import { accessFromEnvironment, connect } from "@towline/cluster";
import { escapeMarkdown, TowlineError } from "@towline/kernel";
import { observe, type RolloutFailure, renderFailure, renderRolloutMarkdown } from "@towline/rollout";
import { carryOut } from "./expectations.ts";
import { readInputs } from "./inputs.ts";

const renderDone = (title: string, lines: readonly string[]): string =>
  [`### ${title}`, "", ...lines.map((line) => `- ${escapeMarkdown(line)}`), ""].join("\n");

const rolloutError = (failures: readonly RolloutFailure[]): TowlineError => {
  const problems = failures.map(({ summary, hint }) => ({ message: summary, hint }));
  const timedOut = failures.every(({ reason }) => reason === "Timeout");
  const message = problems[0]?.message ?? "The rollout failed";
  return new TowlineError(timedOut ? "rollout-timeout" : "rollout-failed", message, { problems });
};

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const cluster = await connect(accessFromEnvironment(inputs.kubeconfig, kit.env), kit);
  try {
    const { namespace, timeoutSeconds } = inputs;
    const { done, skipped, workloads } = await carryOut(cluster, inputs, kit.clock.now());
    for (const line of [...done, ...skipped]) kit.log.info(line);
    if (inputs.command === "pause") {
      kit.log.info("Paused: nothing is rolled out until it is resumed");
      kit.output("status", "paused");
      await kit.summary(renderDone("⏸️ Paused", [...done, ...skipped]));
      return;
    }
    if (workloads.length + skipped.length === 0)
      kit.log.info("There is nothing to wait for: no workload was given");
    const { log, clock, signal } = kit;
    const result = await observe({ cluster, namespace, workloads, timeoutSeconds, log, clock, signal });

    kit.output("status", result.outcome);
    await kit.summary(renderRolloutMarkdown(result, [...done, ...skipped]));
    if (result.outcome === "ready") return;
    for (const line of result.failures.flatMap(renderFailure)) kit.log.info(line);
    throw rolloutError(result.failures);
  } finally {
    cluster.close();
  }
});
