import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { jobPath } from "../../world/docker.ts";
import type { Kubectl } from "../deploy/kubectl.ts";

const theirs = join(import.meta.dirname, "theirs");
const dockerStandIn = join(import.meta.dirname, "../../../packages/sandbox/bin/docker");

/** Stand-ins by the names that users write, in the folders of `theirs/actions`. */
const actions = [
  "aws-actions/configure-aws-credentials",
  "aws-actions/amazon-ecr-login",
  "docker/setup-buildx-action",
  "docker/build-push-action",
] as const;

export interface TheirTools {
  /** Folders of the actions, as the runner takes them. */
  readonly actions: Readonly<Record<string, string>>;
  /** Environment of every job: programs on the PATH. */
  readonly env: Readonly<Record<string, string>>;
}

/** One file of everything that a program imports, so that it starts as fast as it can. */
const bundle = (source: string, outfile: string): void => {
  buildSync({
    entryPoints: [join(theirs, source)],
    outfile,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
};

const buildAction = (name: string, folder: string): string => {
  const target = join(folder, name);
  const own = `actions/${name.split("/")[1]}`;
  for (const entry of ["main", "post"]) bundle(`${own}/${entry}.ts`, join(target, `${entry}.mjs`));
  copyFileSync(join(theirs, own, "action.yml"), join(target, "action.yml"));
  return target;
};

const program = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o755);
};

/** `aws`: each of its two commands is a program of its own. */
const buildAws = (folder: string): void => {
  for (const name of ["get-token", "update-kubeconfig"])
    bundle(`programs/${name}.ts`, join(folder, "aws-eks", `${name}.mjs`));
  const choose = `import(process.argv.includes("get-token") ? "../aws-eks/get-token.mjs" : "../aws-eks/update-kubeconfig.mjs");`;
  program(join(folder, "bin/aws"), `#!${process.execPath}\n${choose}\n`);
};

/** Puts kubectl and what stands in for the community actions, the AWS CLI and docker into `folder`. */
export const buildTheirTools = (kubectl: Kubectl, folder: string): TheirTools => {
  buildAws(folder);
  program(join(folder, "bin/kubectl"), `#!/bin/sh\nexec "${kubectl.program}" "$@"\n`);
  copyFileSync(join(theirs, "programs/docker.sh"), join(folder, "bin/docker"));
  chmodSync(join(folder, "bin/docker"), 0o755);
  return {
    actions: Object.fromEntries(actions.map((name) => [name, buildAction(name, join(folder, "actions"))])),
    env: { PATH: `${join(folder, "bin")}:${jobPath(false)}`, BENCH_DOCKER: dockerStandIn },
  };
};
