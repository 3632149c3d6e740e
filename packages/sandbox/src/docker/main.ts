import { build } from "./build.ts";
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

const VERSION = "github.com/docker/buildx 0.0.0-towline-stand-in";

/** The stand-in `docker`: what Towline's build calls, and nothing else. Returns the exit code. */
export const runStandIn = async ({ args, cwd, env, stdout, stderr }: StandInProcess): Promise<number> => {
  const [command, subcommand, ...rest] = args;
  if (command === "version") {
    stdout("Client: the stand-in docker of Towline's sandbox (no Docker engine on this machine)");
    return 0;
  }
  if (command === "buildx" && subcommand === "version") {
    stdout(VERSION);
    return 0;
  }
  if (command !== "buildx" || subcommand !== "build") {
    stderr(`ERROR: the stand-in docker of Towline's sandbox does not implement "docker ${args.join(" ")}"`);
    return 1;
  }
  try {
    const options = parseBuildOptions(rest, env);
    return (await build(options, { cwd, env, progress: new Progress(stderr) })) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    stderr(`ERROR: ${error.message}`);
    return 1;
  }
};
