import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..", "..");
const folder = join(root, ".tmp/engine");

/** A Docker engine with BuildKit, and skopeo. */
export interface Engine {
  /** What a program needs to reach it. */
  readonly env: Readonly<Record<string, string>>;
  readonly versions: string;
  /** Ends the engine where it was started for us. */
  stop(): void;
}

/** The same engine as `.ci/run` uses: fetched and started where it does not run yet (25 s for the first time). */
export const startEngine = (): Engine => {
  const ours = !existsSync(join(folder, "state"));
  const engine = (action: string) =>
    execFileSync("bash", [join(root, ".ci/engine"), action, folder], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  engine("start");
  const output = execFileSync("bash", ["-c", `. '${folder}/env' && env -0`], { encoding: "utf8" });
  const entries = output.split("\0").map((line) => [line.split("=")[0] ?? "", line.replace(/^[^=]*=/, "")]);
  const env: Record<string, string> = Object.fromEntries(entries.filter(([name]) => name !== ""));
  const version = (program: string, ...args: string[]) =>
    execFileSync(program, args, { env, encoding: "utf8" }).trim();
  return {
    env,
    versions: [
      `Docker ${version("docker", "version", "--format", "{{.Server.Version}}")}`,
      `buildx ${/ v?(\d[\d.]+)/.exec(version("docker", "buildx", "version"))?.[1]}`,
      version("skopeo", "--version").replace("version ", ""),
    ].join(", "),
    stop: () => {
      if (ours) engine("stop");
    },
  };
};
