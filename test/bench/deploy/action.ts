import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { type Measured, measured } from "../image/measured.ts";

const root = join(import.meta.dirname, "..", "..", "..");
/** Bundles of other sources than the committed ones: `npm run build -- --out <folder>`. */
const dist = process.env.TOWLINE_DIST ?? join(root, "dist");

interface Step {
  readonly action: "plan" | "deploy" | "apply" | "rollout";
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** In the place of `${{ github.token }}`. */
  readonly token?: string;
}

export interface StepEnd extends Measured {
  readonly outputs: Readonly<Record<string, string>>;
}

const defaultsOf = (action: string, token: string): Record<string, string> => {
  const { inputs } = parse(readFileSync(join(root, "actions", action, "action.yml"), "utf8"));
  return Object.fromEntries(
    Object.entries<{ default?: string }>(inputs).map(([name, { default: value = "" }]) => [
      name,
      String(value).includes("github.token") ? token : String(value),
    ]),
  );
};

/** `name<<delimiter`, lines, `delimiter`: as actions write their outputs. */
const readOutputs = (text: string): Record<string, string> => {
  const found = text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
};

/** Runs the bundle of an action as the runner would, start-up included; rejects with its log where it fails. */
export const runAction = async ({ action, inputs, env, workspace, token = "" }: Step): Promise<StepEnd> => {
  const temp = mkdtempSync(join(tmpdir(), "towline-bench-step-"));
  const files = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"];
  const paths = Object.fromEntries(files.map((name) => [name, join(temp, name)]));
  for (const path of Object.values(paths)) writeFileSync(path, "");
  const given = Object.entries({ ...defaultsOf(action, token), ...inputs });
  try {
    const end = await measured([process.execPath, join(dist, action, "main.cjs")], {
      env: {
        PATH: process.env.PATH ?? "",
        HOME: temp,
        RUNNER_TEMP: temp,
        GITHUB_WORKSPACE: workspace,
        ...paths,
        ...env,
        ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
      cwd: workspace,
    });
    return { ...end, outputs: readOutputs(readFileSync(paths.GITHUB_OUTPUT ?? "", "utf8")) };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
};
