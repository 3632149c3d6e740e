/** What the stand-ins need of the toolkit of actions: less than it, so that they start no later. */
import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";

export const input = (name: string): string => process.env[`INPUT_${name.toUpperCase()}`] ?? "";

const append = (file: string, name: string, value: string): void =>
  appendFileSync(process.env[file] ?? "", `${name}<<end-of-value\n${value}\nend-of-value\n`);

/** For later steps and for this one. */
export const exportVariable = (name: string, value: string): void => {
  process.env[name] = value;
  append("GITHUB_ENV", name, value);
};

export const setOutput = (name: string, value: string): void => append("GITHUB_OUTPUT", name, value);

/** For the post step: `STATE_<name>`. */
export const saveState = (name: string, value: string): void => append("GITHUB_STATE", name, value);

export const mask = (secret: string): void => console.log(`::add-mask::${secret}`);

/** Ends the step where the program fails. */
export const run = (program: string, ...args: readonly string[]): void => {
  const { status } = spawnSync(program, args, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};
