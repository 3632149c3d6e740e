import type { StoredRepository } from "../../git/store.ts";
import type { EnvironmentDefinition } from "../../types.ts";
import type { Deployment } from "../deployments.ts";
import { idOf } from "../identifiers.ts";
import { notFound, ok, type Reply } from "../reply.ts";
import { type ApiRequest, paged, type Route } from "../route.ts";

/** Environments with their rules, and what was deployed to them. */
export const environmentRoutes: readonly Route[] = [
  { pattern: /^\/environments$/, scope: "actions", answer: environments },
  { pattern: /^\/environments\/(?<rest>[^/]+)$/, scope: "actions", answer: environment },
  {
    pattern: /^\/environments\/(?<rest>[^/]+)\/deployment-branch-policies$/,
    scope: "actions",
    answer: policies,
  },
  { pattern: /^\/deployments$/, scope: "deployments", answer: deployments },
  { pattern: /^\/deployments\/(?<rest>\d+)\/statuses$/, scope: "deployments", answer: statuses },
];

/** The ones that somebody made, and the ones that jobs only named. */
const allOf = ({ definition, createdEnvironments }: StoredRepository): [string, EnvironmentDefinition][] => [
  ...Object.entries(definition.environments ?? {}),
  ...[...createdEnvironments].map((name): [string, EnvironmentDefinition] => [name, {}]),
];

const find = ({ repository, rest }: ApiRequest): [string, EnvironmentDefinition] | undefined =>
  allOf(repository).find(([name]) => name.toLowerCase() === rest.toLowerCase());

function environments(request: ApiRequest): Reply {
  const all = allOf(request.repository).map((one) => describe(request, one));
  return paged(request, all, { wrap: (page) => ({ total_count: all.length, environments: page }) });
}

function environment(request: ApiRequest): Reply {
  const found = find(request);
  return found ? ok(describe(request, found)) : notFound();
}

function describe({ repository, url }: ApiRequest, [name, definition]: [string, EnvironmentDefinition]) {
  const { branches, tags, reviewers = [], waitTimerMinutes = 0 } = definition;
  const restricted = branches !== undefined || tags !== undefined;
  const people = reviewers.map((login) => ({ type: "User", reviewer: { login, id: idOf(login) } }));
  const rules = [
    ...(waitTimerMinutes > 0 ? [{ type: "wait_timer", wait_timer: waitTimerMinutes }] : []),
    ...(people.length > 0
      ? [{ type: "required_reviewers", prevent_self_review: false, reviewers: people }]
      : []),
    ...(restricted ? [{ type: "branch_policy" }] : []),
  ];
  return {
    id: idOf(`${repository.name}:${name}`),
    name,
    url: `${url}/repos/${repository.name}/environments/${encodeURIComponent(name)}`,
    protection_rules: rules.map((rule, index) => ({ id: index + 1, ...rule })),
    deployment_branch_policy: restricted ? { protected_branches: false, custom_branch_policies: true } : null,
  };
}

function policies(request: ApiRequest): Reply {
  const found = find(request);
  if (!found) return notFound();
  const { branches = [], tags = [] } = found[1];
  const all = [
    ...branches.map((name) => ({ name, type: "branch" })),
    ...tags.map((name) => ({ name, type: "tag" })),
  ].map((policy, index) => ({ id: index + 1, ...policy }));
  return paged(request, all, { wrap: (page) => ({ total_count: all.length, branch_policies: page }) });
}

function deployments(request: ApiRequest): Reply {
  const { query } = request;
  const fits = (one: Deployment) =>
    (["environment", "ref", "sha"] as const).every((key) => !query.has(key) || query.get(key) === one[key]);
  const newestFirst = request.deployments.filter(fits).toReversed();
  return paged(
    request,
    newestFirst.map(({ id, sha, ref, environment: name, creator, createdAt }) => ({
      ...{ id, sha, ref, task: "deploy", environment: name, created_at: createdAt },
      creator: { login: creator, id: idOf(creator) },
    })),
  );
}

function statuses(request: ApiRequest): Reply {
  const found = request.deployments.find(({ id }) => id === Number(request.rest));
  if (!found) return notFound();
  const newestFirst = found.statuses.toReversed();
  return paged(
    request,
    newestFirst.map(({ state, environmentUrl = "", createdAt }) => ({
      ...{ state, environment_url: environmentUrl, created_at: createdAt, environment: found.environment },
    })),
  );
}
