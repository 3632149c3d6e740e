import { gitHubRequest, runAction } from "@towline/action-kit";
import { renderNotes } from "./body.ts";
import { commitOf, commitsSince, writeRelease } from "./github.ts";
import { readInputs } from "./inputs.ts";
import { sinceOf } from "./since.ts";

void runAction(async (kit) => {
  const { tag, environment, token } = kit.inputs(readInputs(kit.run.ref));
  const { repository } = kit.run;
  const request = gitHubRequest({ repository, token, configToken: undefined });

  const commit = await commitOf({ repository, tag }, request);
  const since = await sinceOf({ repository, tag, commit, environment }, request);
  const changes = await commitsSince({ repository, tag, since }, request);
  const url = await writeRelease({ repository, tag, notes: renderNotes({ since, ...changes }) }, request);

  kit.output("since", since?.name);
  kit.output("url", url);
  kit.log.info(`${tag}: ${changes.total} commits since ${since?.name ?? "the beginning"}. ${url}`);
});
