import { join } from "node:path";
import { checkedOutCommit, gitHubReader, runAction } from "@towline/action-kit";
import { openSession } from "@towline/aws";
import { build, requireBuildAllowed } from "@towline/image";
import { commitTime } from "./commit-time.ts";
import { readInputs } from "./inputs.ts";
import { type JobPlace, jobOf } from "./job.ts";
import { runEvent } from "./lineage.ts";
import { runnerPlatform } from "./runner-platform.ts";
import { renderBuild } from "./summary.ts";

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const workspace = join(kit.run.workspace, inputs.path);
  const place: JobPlace = {
    run: kit.run,
    event: runEvent(kit.env),
    workspace,
    serverUrl: kit.env.GITHUB_SERVER_URL ?? "https://github.com",
    checkedOut: checkedOutCommit(workspace),
    commitTime: await commitTime(workspace, kit.exec),
    runnerPlatform: runnerPlatform(process.arch),
  };
  const { identity, request } = await jobOf(inputs, place, ({ plan, ...tokens }) =>
    gitHubReader({ repository: plan.repository, ...tokens }),
  );

  requireBuildAllowed(request, identity.region);
  const session = await openSession(identity, kit);
  const { tempDirectory } = kit.run;
  const result = await build(request, { ...kit, session, tempDirectory });

  kit.output("digest", result.digest);
  kit.output("tags", result.tags.join("\n"));
  kit.output("repository", result.repository);
  kit.output("built", result.built);
  kit.output("source-key", result.sourceKey);
  kit.output("metadata", result.metadata);
  await kit.summary(renderBuild(result));
});
