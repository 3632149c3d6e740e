import { randomBytes } from "node:crypto";
import { differences, plainAnswer } from "./compare.ts";
import { runSequence } from "./run.ts";
import type { Sequence } from "./sequence.ts";
import type { Answer, Server } from "./server.ts";

export interface Servers {
  readonly real: Server;
  readonly sandbox: Server;
}

/** Runs a sequence in a namespace of its own. */
const answersOf = async (sequence: Sequence, server: Server) => {
  const namespace = `towline-test-${randomBytes(4).toString("hex")}`;
  const object = { apiVersion: "v1", kind: "Namespace", metadata: { name: namespace } };
  const made = await server.send("POST", "/api/v1/namespaces", "application/json", object);
  if (made.status !== 201) throw new Error(`The namespace cannot be made: ${JSON.stringify(made.body)}`);
  try {
    const answers = await runSequence(sequence, { server, namespace });
    return answers.map((pair) => pair.map((answer: Answer) => plainAnswer(answer, namespace)));
  } finally {
    await server.send("DELETE", `/api/v1/namespaces/${namespace}`, "application/json");
  }
};

/** The first step whose answer, or the object after it, differs, with how; undefined where none does. */
export const compareOne = async (
  sequence: Sequence,
  { real, sandbox }: Servers,
): Promise<string | undefined> => {
  const [expected, found] = await Promise.all([answersOf(sequence, real), answersOf(sequence, sandbox)]);
  for (const [index, step] of sequence.steps.entries()) {
    const lines = differences(expected[index], found[index]);
    if (lines.length === 0) continue;
    const before = sequence.steps.slice(0, index + 1).map((each) => `  ${JSON.stringify(each)}`);
    return [
      `${sequence.objectKind}, step ${index + 1} (${step.kind} by ${step.manager}); real ≠ sandbox:`,
      ...lines.map((line) => `  ${line}`),
      "after",
      ...before,
    ].join("\n");
  }
  return undefined;
};
