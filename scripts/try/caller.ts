import type { WorkflowEvent } from "@towline/runner";
import { parse } from "yaml";
import { CannotTry } from "./arguments.ts";

/** A workflow of the user's, as far as it has to be known before it is run. */
export interface Caller {
  /** `owner/name` under which it calls our reusable workflows. */
  readonly towline: string;
  /** Name of the reusable workflow that it calls first: `deploy`. */
  readonly called: string;
  readonly events: readonly string[];
  /** Inputs of its `workflow_dispatch`. */
  readonly inputs: readonly string[];
  /** Written out in the workflow; undefined where it is an input. */
  readonly environment: string | undefined;
  /** Secret that it passes on as `config-token`. */
  readonly tokenName: string | undefined;
  /** `credentials: runner` */
  readonly usesRunner: boolean;
}

type Yaml = Readonly<Record<string, unknown>>;

const ours = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/(deploy|release|rollback|build)\.yml@\S+$/;

/** Throws `CannotTry` for what calls none of our workflows. */
export const callerIn = (text: string, file: string): Caller => {
  const workflow = mapOf(parse(text));
  const jobs = Object.values(mapOf(workflow.jobs)).map(mapOf);
  const job = jobs.find(({ uses }) => ours.test(String(uses)));
  const [, towline, called] = ours.exec(String(job?.uses)) ?? [];
  if (job === undefined || towline === undefined || called === undefined)
    throw new CannotTry(
      `${file} calls none of Towline's workflows (uses: towline/towline/.github/workflows/…)`,
    );
  const given = mapOf(job.with);
  const token = /secrets\.(\w+)/.exec(String(mapOf(job.secrets)["config-token"]))?.[1];
  return {
    towline,
    called,
    events: eventsOf(workflow.on),
    inputs: Object.keys(mapOf(mapOf(mapOf(workflow.on).workflow_dispatch).inputs)),
    environment: literal(given.environment) ?? (called === "release" ? "production" : undefined),
    tokenName: token ?? (job.secrets === "inherit" ? "CONFIG_TOKEN" : undefined),
    usesRunner: given.credentials === "runner",
  };
};

const mapOf = (value: unknown): Yaml =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Yaml) : {};

const eventsOf = (on: unknown): readonly string[] =>
  typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapOf(on));

const literal = (value: unknown): string | undefined =>
  typeof value === "string" && !value.includes("${{") ? value : undefined;

export interface Wanted {
  readonly branch: string;
  readonly tag: string | undefined;
  readonly environment: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
}

/** How the workflow is started: a tag as by pushing it, a branch by hand, where the workflow knows these. */
export const eventFor = (caller: Caller, { branch, tag, environment, inputs }: Wanted): WorkflowEvent => {
  const ref = tag === undefined ? `refs/heads/${branch}` : `refs/tags/${tag}`;
  const knows = (event: string): boolean => caller.events.includes(event);
  const byHand = Object.keys(inputs).length > 0;
  if (tag !== undefined && knows("push") && !byHand) return { name: "push", ref };
  if (tag !== undefined && knows("release") && !byHand) return { name: "release", tag };
  if (!knows("workflow_dispatch")) {
    if (knows("push")) return { name: "push", ref };
    throw new CannotTry(
      `The workflow is started by ${caller.events.join(", ")}: only workflow_dispatch, push and, of a tag, release can be tried`,
    );
  }
  const chosen: Record<string, string> =
    environment !== undefined && caller.inputs.includes("environment") ? { environment } : {};
  return { name: "workflow_dispatch", ref, inputs: { ...chosen, ...inputs } };
};
