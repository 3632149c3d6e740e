import { gitHubReader, runAction } from "@towline/action-kit";
import { failureOf, scan } from "@towline/image";
import { lineOf } from "@towline/kernel";
import { annotationsOf } from "./annotations.ts";
import { countsOf } from "./counts.ts";
import { readAllowList, writeSarif } from "./files.ts";
import { readInputs } from "./inputs.ts";
import { jobOf } from "./job.ts";
import { renderScan } from "./summary.ts";

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const { workspace, runId } = kit.run;
  const policy = { ...inputs.rules, allowList: await readAllowList(inputs.allowList, workspace) };
  const job = await jobOf(inputs, `towline-scan-${runId}`, ({ plan, ...tokens }) =>
    gitHubReader({ repository: plan.repository, ...tokens }),
  );
  const { place, allowedRegions, dockerfile } = job;
  const { digest, timeoutSeconds } = inputs;

  const result = await scan({ place, digest, policy, timeoutSeconds, allowedRegions }, kit);

  kit.output("outcome", result.outcome);
  kit.output("findings", countsOf(result));
  await kit.summary(renderScan(result, policy));
  const shown = { dockerfile, onlyFixable: policy.onlyFixable };
  for (const { level, message, at } of annotationsOf(result, shown)) kit.log[level](message, at);
  kit.output("sarif-file", await writeSarif(inputs.sarifFile, result, { workspace, dockerfile }));
  const failure = failureOf(result, policy);
  if (failure === undefined) return;
  if (result.outcome === "not-scanned" && inputs.onNotScanned === "warn") kit.log.warning(lineOf(failure));
  else throw failure;
});
