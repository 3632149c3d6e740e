import { build } from "./build.ts";
import { findBuilder, manageBuilders } from "./builders.ts";
import { BuildFailure } from "./failure.ts";
import { parseBuildOptions } from "./options.ts";
import { Progress } from "./progress.ts";

export interface StandInProcess {
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
}

/** What these print, whatever they are asked. The store is the one that exports caches. */
const fixed: Readonly<Record<string, string>> = {
  version: "Client: the stand-in docker of Towline's sandbox (no Docker engine on this machine)",
  "buildx version": "github.com/docker/buildx 0.0.0-towline-stand-in",
  "info --format {{json .DriverStatus}}": '[["driver-type","io.containerd.snapshotter.v1"]]',
};

/** The stand-in `docker`: what Towline's build calls, and nothing else. Returns the exit code. */
export const runStandIn = async (child: StandInProcess): Promise<number> => {
  const { args, env, stdout, stderr } = child;
  const [command, subcommand = "", ...rest] = args;
  const answer = fixed[args.join(" ")] ?? (command === "version" ? fixed.version : undefined);
  if (answer !== undefined) {
    stdout(answer);
    return 0;
  }
  try {
    if (command === "buildx" && subcommand === "build") return await runBuild(rest, child);
    const lines = command === "buildx" ? manageBuilders(subcommand, rest, env) : undefined;
    if (lines === undefined)
      throw new BuildFailure(
        `the stand-in docker of Towline's sandbox does not implement "docker ${args.join(" ")}"`,
      );
    for (const line of lines) stdout(line);
    return 0;
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    stderr(`ERROR: ${error.message}`);
    return 1;
  }
};

const runBuild = async (args: readonly string[], { cwd, env, stderr }: StandInProcess): Promise<number> => {
  const options = parseBuildOptions(args, env);
  if (options.builder !== undefined) findBuilder(env, options.builder);
  return (await build(options, { cwd, env, progress: new Progress(stderr) })) ? 0 : 1;
};
