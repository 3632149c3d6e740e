import { describeFailures } from "./rows.ts";

describeFailures("what the plan refuses", [
  {
    name: "a branch that may not be deployed there",
    given: (stage) => stage.world.checkout.branch("feature/tax"),
    how: { branch: "feature/tax", environment: "integration" },
    says: [
      "Plan integration: Branch feature/tax may not be deployed to integration: only branches main, release/* may. Choose one of these, or change the rule: environments.integration.branches in acme/config@<commit>:towline.yaml, line 13",
    ],
  },
  {
    name: "an environment that does not exist",
    given: (stage) => stage.editCaller("demo]", "demo, qa]"),
    how: { environment: "qa" },
    says: [
      'Plan qa: There is no environment "qa". Known environments: dev, integration, staging, demo, production',
    ],
  },
  {
    name: "a platform that does not exist",
    given: (stage) => stage.edit("towline.yaml", "service:", "build: { platforms: [linux/amd46] }\nservice:"),
    says: [
      'Plan dev: towline.yaml:2:22 build.platforms[0] is "linux/amd46". Did you mean "linux/amd64"? Known platforms: linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/amd64/v4, linux/arm64, linux/arm64/v8, linux/arm/v7, linux/arm/v6, linux/arm/v5, linux/386, linux/ppc64le, linux/s390x, linux/riscv64, linux/loong64, linux/mips64le, windows/amd64',
    ],
  },
  {
    name: "an image outside of the allowed regions",
    given: (stage) => stage.editShared("allowed-regions: [ap-south-1]", "allowed-regions: [eu-central-1]"),
    says: [
      "Plan dev: acme/config@<commit>:towline.yaml:3:10 build.aws-region is ap-south-1, outside of the allowed regions. Allowed are eu-central-1 (allowed-regions)",
      "Plan dev: acme/config@<commit>:towline.yaml:28:5 environments.production.aws-region is ap-south-1, outside of the allowed regions. Allowed are eu-central-1 (allowed-regions)",
    ],
  },
  {
    name: "a private repository of rules without a token for it",
    given: (stage) => stage.editCaller("      config-token: ${{ secrets.CONFIG_TOKEN }} #", "      #"),
    says: [
      'Plan dev: towline.yaml:1:10 "extends: acme/config" cannot be read: GitHub has no repository acme/config, or this token may not read it. For a private repository pass a token that can read it as the secret "config-token"',
    ],
  },
  {
    name: "a branch of the shared rules that does not exist",
    given: (stage) => stage.edit("towline.yaml", "extends: acme/config", "extends: acme/config@mian"),
    says: [
      'Plan dev: towline.yaml:1:10 "extends: acme/config@mian" cannot be read: GitHub has no ref "mian" in acme/config. Correct the name of the branch, tag or commit',
    ],
  },
  {
    name: "a configuration repository that does not exist",
    given: (stage) =>
      stage.edit("towline.yaml", "service:", 'config: { repository: acme/confg, path: "dev" }\nservice:'),
    says: [
      'Plan dev: towline.yaml:2:11 "config.repository: acme/confg" cannot be read: GitHub has no repository acme/confg, or this token may not read it. For a private repository pass a token that can read it as the secret "config-token"',
    ],
  },
  {
    name: "a folder in towline.yaml's place",
    given: (stage) =>
      stage.world.checkout.commit({ "towline.yaml": undefined, "towline.yaml/a": "" }, "Scenario"),
    says: [
      "Plan dev: towline.yaml in acme/checkout at <commit> is a folder, not a file. Put a file there, or name another one",
    ],
  },
  {
    name: "a token for it that has expired",
    given: async (stage) =>
      stage.world.github.intercept(({ path }) =>
        path.startsWith("/repos/acme/config")
          ? { kind: "answer", status: 401, body: { message: "Bad credentials" } }
          : undefined,
      ),
    says: [
      'Plan dev: GitHub does not accept the token that is to read repository acme/config. It has expired or was revoked: renew the secret that is passed as "config-token" (input token for the service\'s own repository)',
    ],
  },
  {
    name: "a role of another account than the one named",
    given: (stage) =>
      stage.editShared(
        "role-to-assume: towline-dev",
        '"role-to-assume": "arn:aws:iam::333333333333:role/towline-dev"',
      ),
    says: [
      "Plan dev: acme/config@<commit>:towline.yaml:7:73 role-to-assume of environments.dev lies in another account than account says. Correct one of the two, or give the name of the role alone",
    ],
  },
]);
