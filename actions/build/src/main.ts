import { join } from "node:path";
import { checkedOutCommit, gitHubReader, runAction } from "@towline/action-kit";
import { openSession } from "@towline/aws";
import { build } from "@towline/image";
import { readInputs } from "./inputs.ts";
import { jobOf } from "./job.ts";
import { renderBuild } from "./summary.ts";

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const workspace = join(kit.run.workspace, inputs.path);
  const serverUrl = kit.env.GITHUB_SERVER_URL ?? "https://github.com";
  const place = { run: kit.run, workspace, serverUrl, checkedOut: checkedOutCommit(workspace) };
  const { identity, request } = await jobOf(inputs, place, ({ plan, ...tokens }) =>
    gitHubReader({ repository: plan.repository, ...tokens }),
  );

  const session = await openSession(identity, kit);
  const { tempDirectory } = kit.run;
  const result = await build(request, { ...kit, session, tempDirectory });

  kit.output("digest", result.digest);
  kit.output("tags", result.tags.join("\n"));
  kit.output("repository", result.repository);
  kit.output("built", result.built);
  kit.output("source-key", result.sourceKey);
  await kit.summary(renderBuild(result));
});
