import { type Exec, isTowlineError, type Log, type Problem, TowlineError } from "@towline/kernel";
import type { Candidate } from "../shape.ts";

/** What kustomizations and Helm charts are rendered with. Plain YAML needs none of it. */
export interface Rendering {
  readonly exec: Exec;
  /** The job's; children get next to nothing of it. */
  readonly env: Readonly<Record<string, string>>;
  readonly log: Pick<Log, "info">;
  /** Helm's release name. */
  readonly service: string;
  /** Names the values file of a chart. */
  readonly environment?: string;
  /** Values files of a chart beyond those that it has by convention, relative to the root; the last counts most. */
  readonly values?: readonly string[];
  /** Ends the wait for a tool when the job is cancelled. */
  readonly signal?: AbortSignal;
}

/** A folder that a tool has to render. */
export interface RenderRequest {
  readonly root: string;
  /** Relative to `root`. */
  readonly folder: string;
  readonly namespace: string;
  readonly rendering: Rendering;
}

export interface Rendered {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
}

const passedOn = new Set(["PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "XDG_CACHE_HOME"]);

/**
 * The whole environment of a child that renders: no token, no credentials, no cluster. Whatever it might still fetch,
 * unpinned, would be deployed: git may use no protocol, and HTTP ends at a proxy that is not there.
 */
const renderingEnvironment = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => passedOn.has(name))),
  KUBECONFIG: "/dev/null",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  HTTP_PROXY: "http://127.0.0.1:9",
  HTTPS_PROXY: "http://127.0.0.1:9",
  NO_PROXY: "",
});

export interface Tool {
  /** As people call it. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Runs the first of `tools` that this machine has. Throws `command-failed` where it has none of them, with what to
 * install.
 */
export const runFirst = async (
  tools: readonly Tool[],
  { folder, root, rendering: { exec, env, signal } }: RenderRequest,
  what: string,
) => {
  for (const { name, command, args } of tools) {
    try {
      const result = await exec(command, args, { cwd: root, env: renderingEnvironment(env), signal });
      return { ...result, name };
    } catch (error) {
      if (!isTowlineError(error, "command-failed")) throw error;
    }
  }
  const commands = tools.map(({ command }) => command);
  throw new TowlineError(
    "command-failed",
    `${folder} is ${what}, but this runner has no ${commands.join(" and no ")}`,
    {
      hint: `Install ${commands.join(" or ")} on the runner, in its image or in a step before this one (GitHub's own runners have it)`,
      at: { file: folder, line: 1, column: 1 },
    },
  );
};
