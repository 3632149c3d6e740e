import { join } from "node:path";
import { type ActionKit, checkedOutCommit, eachService, gitHubReader, runAction } from "@towline/action-kit";
import { type AwsSession, openSession } from "@towline/aws";
import { build, lookForImage, requireBuildAllowed, tryBuild } from "@towline/image";
import type { Log } from "@towline/kernel";
import { commitTime } from "./commit-time.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { type Job, type JobPlace, jobsOf } from "./job.ts";
import { runEvent } from "./lineage.ts";
import { type Image, writeOutputs } from "./outputs.ts";
import { runnerPlatform } from "./runner-platform.ts";
import { renderBuilds } from "./summary.ts";

const serviceOf = ({ service }: Job): string => service;

const placeOf = async ({ path }: Inputs, { run, env, exec }: ActionKit): Promise<JobPlace> => {
  const workspace = join(run.workspace, path);
  return {
    run,
    event: runEvent(env),
    workspace,
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    checkedOut: checkedOutCommit(workspace),
    commitTime: await commitTime(workspace, exec),
    runnerPlatform: runnerPlatform(process.arch),
  };
};

/** Services that are built as the same role in the same region share one session. */
const sessionsBy = (kit: ActionKit) => {
  const opened = new Map<string, Promise<AwsSession>>();
  return ({ identity }: Job, log: Log): Promise<AwsSession> => {
    const key = JSON.stringify(identity);
    const session = opened.get(key) ?? openSession(identity, { ...kit, log });
    opened.set(key, session);
    return session;
  };
};

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const jobs = await jobsOf(inputs, await placeOf(inputs, kit), ({ plan, ...tokens }) =>
    gitHubReader({ repository: plan.repository, ...tokens }, kit),
  );
  const { tempDirectory } = kit.run;
  if (!inputs.push)
    return void (await eachService(jobs, serviceOf, kit.log, ({ request }, log) =>
      tryBuild(request, { ...kit, log, tempDirectory }),
    ));

  for (const { request, identity } of jobs) requireBuildAllowed(request, identity.region);
  const sessionFor = sessionsBy(kit);
  const images = await eachService(jobs, serviceOf, kit.log, async (job, log): Promise<Image> => {
    const ports = { ...kit, log, session: await sessionFor(job, log), tempDirectory };
    const { service, request } = job;
    return { service, ...(await (inputs.dryRun ? lookForImage : build)(request, ports)) };
  });

  writeOutputs(images, kit);
  await kit.summary(renderBuilds(images));
});
