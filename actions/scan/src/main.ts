import { type ActionKit, eachService, gitHubReader, runAction } from "@towline/action-kit";
import { scan } from "@towline/image";
import { annotationsOf } from "./annotations.ts";
import { readAllowList, writeSarif } from "./files.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { type Job, jobsOf } from "./job.ts";
import { renderScan } from "./summary.ts";
import { uploadSarif } from "./upload.ts";
import { findingsOf, outcomeOf, raise, type Scanned } from "./verdict.ts";

const scanOne = async (job: Job, { timeoutSeconds }: Inputs, kit: ActionKit): Promise<Scanned> => {
  const { place, digest, allowedRegions } = job;
  const policy = { ...job.policy, allowList: await readAllowList(job.allowList, kit.run.workspace) };
  const result = await scan({ place, digest, policy, timeoutSeconds, allowedRegions }, kit);
  const shown = { dockerfile: job.dockerfile, onlyFixable: policy.onlyFixable };
  for (const { level, message, at } of annotationsOf(result, shown)) kit.log[level](message, at);
  return { job, result, policy };
};

const report = async (scanned: readonly Scanned[], inputs: Inputs, kit: ActionKit): Promise<void> => {
  kit.output("outcome", outcomeOf(scanned));
  kit.output("findings", findingsOf(scanned));
  await kit.summary(scanned.map(({ result, policy }) => renderScan(result, policy)).join("\n"));
  kit.output("sarif-file", await writeSarif(inputs.sarifFile, scanned, kit.run.workspace));
  if (inputs.uploadSarif) await uploadSarif(scanned, inputs.token, kit);
};

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const jobs = await jobsOf(inputs, `towline-scan-${kit.run.runId}`, ({ plan, ...tokens }) =>
    gitHubReader({ repository: plan.repository, ...tokens }, kit),
  );
  const scanned: Scanned[] = [];
  try {
    await eachService(
      jobs,
      ({ service }) => service,
      kit.log,
      async (job, log) => {
        const one = await scanOne(job, inputs, { ...kit, log });
        scanned.push(one);
        raise(one, log);
      },
    );
  } finally {
    if (scanned.length > 0) await report(scanned, inputs, kit);
  }
});
