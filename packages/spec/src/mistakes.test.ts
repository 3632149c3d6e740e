import { describe, expect, it } from "@jest/globals";
import type { Problem } from "@towline/kernel";
import { mistakesOf } from "../test/mistakes.ts";

/** A complete file: 8 lines, to which a mistake is added. */
const complete = `service: checkout
build: { account: "111111111111", aws-region: ap-south-1 }
environments:
  dev:
    account: "222222222222"
    aws-region: ap-south-1
    cluster: dev
`;

const problemsOf = async (own: string, shared?: string) => (await mistakesOf(own, shared)).problems;
const linesOf = (problems: readonly Problem[]) =>
  problems.map(({ at, message }) => `${at?.file}:${at?.line}:${at?.column} ${message}`);

/** Line and column, the message, a piece of the hint, the file. */
type Case = readonly [place: string, message: string, hint: string, file: string];

const added: readonly Case[] = [
  ["8:1", 'The file has the unknown key "biuld"', 'Did you mean "build"?', "biuld: {}\n"],
  ["8:1", 'The file has the unknown key "cluster"', "belongs under environments.<name>", "cluster: dev\n"],
  ["8:12", 'manifests is "k8s", not a map', "a map of repository, branch, path, values", "manifests: k8s\n"],
  ["8:11", "manifests is empty, not a map", "a map of repository, branch, path, values", "manifests:\n"],
  ["9:9", 'manifests.path is "/k8s"', 'no leading "/"', "manifests:\n  path: /k8s\n"],
  ["9:9", 'manifests.path is "a/../../b"', 'no ".."', "manifests:\n  path: a/../../b\n"],
  ["9:9", "manifests.path holds {env}", "Did you mean {environment}?", 'manifests:\n  path: "{env}"\n'],
  ["9:9", "manifests.path holds ${service}", "Did you mean {service}?", 'manifests:\n  path: "${service}"\n'],
  ["10:7", 'manifests.values[0] is "../v.yaml"', 'no ".."', "manifests:\n  values:\n    - ../v.yaml\n"],
  ["9:9", "manifests.path is the number 1", "Write it in quotes", "manifests:\n  path: 1\n"],
  ["8:1", "config has no path", 'Add "path:"', "config: { repository: acme/config }\n"],
  ["8:23", 'config.repository is "config"', "owner/name", "config: { repository: config, path: x }\n"],
  ["8:8", "prune is the boolean true, not a map", "a map of enabled, include", "prune: true\n"],
  ["8:19", 'prune.enabled is "never"', "true or false", "prune: { enabled: never }\n"],
  ["8:20", 'prune.include[0] is "Pod"', "PersistentVolumeClaim", "prune: { include: [Pod] }\n"],
  ["8:18", 'timeout-minutes is "15m"', "from 1 to 115", "timeout-minutes: 15m\n"],
  ["8:18", "timeout-minutes is the number 0", "from 1 to 115", "timeout-minutes: 0\n"],
  ["8:18", "timeout-minutes is the number 116", "from 1 to 115", "timeout-minutes: 116\n"],
  ["8:10", 'extends is "config"', "owner/name", "extends: config\n"],
  ["8:1", 'Key "service" stands twice, first in line 1', "Remove one", "service: other\n"],
  ["8:5", 'environments.dev has the unknown key "brances"', 'Did you mean "branches"?', "    brances: [a]\n"],
  ["8:5", 'environments.dev has the unknown key "region"', 'Did you mean "aws-region"?', "    region: a\n"],
  ["8:15", 'environments.dev.branches is "main", not a list', '["main"]', "    branches: main\n"],
  ["8:15", "environments.dev.branches is an empty list", "remove the line", "    branches: []\n"],
  [
    "8:22",
    'environments.dev.branches[1] is "refs/heads/b"',
    'without "refs/"',
    "    branches: [main, refs/heads/b]\n",
  ],
  ["8:12", 'environments.dev.tags[0] is "v[0-9]"', '"*" and "**"', '    tags: ["v[0-9]"]\n'],
  ["8:16", 'environments.dev.namespace is "My_Space"', "lower-case letters", "    namespace: My_Space\n"],
  ["8:5", 'Key "cluster" stands twice, first in line 7', "Remove one", "    cluster: other\n"],
  ["8:12", "environments.dev.waves is the boolean true, not a list", "[one, another]", "    waves: on\n"],
  [
    "9:7",
    'environments.dev.targets has the key "EU"',
    "lower-case",
    "    targets:\n      EU: { cluster: a }\n",
  ],
  [
    "10:7",
    'Key "eu" stands twice, first in line 9',
    "Remove",
    "    targets:\n      eu: { cluster: a }\n      eu: {}\n",
  ],
  [
    "10:14",
    'A wave names the unknown target "ue"',
    'Did you mean "eu"?',
    "    targets:\n      eu: { cluster: a }\n    waves: [[ue], [eu]]\n",
  ],
  [
    "10:5",
    'No wave names the target "in"',
    "Add [in]",
    "    runs-on: arc\n    targets: { eu: { cluster: a }, in: { cluster: b } }\n    waves: [[eu]]\n",
  ],
  [
    "9:20",
    'Target "eu" stands in two waves',
    "one of them",
    "    targets: { eu: { cluster: a } }\n    waves: [[eu], [eu]]\n",
  ],
  [
    "8:35",
    "environments.dev.targets.b is the same cluster and namespace as a",
    "Remove one of the two",
    "    targets: { a: { cluster: x }, b: { cluster: x } }\n",
  ],
  [
    "8:15",
    "environments.dev.registry is the boolean true, not a map",
    "account, aws-region",
    "    registry: yes\n",
  ],
  [
    "8:17",
    "role-to-assume of environments.dev.registry lies in another account than account says",
    "name of the role alone",
    "    registry: { role-to-assume: arn:aws:iam::999999999999:role/dev }\n",
  ],
  [
    "2:35",
    "build.aws-region is ap-south-1, outside of the allowed regions",
    "Allowed are eu-west-1 (allowed-regions)",
    "allowed-regions: [eu-west-1]\n",
  ],
  [
    "8:17",
    "environments.dev.registry.aws-region is eu-west-1, outside of the allowed regions",
    "Allowed are ap-south-1 (allowed-regions)",
    "    registry: { aws-region: eu-west-1 }\nallowed-regions: [ap-south-1]\n",
  ],
  [
    "11:24",
    "environments.dev.targets.b has the registry of another target, but another role-to-assume",
    "the same role",
    '    registry: { role-to-assume: "promote" }\n    targets:\n      a: { cluster: a }\n      b: { cluster: b, registry: { role-to-assume: "promote-{target}" } }\n',
  ],
  ["8:19", 'allowed-regions[0] is "Europe"', "such as ap-south-1", "allowed-regions: [Europe]\n"],
  [
    "8:5",
    "role-to-assume of environments.dev lies in another account than account says",
    "name of the role alone",
    "    role-to-assume: arn:aws:iam::999999999999:role/dev\n",
  ],
  ["8:1", "This is not YAML: Tabs are not allowed as indentation", "Indent with spaces", "\tmanifests: {}\n"],
  ["9:1", "The file holds a second document", '"---"', "---\nservice: other\n"],
];

const replaced: readonly (readonly [...Case, from: string | RegExp])[] = [
  ["1:10", 'service is "Checkout"', "lower-case letters", "service: Checkout", /^service.*/],
  ["1:10", "service is the number 7", "in quotes", "service: 7", /^service.*/],
  ["1:1", "No service is named", 'Add "service: <name>"', "", /^service.*\n/],
  ["2:19", "build.account is the number 111111111111", "in quotes", "111111111111", '"111111111111"'],
  ["2:19", 'build.account is "1111"', "12 digits", '"1111"', '"111111111111"'],
  ["2:1", "build has no aws-region", 'Add "aws-region:"', " }", ", aws-region: ap-south-1 }"],
  [
    "5:14",
    "environments.dev.account is the number 222222222222",
    "in quotes",
    "222222222222",
    '"222222222222"',
  ],
  [
    "6:17",
    'environments.dev.aws-region is "ap-suoth-1"',
    "such as ap-south-1",
    "ap-suoth-1\n",
    /ap-south-1\n/,
  ],
  ["4:3", "environments.dev has no cluster", 'Add "cluster:"', "", / {4}cluster.*\n/],
  ["4:3", 'environments has the key "Dev_1"', "lower-case", "  Dev_1:", "  dev:"],
  ["2:59", 'build has the unknown key "dokerfile"', '"dockerfile"', "-1, dokerfile: a }", "-1 }"],
  [
    "2:70",
    'build.platforms is "linux/amd64", not a list',
    '["linux/amd64"]',
    "-1, platforms: linux/amd64 }",
    "-1 }",
  ],
  ["2:71", 'build.platforms[0] is "amd64"', "linux/amd64", "-1, platforms: [amd64] }", "-1 }"],
  [
    "6:5",
    "environments.dev.aws-region is eu-west-1, outside of the allowed regions",
    "Allowed are ap-south-1 (allowed-regions)",
    "eu-west-1\n    cluster: dev\n    registry: {}\nallowed-regions: [ap-south-1]\n",
    /ap-south-1\n {4}cluster: dev\n/,
  ],
  [
    "2:71",
    'build.platforms[0] is "linux/amd46"',
    'Did you mean "linux/amd64"?',
    "-1, platforms: [linux/amd46] }",
    "-1 }",
  ],
  [
    "2:71",
    "build.provenance is the boolean true",
    "Known modes: none, min, max",
    "-1, provenance: true }",
    "-1 }",
  ],
  ["2:71", 'build.provenance is "maxi"', 'Did you mean "max"?', "-1, provenance: maxi }", "-1 }"],
  ["2:65", 'build.sbom is "spdx"', "true or false", "-1, sbom: spdx }", "-1 }"],
  [
    "2:78",
    "build.source-date-epoch is the number -1",
    "Known words: commit, or a whole number from 0",
    "-1, source-date-epoch: -1 }",
    "-1 }",
  ],
  [
    "2:74",
    'build.contexts.a is "https://example.com/a.git"',
    "docker-image://",
    '-1, contexts: { a: "https://example.com/a.git" } }',
    "-1 }",
  ],
  [
    "2:69",
    'build.secrets[0] is "npm token"',
    "as RUN --mount names it",
    "-1, secrets: [npm token] }",
    "-1 }",
  ],
  [
    "2:59",
    "build.cache of the kind s3 has no region",
    'Add "region:"',
    "-1, cache: { kind: s3, bucket: abc } }",
    "-1 }",
  ],
  [
    "2:68",
    "build.cache of the kind registry has bucket",
    'Remove it, or write "kind: s3"',
    "-1, cache: { bucket: abc } }",
    "-1 }",
  ],
  [
    "2:68",
    "build.cache.kind is gha, and GitHub's cache lies in none of the allowed regions",
    'Write "kind: registry"',
    "-1, cache: { kind: gha } }\nallowed-regions: [ap-south-1]",
    "-1 }",
  ],
  ["2:74", 'build.cache.kind is "s4"', 'Did you mean "s3"?', "-1, cache: { kind: s4 } }", "-1 }"],
  [
    "2:59",
    "build.builder of the kind named has no name",
    'Add "name:"',
    "-1, builder: { kind: named } }",
    "-1 }",
  ],
  [
    "2:70",
    "build.builder of the kind auto has nodes",
    'write "kind: remote" or "kind: kubernetes"',
    "-1, builder: { nodes: [{ options: { namespace: a } }] } }",
    "-1 }",
  ],
  [
    "2:92",
    "build.builder.nodes[0] has no endpoint",
    "tcp://",
    "-1, builder: { kind: remote, nodes: [{ platforms: [linux/arm64] }] } }",
    "-1 }",
  ],
  [
    "2:98",
    "build.builder.nodes[0] has an endpoint, but builders of the kind kubernetes make their own pods",
    'write "kind: remote"',
    '-1, builder: { kind: kubernetes, nodes: [{ endpoint: "tcp://a:1" }] } }',
    "-1 }",
  ],
  [
    "2:102",
    "build.repository-settings has a kms-key, but its encryption is aes256",
    'write "encryption: kms"',
    "-1, repository-settings: { encryption: aes256, kms-key: alias/a } }",
    "-1 }",
  ],
  [
    "2:82",
    "build.repository-settings has tag-mutability-exclusions without tag-mutability",
    "tag-mutability: immutable",
    "-1, repository-settings: { tag-mutability-exclusions: [latest] } }",
    "-1 }",
  ],
  [
    "2:109",
    "build.repository-settings has 6 tag-mutability-exclusions",
    "at most 5",
    "-1, repository-settings: { tag-mutability: immutable, tag-mutability-exclusions: [a, b, c, d, e, f] } }",
    "-1 }",
  ],
  [
    "2:82",
    "build.repository-settings has keep-tags, but nothing that deletes images",
    "keep-images",
    "-1, repository-settings: { keep-tags: [v*] } }",
    "-1 }",
  ],
  ["2:73", "build.args.PORT is the number 8080", "in quotes", "-1, args: { PORT: 8080 } }", "-1 }"],
  ["2:67", "build.target holds {service}", "not filled in here", '-1, target: "{service}" }', "-1 }"],
];

describe("each mistake gives one message with its place and a hint", () => {
  const all: readonly (readonly [...Case])[] = [
    ...added.map(([place, message, hint, more]) => [place, message, hint, complete + more] as const),
    ...replaced.map(
      ([place, message, hint, to, from]) => [place, message, hint, complete.replace(from, () => to)] as const,
    ),
  ];

  it("is complete without them", async () => {
    expect(await problemsOf(complete)).toEqual([]);
    expect(all.length).toBeGreaterThan(40);
  });

  it.each(all)("%s %s", async (place, message, hint, file) => {
    const problems = await problemsOf(file);
    expect(linesOf(problems)).toEqual([`towline.yaml:${place} ${message}`]);
    expect(problems[0]?.hint).toContain(hint);
  });
});

describe("several mistakes", () => {
  it("give as many messages, in order of their lines", async () => {
    const five = `service: Checkout
build: { account: 111111111111, aws-region: ap-south-1 }
enviroments: {}
environments:
  dev: { account: "222222222222", aws-region: ap-suoth-1, cluster: dev, branches: main }
`;
    expect(linesOf(await problemsOf(five))).toEqual([
      'towline.yaml:1:10 service is "Checkout"',
      "towline.yaml:2:19 build.account is the number 111111111111",
      'towline.yaml:3:1 The file has the unknown key "enviroments"',
      'towline.yaml:5:47 environments.dev.aws-region is "ap-suoth-1"',
      'towline.yaml:5:83 environments.dev.branches is "main", not a list',
    ]);
  });

  it("in two files are reported together, the shared file by repository and commit", async () => {
    const own = "extends: acme/config\nservice: Checkout\n";
    const shared = complete.replace(/^service.*/, "buidl: {}");
    expect(linesOf(await problemsOf(own, shared))).toEqual([
      'towline.yaml:2:10 service is "Checkout"',
      'acme/config@6d61696:towline.yaml:1:1 The file has the unknown key "buidl"',
    ]);
  });

  it("do not hide behind a repository that cannot be read", async () => {
    const own = "extends: acme/nowhere\nservice: Checkout\n";
    expect(linesOf(await problemsOf(own))).toEqual([
      'towline.yaml:2:10 service is "Checkout"',
      'towline.yaml:1:10 "extends: acme/nowhere" cannot be read: GitHub has no repository acme/nowhere',
    ]);
  });

  it("do not hide behind a file that is no YAML at all", async () => {
    const own = "extends: acme/config\nservice: Checkout\n";
    expect(linesOf(await problemsOf(own, "a: b: c\n"))).toHaveLength(2);
  });
});

describe("a file that is no map", () => {
  it.each([
    ["- a\n", "The file is a list, not a map"],
    ["just text\n", 'The file is "just text", not a map'],
    ["7\n", "The file is the number 7, not a map"],
    ["---\n", "The file is empty, not a map"],
  ])("%j is one mistake, alone or shared", async (file, message) => {
    expect(linesOf(await problemsOf(file))).toEqual([
      `towline.yaml:1:${file.startsWith("---") ? 4 : 1} ${message}`,
    ]);
    const shared = await problemsOf("extends: acme/config\nservice: checkout\n", file);
    expect(shared.map((problem) => problem.message)).toEqual([message]);
  });
});

describe("a file that says nothing", () => {
  it.each(["", "# towline\n", "---\n"])("%j is refused with a hint", async (file) => {
    const [problem] = await problemsOf(file);
    expect(problem?.message).toMatch(/^The file is empty/);
  });
});
