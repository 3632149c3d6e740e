import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..", "..");
const fetched = join(root, ".tmp/tools/kubectl");

const versionOf = (program: string): string | undefined => {
  try {
    const output = execFileSync(program, ["version", "--client"], { encoding: "utf8", stdio: "pipe" });
    return /v(\d+\.\d+\.\d+)/.exec(output)?.[1];
  } catch {
    return undefined;
  }
};

export interface Kubectl {
  readonly program: string;
  readonly version: string;
}

/** The one that `.ci/kubectl` fetches: the machine's own may be a wrapper around another. Throws where there is none. */
export const findKubectl = (): Kubectl => {
  if (!existsSync(fetched))
    execFileSync("bash", [join(root, ".ci/kubectl"), join(root, ".tmp/tools")], { stdio: "inherit" });
  const version = versionOf(fetched);
  if (version === undefined) throw new Error("kubectl is missing: .ci/kubectl fetched none that runs");
  return { program: fetched, version };
};
