import { type RepositoryReader, TowlineError } from "@towline/kernel";
import type { ReaderPorts } from "../github.ts";
import type { Credential } from "./credential.ts";
import { serverOf } from "./server.ts";

/** Reads repositories by git. Every commit that something is read of is fetched once. */
export const gitReader = (
  credential: Extract<Credential, { kind: "deploy-key" }>,
  kit: ReaderPorts,
): RepositoryReader => {
  const { exec, env, signal, run } = kit;
  const ports = { exec, env, signal, tempDirectory: run.tempDirectory };
  const placeOf = (repository: string) => ({ server: serverOf(env), repository, credential });
  const fetched = new Map<string, Promise<string>>();
  const folderOf = async (repository: string, commit: string): Promise<string> => {
    const { fetchCommit } = await import("./git.ts");
    const key = `${repository}@${commit}`;
    const folder = fetched.get(key) ?? fetchCommit(placeOf(repository), commit, ports);
    fetched.set(key, folder);
    return await folder;
  };
  return {
    resolve: async (repository, ref) => {
      const { resolveRemote } = await import("./git.ts");
      const found = await resolveRemote(placeOf(repository), ref, ports);
      if (found !== undefined) return found;
      throw new TowlineError("github-not-found", `GitHub has no ref "${ref ?? "HEAD"}" in ${repository}`, {
        hint: "Correct the name of the branch, tag or commit",
      });
    },
    read: async (repository, path, commit) => {
      const folder = await folderOf(repository, commit);
      // of the commit, not of the folder: there a link could lead out of it
      const args = ["-C", folder, "cat-file", "blob", `${commit}:${path}`];
      const { exitCode, stdout } = await exec("git", args, { env, signal });
      return exitCode === 0 ? stdout : undefined;
    },
  };
};
