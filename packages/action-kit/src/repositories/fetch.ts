import type { ReaderPorts } from "../github.ts";
import { type ReaderTokens, tokensBy } from "../github-requests.ts";
import { credentialOf } from "./credential.ts";
import { fetchCommit } from "./git.ts";
import { serverOf } from "./server.ts";

/**
 * The files of one commit of a repository, in a folder that ends with the job. By the same credentials by which
 * `gitHubReader` reads. Throws `github-not-found`, `github-denied`, `github-failed`.
 */
export const fetchRepository = async (
  { repository, commit }: { readonly repository: string; readonly commit: string },
  tokens: ReaderTokens,
  kit: ReaderPorts,
): Promise<string> => {
  const { exec, env, signal, run, log } = kit;
  const given = tokens.configToken === undefined ? undefined : credentialOf(tokens.configToken);
  const credential =
    given?.kind === "deploy-key" && repository !== tokens.repository
      ? given
      : ({ kind: "token", token: await tokensBy(tokens, log)(repository) } as const);
  const place = { server: serverOf(env), repository, credential };
  return await fetchCommit(place, commit, { exec, env, signal, tempDirectory: run.tempDirectory });
};
