import { setTimeout } from "node:timers/promises";
import type { Sequence, Step } from "./sequence.ts";
import type { Answer, Server } from "./server.ts";

interface Place {
  readonly server: Server;
  readonly namespace: string;
}

type Entries = Readonly<Record<string, unknown>>;

const isEntries = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** As JSON Merge Patch merges: maps into maps, everything else as a whole. */
const merged = (base: unknown, over: unknown): unknown =>
  isEntries(base) && isEntries(over)
    ? Object.fromEntries(
        [...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => [
          key,
          key in over ? merged(base[key], over[key]) : base[key],
        ]),
      )
    : over;

const queryOf = ({ manager, ...step }: Step): string => {
  const force = step.kind === "apply" && step.force ? "&force=true" : "";
  const dryRun = step.kind === "apply" && step.dryRun ? "&dryRun=All" : "";
  return `?fieldManager=${encodeURIComponent(manager)}${force}${dryRun}`;
};

const withName = ({ apiVersion, objectKind }: Sequence, fields: object, name: string, namespace: string) => ({
  apiVersion,
  kind: objectKind,
  ...fields,
  metadata: {
    ...("metadata" in fields && isEntries(fields.metadata) ? fields.metadata : {}),
    name,
    namespace,
  },
});

/** A controller may have written in between: the version that the update builds on is not what is compared. */
const withoutVersion = (live: unknown): unknown => {
  if (!isEntries(live) || !isEntries(live.metadata)) return live;
  const { resourceVersion: _, managedFields: __, ...metadata } = live.metadata;
  return { ...live, metadata };
};

const hasSettled = ({ body }: Answer): boolean => {
  if (!isEntries(body) || body.kind !== "Deployment" || !isEntries(body.metadata)) return true;
  return isEntries(body.status) && body.status.observedGeneration === body.metadata.generation;
};

/** An API server without controllers is not waited for a second time. */
const lifeless = new WeakSet<Server>();
const patienceMilliseconds = 5_000;

/** The object once its controller has written what it had to write: else that would come in the midst of a step. */
const settled = async (server: Server, path: string): Promise<Answer> => {
  const end = Date.now() + (lifeless.has(server) ? 0 : patienceMilliseconds);
  for (;;) {
    const answer = await server.send("GET", path, "application/json");
    if (hasSettled(answer)) return answer;
    if (Date.now() >= end) {
      lifeless.add(server);
      return answer;
    }
    await setTimeout(5);
  }
};

/** Sends the steps one after the other; the answers, each with the object as it then is. */
export const runSequence = async (
  sequence: Sequence,
  { server, namespace }: Place,
): Promise<readonly (readonly [answer: Answer, live: Answer])[]> => {
  const all = `/${sequence.root}/namespaces/${namespace}/${sequence.plural}`;
  const name = "compared";
  const path = `${all}/${name}`;
  const answers: (readonly [Answer, Answer])[] = [];
  const read = () => settled(server, path);
  const send = async (step: Step): Promise<Answer> => {
    const url = path + queryOf(step);
    const object = withName(sequence, step.fields, name, namespace);
    if (step.kind === "apply") return await server.send("PATCH", url, "application/apply-patch+yaml", object);
    if (step.kind === "merge-patch")
      return await server.send("PATCH", url, "application/merge-patch+json", step.fields);
    const { body } = await read();
    return await server.send("PUT", url, "application/json", merged(withoutVersion(body), object));
  };
  for (const step of sequence.steps) answers.push([await send(step), await read()]);
  await server.send("DELETE", path, "application/json");
  return answers;
};
