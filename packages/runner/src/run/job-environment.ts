import { isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { RunnerError } from "../errors.ts";
import { evaluateText, evaluateValue, type Scope } from "../language/evaluate.ts";
import { Fields, type TemplateToken } from "../language/tokens.ts";
import type { EnvironmentDefinition } from "../types.ts";
import { matchesFilter } from "../workflow/glob.ts";
import { isFromFork } from "./fork.ts";
import { shortRef } from "./github-context.ts";
import type { JobPlan, Texts } from "./model.ts";

/** The `environment:` of a job, and what the job gets because of it. */
export interface JobEnvironment {
  readonly name: string | undefined;
  readonly url: TemplateToken | undefined;
  /** False with `deployment: false`: secrets and variables, but no Deployment. */
  readonly deployment: boolean;
  readonly secrets: Texts;
  readonly vars: Texts;
  readonly definition?: EnvironmentDefinition;
}

/** An environment belongs to the repository of the run, also when the job stands in another repository's workflow. */
export function enterEnvironment(plan: JobPlan, scope: Scope): JobEnvironment {
  const { token, url, deploymentToken } = partsOf(plan);
  const name = token && evaluateText(token, scope);
  const { secrets, vars } = plan;
  if (!name) return { name: undefined, url: undefined, deployment: false, secrets, vars };
  const definition = findEnvironment(plan, name);
  const deployment = evaluateValue(deploymentToken, scope) !== false;
  if (!definition) {
    // GitHub creates what it does not know, open to everybody.
    plan.run.repository.createdEnvironments.add(name);
    return { name, url, deployment, secrets, vars };
  }
  checkRef(name, definition, plan.run.ref);
  const own = isFromFork(plan.run) ? {} : definition;
  return {
    name,
    url,
    deployment,
    secrets: { ...secrets, ...own.secrets },
    vars: { ...vars, ...own.vars },
    definition,
  };
}

interface Parts {
  readonly token?: TemplateToken;
  readonly url?: TemplateToken;
  readonly deploymentToken?: TemplateToken;
}

function partsOf({ job, workflow }: JobPlan): Parts {
  const { environment } = job;
  if (environment === undefined || !isMapping(environment)) return { token: environment };
  const fields = new Fields(environment, workflow.source.path, ["name", "url", "deployment"], "environment");
  return { token: fields.get("name"), url: fields.get("url"), deploymentToken: fields.get("deployment") };
}

function findEnvironment({ run }: JobPlan, name: string): EnvironmentDefinition | undefined {
  const environments = Object.entries(run.repository.definition.environments ?? {});
  return environments.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function checkRef(name: string, { branches, tags }: EnvironmentDefinition, ref: string): void {
  if (branches === undefined && tags === undefined) return;
  const isTag = ref.startsWith("refs/tags/");
  // A pull request is matched as `refs/pull/1/merge`.
  const shown = ref.startsWith("refs/pull/") ? ref : shortRef(ref);
  if (matchesFilter((isTag ? tags : branches) ?? [], shown)) return;
  const what = `${isTag ? "Tag" : "Branch"} "${shown}"`;
  throw new RunnerError(
    "request-refused",
    `${what} is not allowed to deploy to ${name} due to environment protection rules.`,
  );
}
