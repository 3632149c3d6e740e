import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cloud } from "@towline/sandbox";
import { type Measured, measured } from "./measured.ts";
import { home } from "./registries.ts";

const dist = join(import.meta.dirname, "..", "..", "..", "dist");

export interface Step {
  readonly action: "build" | "promote";
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Absolute. */
  readonly workspace?: string;
}

const gitHub = (workspace: string, temp: string): Record<string, string> => ({
  GITHUB_WORKSPACE: workspace,
  GITHUB_REPOSITORY: "acme/checkout",
  GITHUB_SHA: "1".repeat(40),
  GITHUB_REF: "refs/heads/main",
  GITHUB_EVENT_NAME: "push",
  GITHUB_RUN_ID: "1",
  RUNNER_TEMP: temp,
});

/** Runs the committed bundle of an action, as GitHub would: start-up and login included. */
export const runStep = async (
  cloud: Cloud,
  { action, inputs, env, workspace = "/" }: Step,
): Promise<Measured> => {
  const temp = mkdtempSync(join(tmpdir(), "towline-bench-step-"));
  const all = {
    "aws-region": home.region,
    account: home.account,
    repository: home.name,
    credentials: "runner",
    ...inputs,
  };
  const given = Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  try {
    return await measured([process.execPath, join(dist, action, "main.cjs")], {
      env: {
        ...env,
        ...cloud.userEnv(home.account),
        ...gitHub(workspace, temp),
        AWS_ENDPOINT_URL: cloud.url,
        AWS_EC2_METADATA_DISABLED: "true",
        ...Object.fromEntries(given),
      },
    });
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
};
