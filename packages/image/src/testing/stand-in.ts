import type { Exec } from "@towline/kernel";
import { runStandIn } from "@towline/sandbox";

/** The sandbox's docker, in this process: it really builds and pushes, where the Dockerfile is simple enough. */
export const standIn: Exec = async (_, args, { cwd = process.cwd(), env = {}, onLine } = {}) => {
  const texts = { stdout: "", stderr: "" };
  const print = (stream: "stdout" | "stderr") => (line: string) => {
    texts[stream] += `${line}\n`;
    for (const each of line.split("\n")) onLine?.(each, stream);
  };
  const streams = { stdout: print("stdout"), stderr: print("stderr") };
  return { exitCode: await runStandIn({ args, cwd, env, ...streams }), ...texts };
};
