import { imageLifecyclePolicy } from "@towline/aws";
import type { BuildRequest } from "@towline/image";
import type { RepositoryOptions } from "@towline/sandbox";
import { commits, type Step } from "./step.ts";

export interface Scenario {
  readonly name: string;
  /** Settings of those that are there at the beginning, which are called `checkout` where they do not say otherwise. */
  readonly repositories: readonly Partial<RepositoryOptions>[];
  /** Went well, one after the other, before. */
  readonly before: readonly Step[];
  readonly step: Step;
}

const cache = { name: "checkout/cache" };
const mutable = [{}, cache];
const immutable = [{ mutability: "IMMUTABLE" }, cache] as const;
const movable = [
  { mutability: "IMMUTABLE_WITH_EXCLUSION", exclusions: ["main", "dev", "1*", "latest"] },
  cache,
] as const;

const create = {
  repositorySettings: {
    create: true,
    reconcile: false,
    settings: { scanOnPush: true, lifecyclePolicy: imageLifecyclePolicy({ keepImages: 50 }) },
  },
} satisfies Partial<BuildRequest>;
const reconcile = { repositorySettings: { ...create.repositorySettings, reconcile: true } };

const onMain: Step = { source: "a", tags: { ref: "refs/heads/main", environment: "dev" } };
const nextOnMain: Step = { ...onMain, source: "b", tags: { ...onMain.tags, commit: commits.b } };
const onFeature: Step = {
  source: "a",
  tags: { commit: commits.b, ref: "refs/heads/feature/x", environment: "test" },
  change: { lineage: { kind: "branch", name: "feature/x", fallbacks: ["main"] } },
};
const release: Step = {
  source: "a",
  tags: { ref: "refs/tags/v1.4.2", latest: true },
  change: { lineage: { kind: "tag", name: "v1.4.2", fallbacks: ["main"] } },
};
const pull: Step = {
  source: "b",
  tags: { commit: commits.c, ref: "refs/pull/7/merge" },
  change: { lineage: { kind: "pull-request", name: "7", fallbacks: ["main"] } },
};
const platforms = ["linux/amd64", "linux/arm64"];
const base = (source: string): Step => ({
  source,
  tags: { extra: ["1"], kinds: [] },
  change: { repository: "base", force: true, cache: { kind: "none" } },
});
const withBase = [{}, cache, { name: "base" }];

export const scenarios: readonly Scenario[] = [
  {
    name: "a first build that creates its repositories",
    repositories: [],
    before: [],
    step: { ...onMain, change: create },
  },
  { name: "an unchanged source", repositories: mutable, before: [onMain], step: onMain },
  { name: "the same source on another branch", repositories: mutable, before: [onMain], step: onFeature },
  { name: "a changed source", repositories: mutable, before: [onMain], step: nextOnMain },
  {
    name: "a forced build",
    repositories: mutable,
    before: [onMain],
    step: { ...onMain, change: { force: true } },
  },
  { name: "no repository for caches", repositories: [{}], before: [], step: onMain },
  {
    name: "a repository for caches that takes no record again",
    repositories: [{}, { ...cache, mutability: "IMMUTABLE" }],
    before: [],
    step: onMain,
  },
  { name: "a first build into an immutable repository", repositories: immutable, before: [], step: onMain },
  { name: "a rerun in an immutable repository", repositories: immutable, before: [onMain], step: onMain },
  {
    name: "a changed source where some tags move",
    repositories: movable,
    before: [onMain],
    step: nextOnMain,
  },
  { name: "a release of what was built", repositories: movable, before: [onMain], step: release },
  { name: "a release that has to be built", repositories: mutable, before: [], step: release },
  { name: "a pull request", repositories: mutable, before: [onMain], step: pull },
  {
    name: "what a pull request built, on its branch",
    repositories: mutable,
    before: [pull],
    step: nextOnMain,
  },
  {
    name: "two platforms",
    repositories: mutable,
    before: [onMain],
    step: { ...nextOnMain, platforms },
  },
  {
    name: "an unchanged base",
    repositories: withBase,
    before: [base("x"), { ...onMain, base: "base" }],
    step: { ...onMain, base: "base" },
  },
  {
    name: "a base that moved",
    repositories: withBase,
    before: [base("x"), { ...onMain, base: "base" }, base("y")],
    step: { ...onMain, base: "base" },
  },
  {
    name: "settings that are to be changed",
    repositories: mutable,
    before: [onMain],
    step: { ...nextOnMain, change: reconcile },
  },
];

export const scenarioOf = (name: string): Scenario => {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found === undefined) throw new Error(`there is no scenario "${name}"`);
  return found;
};
