import { describeFailures, type Row } from "./rows.ts";

interface Given {
  /** Inputs of the plan action. */
  readonly with?: Readonly<Record<string, string>>;
  readonly permissions?: string;
  /** towline.yaml of the service, where it is another one than the example's. */
  readonly towline?: string;
  /** The same on the default branch, where that differs. */
  readonly main?: string;
  /** A text of the shared file, and what is in its place. */
  readonly shared?: readonly [from: string, to: string];
  /** Started on this tag, which is made of the commit. */
  readonly tag?: string;
  /** The commit is made on this branch, and on no other. */
  readonly branch?: string;
}

/** The plan alone, in a workflow of the user's own. */
const step = (inputs: Readonly<Record<string, string>>): string => {
  const all = { environment: "dev", "config-token": "${{ secrets.CONFIG_TOKEN }}", ...inputs };
  const lines = Object.entries(all).map(([name, value]) => `          ${name}: "${value}"`);
  return ["      - uses: towline/towline/actions/plan@v1", "        with:", ...lines, ""].join("\n");
};

const row = (name: string, given: Given, ...says: readonly string[]): Row => {
  const { tag, branch, permissions = "actions: read, contents: read" } = given;
  const on = tag === undefined ? { branch } : { tag };
  return {
    name,
    given: async (stage) => {
      if (given.shared !== undefined) await stage.editShared(...given.shared);
      if (given.main !== undefined) await stage.service({ "towline.yaml": given.main });
      if (branch !== undefined) await stage.world.checkout.branch(branch);
      if (given.towline !== undefined) await stage.service({ "towline.yaml": given.towline });
      await stage.replaceCaller(step(given.with ?? {}), permissions);
      if (tag !== undefined) await stage.world.checkout.git("tag", "--force", tag);
      // the runner's GitHub takes the branch that is checked out for the default branch
      await stage.world.checkout.git("checkout", "--quiet", "main");
    },
    how: on,
    says: says.map((text) => `own: ${text}`),
  };
};

const release = { purpose: "release", environment: "production" };
const list = "extends: acme/config\nservices:\n  checkout: { path: . }\n  cart: { path: services/cart }\n";
const single = "extends: acme/config\nservice: checkout\n";

describeFailures("what the plan refuses of a release", [
  row(
    "a branch",
    { with: { ...release, environment: "dev" } },
    'A release is made of a git tag, and Branch main is none. Start the workflow on the tag ("Use workflow from"), or push a tag such as v1.2.0',
  ),
  row(
    "a tag that is no semantic version",
    { with: release, tag: "v1.2" },
    "Tag v1.2 is no semantic version, which a release needs. Tag the commit like v1.2.0, v1.2.0-rc.1 or v1.2.0+5",
  ),
  row(
    "a tag that no rule names",
    { with: release, tag: "1.2.0" },
    "Tag 1.2.0 may not be deployed to production: only tags v* may. Choose one of these, or change the rule: environments.production.tags in acme/config@<commit>:towline.yaml, line 32",
  ),
  row(
    "a commit that never came to the default branch",
    { with: release, tag: "v1.2.0", branch: "feature/quick" },
    'Tag v1.2.0 may not be deployed to production: its commit <commit> is not on the default branch. Merge it and tag what is there then, or name other branches as "from-branches:" beside environments.production.tags in acme/config@<commit>:towline.yaml, line 32',
  ),
  row(
    "a commit that is on none of the branches that are named",
    {
      with: release,
      tag: "v1.2.0",
      shared: ["    tags:", '    from-branches: [stable, "release/*"]\n    tags:'],
    },
    "Tag v1.2.0 may not be deployed to production: its commit <commit> is on no branch of stable, release/*. Merge it into one of these and tag what is there then, or change the rule: environments.production.from-branches in acme/config@<commit>:towline.yaml, line 32",
  ),
  row(
    "a tag of one service for another",
    {
      with: { ...release, services: "cart" },
      towline: list,
      tag: "checkout-v1.2.0",
      shared: ['tags: ["v*"]', 'tags: ["**"]'],
    },
    "Tag checkout-v1.2.0 releases checkout, and cart is to be released. Leave cart out of the input services, or tag it for itself",
  ),
  row(
    "a tag of one service where that of another is allowed",
    { with: { ...release, purpose: "deploy", services: "cart" }, towline: list, tag: "checkout-v1.2.0" },
    "Tag checkout-v1.2.0, which is of the service checkout, may not be deployed to production: only tags v* may. Choose one of these, or change the rule: environments.production.tags in acme/config@<commit>:towline.yaml, line 32",
  ),
]);

describeFailures("what the plan refuses of places", [
  row(
    "an environment that GitHub does not have",
    {
      with: { environment: "qa" },
      shared: [
        "  staging:",
        '  qa: { account: "222222222222", aws-region: ap-south-1, cluster: dev, namespace: qa }\n  staging:',
      ],
    },
    'acme/checkout has no environment "qa". Create it under Settings, Environments, with the rules that it needs: the job would make GitHub create it without any',
  ),
  row(
    "an environment of rollbacks that GitHub does not have",
    {
      with: { purpose: "rollback" },
      shared: ["cluster: dev,", "cluster: dev, rollback-environment: dev-back,"],
    },
    'acme/checkout has no environment "dev-back". Create it under Settings, Environments, with the rules that it needs: the job would make GitHub create it without any',
  ),
  row(
    "to be planned without the permission to ask for environments",
    { permissions: "contents: read" },
    'GitHub refused access to the environments of acme/checkout: Resource not accessible by integration - https://docs.github.com/rest. Add the line "actions: read" under "permissions:" of this job, and of the job that calls its workflow',
  ),
  row(
    "a target that there is not",
    { with: { targets: "eu" } },
    'Environment dev has no target "eu". Known targets: default',
  ),
  row(
    "a service that there is not",
    { with: { services: "chekout" } },
    'towline.yaml has no service "chekout". Did you mean "checkout"? Known services: checkout',
  ),
  row(
    "more jobs than GitHub starts",
    {
      towline: `extends: acme/config\nservices:\n${Array.from({ length: 257 }, (_, index) => `  s${index}: {}\n`).join("")}`,
    },
    "257 services to 1 targets of dev are 257 jobs. GitHub starts at most 256 of a matrix: name fewer in the inputs services or targets",
  ),
  row(
    "an environment for a build",
    { with: { purpose: "build" } },
    'Inputs environment and "purpose: build" cannot both be given. Remove environment, or write "purpose: deploy"',
  ),
  row(
    "a purpose that it does not know",
    { with: { purpose: "destroy" } },
    'Input purpose is "destroy". It must be one of build, deploy, release, rollback',
  ),
  row(
    "all services beside one of them",
    { with: { services: "all, cart" } },
    'Input services has "all" beside other names. Give "all" alone, or the names',
  ),
]);

describeFailures("what the plan refuses of lists of services, and of files elsewhere", [
  row(
    "a new service where a rule decides what comes in",
    {
      with: { environment: "integration" },
      main: list,
      towline: `${list}  fresh: {}\n`,
      branch: "release/1",
    },
    'The default branch has no service "fresh" yet, and integration has a rule, environments.integration.branches in acme/config@<commit>:towline.yaml, line 13. Merge it into the list of services there first; until then it can go to an environment with neither branches nor tags',
  ),
  row(
    "a new service whose name would choose a role",
    {
      main: list,
      towline: `${list}  fresh: {}\n`,
      branch: "feature/fresh",
      shared: ["role-to-assume: towline-dev", 'role-to-assume: "{service}-dev"'],
    },
    'The default branch has no service "fresh" yet, and a role of dev is chosen by the service\'s name. Merge it into the list of services there first; until then it can go to an environment with neither branches nor tags',
  ),
  row(
    "a list that the default branch does not have",
    { towline: list, branch: "feature/list" },
    "towline.yaml:2:1 This file has a list of services, and that of the default branch has one service. Merge it first: which services there are is decided by the default branch",
  ),
  row(
    "one service where the default branch has a list",
    { main: list, towline: single, branch: "feature/single" },
    "towline.yaml:2:1 This file has one service, and that of the default branch has a list of services. Merge it first: which services there are is decided by the default branch",
  ),
  row(
    "a list for all repositories",
    { shared: ["environments:", "services: { cart: {} }\nenvironments:"] },
    "acme/config@<commit>:towline.yaml:6:1 A shared file lists services. Move them to the towline.yaml of the repository that they are in",
  ),
  row(
    "two services in one ECR repository",
    { towline: list.replace("services:", "build: { repository: all }\nservices:") },
    'towline.yaml:2:10 Services checkout and cart have the same ECR repository, all. Write "{service}" into build.repository, or give each its own',
  ),
  row(
    "a branch of configuration that there is not",
    {
      towline: `${single}config: { repository: acme/config, branch: "settings-{environment}", path: "." }\n`,
    },
    'towline.yaml:3:36 "config.branch: settings-{environment}", filled in "settings-dev", cannot be read: GitHub has no branch "settings-dev" in acme/config. Correct the name of the branch, tag or commit',
  ),
  row(
    "a repository of manifests that there is not",
    { towline: `${single}manifests: { repository: acme/manifsts, path: k8s }\n` },
    'towline.yaml:3:14 "manifests.repository: acme/manifsts" cannot be read: GitHub has no repository acme/manifsts, or this token may not read it. For a private repository pass a token that can read it as the secret "config-token"',
  ),
  row(
    "several things at once",
    {
      with: { environment: "qa" },
      towline: `${single}manifests: { branch: nowhere }\n`,
      shared: [
        "  staging:",
        '  qa: { account: "222222222222", aws-region: ap-south-1, cluster: dev, namespace: qa }\n  staging:',
      ],
    },
    'acme/checkout has no environment "qa". Create it under Settings, Environments, with the rules that it needs: the job would make GitHub create it without any',
    'towline.yaml:3:14 "manifests.branch: nowhere" cannot be read: GitHub has no branch "nowhere" in acme/checkout. Correct the name of the branch, tag or commit',
  ),
]);
