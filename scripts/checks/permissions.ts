import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Check } from "./check.ts";
import { type Need, ownNeeds, type Permissions, scripts, thirdParty, union } from "./needs.ts";
import { trackedFiles } from "./tracked.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly permissions?: Permissions | string;
}

interface Workflow {
  readonly text: string;
  readonly permissions?: Permissions | string;
  readonly jobs?: Readonly<Record<string, Job>>;
}

interface Repository {
  readonly actions: ReadonlyMap<string, Need[] | undefined>;
  /** By path. */
  readonly workflows: ReadonlyMap<string, Workflow>;
}

/** What a step or job needs, or why that cannot be said. */
type Answer = Permissions | { readonly problem: string };

const problemOf = (answer: Answer): string | undefined =>
  typeof answer.problem === "string" ? answer.problem : undefined;
const permissionsOf = (answer: Answer): Permissions =>
  problemOf(answer) === undefined ? (answer as Permissions) : {};

/** `$/x`, `./x` and `towline/towline/x@v1` all mean a path of this repository. */
const ownPath = (uses: string): string | undefined =>
  /^(?:\$|\.|[\w.-]+\/towline)\/(?<path>[^@]+)/.exec(uses)?.groups?.path;

function stepNeeds({ uses, run = "", with: inputs = {}, env = {} }: Step, { actions }: Repository): Answer {
  if (uses === undefined) return scriptNeeds(run, JSON.stringify(env));
  const own = ownPath(uses)?.replace(/^actions\//, "");
  if (own === undefined) {
    const [name = ""] = uses.split("@");
    return thirdParty[name] ?? { problem: `uses ${name}: say in scripts/checks/needs.ts what it needs` };
  }
  const needs = actions.get(own);
  if (!needs) return { problem: `uses ${own}, whose README has no "## Permissions"` };
  return union(needs.filter((need) => applies(need, inputs)).map(({ scope, level }) => ({ [scope]: level })));
}

const applies = ({ onlyWith, notWith }: Need, inputs: Readonly<Record<string, unknown>>): boolean =>
  (onlyWith === undefined || onlyWith in inputs) &&
  (notWith === undefined || inputs[notWith.input] !== notWith.value);

function scriptNeeds(run: string, env: string): Answer {
  if (!/github\.token|secrets\.GITHUB_TOKEN/.test(env)) return {};
  const known = Object.entries(scripts).find(([script]) => run.includes(script));
  return (
    known?.[1] ?? { problem: "hands the job's token to a script that scripts/checks/needs.ts does not name" }
  );
}

const grantedTo = (job: Job, workflow: Workflow): Permissions | string | undefined =>
  job.permissions ?? workflow.permissions;

/** A job that calls a workflow of ours needs what that one's jobs have. */
function jobNeeds(job: Job, repository: Repository): readonly Answer[] {
  if (job.uses === undefined) return (job.steps ?? []).map((step) => stepNeeds(step, repository));
  const called = repository.workflows.get(ownPath(job.uses) ?? "");
  if (!called) return [{ problem: `calls ${job.uses}, which is no workflow of this repository` }];
  return Object.values(called.jobs ?? {}).map((inner) => asGranted(grantedTo(inner, called)));
}

const asGranted = (granted: Permissions | string | undefined): Permissions =>
  typeof granted === "object" && granted !== null ? granted : {};

function jobProblems(job: Job, workflow: Workflow, repository: Repository): string[] {
  const answers = jobNeeds(job, repository);
  const unknown = answers.map(problemOf).filter((problem) => problem !== undefined);
  const granted = grantedTo(job, workflow);
  if (granted === undefined) return [...unknown, "says no permissions, and so has the repository's default"];
  if (typeof granted === "string") return [...unknown, `has ${granted}`];
  const needed = union(answers.map(permissionsOf));
  const scopes = [...new Set([...Object.keys(granted), ...Object.keys(needed)])].sort();
  const different = scopes.filter((scope) => granted[scope] !== needed[scope]);
  return [
    ...unknown,
    ...different.map((scope) =>
      needed[scope] === undefined
        ? `has ${scope}: ${granted[scope]}, which no step needs`
        : `has ${scope}: ${granted[scope] ?? "none"}, where its steps need ${needed[scope]}`,
    ),
  ];
}

const promise = /What a caller must grant: (?<list>[^.]*)\./;

/** The head of a reusable workflow promises what a caller has to grant: all that its jobs have. */
function promiseProblems(workflow: Workflow): string[] {
  if (!/^\s*workflow_call:/m.test(workflow.text)) return [];
  const head = workflow.text.split("\n").filter((line) => line.startsWith("#"));
  const list = promise.exec(head.map((line) => line.slice(1).trim()).join(" "))?.groups?.list;
  const jobs = Object.values(workflow.jobs ?? {});
  const all = union(jobs.map((job) => asGranted(grantedTo(job, workflow))));
  const expected = Object.entries(all).map(([scope, level]) => `${scope}: ${level}`);
  if (list === undefined) return [`lacks the line "# What a caller must grant: ${expected.join(", ")}."`];
  const promised = list.split(",").map((each) => each.trim());
  const same =
    promised.toSorted().join() === (expected.length > 0 ? expected.toSorted() : ["nothing"]).join();
  return same ? [] : [`says that a caller must grant ${list}, where its jobs have ${expected.join(", ")}`];
}

async function readRepository(root: string, files: readonly string[]): Promise<Repository> {
  const read = files.map(async (file): Promise<[string, Workflow]> => {
    const text = await readFile(join(root, file), "utf8");
    return [file, { ...(parse(text) as Omit<Workflow, "text">), text }];
  });
  return { actions: await ownNeeds(root), workflows: new Map(await Promise.all(read)) };
}

/** Every job has exactly the permissions that its steps need. */
export const jobPermissions: Check = {
  name: "permissions",
  remedy:
    'give each job what its steps need and no more: the README of each action lists it under "## Permissions"',
  run: async (root) => {
    const files = await trackedFiles(root, "*.github/workflows/*.yml");
    if (files.length === 0) return ["no workflow was found to check"];
    const repository = await readRepository(root, files);
    return [...repository.workflows].flatMap(([file, workflow]) => [
      ...promiseProblems(workflow).map((problem) => `${file} ${problem}`),
      ...Object.entries(workflow.jobs ?? {}).flatMap(([id, job]) =>
        jobProblems(job, workflow, repository).map((problem) => `${file} job ${id} ${problem}`),
      ),
    ]);
  },
};
