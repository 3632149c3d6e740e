import { chmodSync, copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
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

/**
 * A folder with what of theirs this machine has itself, to be taken in place of a stand-in: actions as
 * `aws-actions/amazon-ecr-login/`, the AWS CLI as `bin/aws`.
 */
const real = process.env.TOWLINE_BENCH_REAL;

export interface TheirTools {
  /** What runs itself, and what by a stand-in. */
  readonly real: readonly string[];
  readonly standIns: readonly string[];
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

/** Where the real one lies, or undefined. */
const realPath = (name: string): string | undefined => {
  const path = real === undefined ? undefined : join(real, name);
  return path !== undefined && existsSync(path) ? path : undefined;
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

/** The URL in a token of EKS has to be that of AWS. It is only signed, and never asked. */
const withoutEndpoint = (aws: string): string =>
  `#!/bin/sh\ncase "$*" in *get-token*) export AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true ;; esac\nexec "${aws}" "$@"\n`;

/** Puts kubectl and what stands in for the community actions, the AWS CLI and docker into `folder`. */
export const buildTheirTools = (kubectl: Kubectl, folder: string): TheirTools => {
  const bin = join(folder, "bin");
  mkdirSync(bin);
  symlinkSync(kubectl.program, join(bin, "kubectl"));
  copyFileSync(join(theirs, "programs/docker.sh"), join(bin, "docker"));
  chmodSync(join(bin, "docker"), 0o755);
  const aws = realPath("bin/aws");
  if (aws === undefined) buildAws(folder);
  else program(join(bin, "aws"), withoutEndpoint(aws));
  const isReal = (name: string) => realPath(name === "aws" ? "bin/aws" : name) !== undefined;
  const parts = [...actions, "aws", "docker"];
  return {
    real: ["kubectl", ...parts.filter(isReal)],
    standIns: parts.filter((name) => !isReal(name)),
    actions: Object.fromEntries(
      actions.map((name) => [name, realPath(name) ?? buildAction(name, join(folder, "actions"))]),
    ),
    env: { PATH: `${bin}:${jobPath(false)}`, BENCH_DOCKER: dockerStandIn },
  };
};
