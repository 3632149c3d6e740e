import { describe, expect, it } from "@jest/globals";
import { mistakesOf } from "../test/mistakes.ts";

/** A complete file, to whose environment a mistake is added in line 8. */
const complete = `service: checkout
build: { account: "111111111111", aws-region: ap-south-1 }
environments:
  dev:
    account: "222222222222"
    aws-region: ap-south-1
    cluster: dev
`;

/** Line and column, the message, a piece of the hint, what is added. */
type Case = readonly [place: string, message: string, hint: string, added: string];

const added: readonly Case[] = [
  [
    "8:5",
    "environments.dev has from-branches, but no tag may be deployed there",
    'Add "tags:"',
    "    from-branches: [main]\n    branches: [main]\n",
  ],
  [
    "8:21",
    'environments.dev.from-branches[0] is "refs/heads/main"',
    'without "refs/"',
    "    from-branches: [refs/heads/main]\n",
  ],
  [
    "8:15",
    'environments.dev.rollback is "all"',
    "Known words: target, release, manual",
    "    rollback: all\n",
  ],
  [
    "8:27",
    "environments.dev.rollback-environment holds {service}",
    "Known here: {environment}, {target}",
    '    rollback-environment: "{service}-rollback"\n',
  ],
  [
    "8:27",
    'environments.dev.rollback-environment is "a;b"',
    "the name of a GitHub environment",
    '    rollback-environment: "a;b"\n',
  ],
  [
    "8:5",
    "plan-role of environments.dev lies in another account than account says",
    "name of the role alone",
    "    plan-role: arn:aws:iam::999999999999:role/plan\n",
  ],
  [
    "8:5",
    "rollback-role of environments.dev lies in another account than account says",
    "name of the role alone",
    "    rollback-role: arn:aws:iam::999999999999:role/back\n",
  ],
  [
    "8:10",
    'environments.dev.url is "checkout.example"',
    "begins with https://",
    "    url: checkout.example\n",
  ],
  [
    "8:10",
    "environments.dev.url holds {region}",
    "Known here: {environment}, {target}, {service}",
    '    url: "https://{region}.example"\n',
  ],
  [
    "9:33",
    "environments.dev.waves has 5 entries",
    "At most 4 are possible",
    `    targets: { a: { cluster: a }, b: { cluster: b }, c: { cluster: c }, d: { cluster: d }, e: { cluster: e } }
    waves: [[a], [b], [c], [d], [e]]\n`,
  ],
  [
    "9:7",
    'environments.dev.targets has the key "all"',
    'and not "all"',
    "    targets:\n      all: { cluster: a }\n",
  ],
  ["8:18", 'scan.fail-on is "hihg"', 'Did you mean "high"?', "scan: { fail-on: hihg }\n"],
  [
    "8:25",
    'scan.on-not-scanned is "ignore"',
    "Known words: fail, warn",
    "scan: { on-not-scanned: ignore }\n",
  ],
  ["8:23", 'scan.only-fixable is "yes please"', "true or false", "scan: { only-fixable: yes please }\n"],
  ["8:21", 'scan.allow-list is "/etc/x"', 'no leading "/"', "scan: { allow-list: /etc/x }\n"],
  [
    "8:1",
    "manifests has a repository, and no path",
    'Add "path:"',
    "manifests: { repository: acme/manifests }\n",
  ],
  ["8:26", 'manifests.repository is "k8s"', "owner/name", "manifests: { repository: k8s, path: a }\n"],
  [
    "8:22",
    'manifests.branch is "refs/heads/main"',
    'without "refs/heads/"',
    "manifests: { branch: refs/heads/main, path: a }\n",
  ],
  [
    "8:19",
    "config.branch holds {env}",
    "Did you mean {environment}?",
    'config: { branch: "{env}-{target}", path: a }\n',
  ],
  ["1:1", "The file has service and services", 'Remove "service:"', "services: { cart: {} }\n"],
];

const list = complete.replace("service: checkout", "services: { cart: { path: services/cart }, shop: {} }");

/** The same, with what is replaced. */
const replaced: readonly (readonly [...Case, from: string | RegExp])[] = [
  ["1:11", "services names no service", '"<name>: { path: <folder> }"', "services: {}", /^services.*/],
  ["1:11", "services is a list, not a map", 'Write it as "cart: …"', "services: [cart]", /^services.*/],
  ["1:13", 'services has the key "Cart"', "lower-case", "services: { Cart: {} }", /^services.*/],
  ["1:13", 'services has the key "all"', 'and not "all"', "services: { all: {} }", /^services.*/],
  [
    "1:21",
    'services.cart has the unknown key "paht"',
    'Did you mean "path"?',
    "services: { cart: { paht: a } }",
    /^services.*/,
  ],
  [
    "1:27",
    'services.cart.path is "../cart"',
    'no ".."',
    "services: { cart: { path: ../cart } }",
    /^services.*/,
  ],
  [
    "1:40",
    'services.cart.build has the unknown key "dokerfile"',
    'Did you mean "dockerfile"?',
    "services: { shop: {}, cart: { build: { dokerfile: a } } }",
    /^services.*/,
  ],
  [
    "1:30",
    "build.cache of the kind s3 has no bucket",
    'Add "bucket:"',
    "services: { cart: { build: { cache: { kind: s3, region: eu-west-1 } } } }",
    /^services.*/,
  ],
  [
    "2:59",
    "Services cart and shop have the same ECR repository, team/all",
    '"{service}"',
    "-1, repository: team/all }",
    "-1 }",
  ],
];

describe("each mistake of a release gives one message with its place and a hint", () => {
  const all: readonly Case[] = [
    ...added.map(([place, message, hint, more]) => [place, message, hint, complete + more] as const),
    ...replaced.map(
      ([place, message, hint, to, from]) => [place, message, hint, list.replace(from, () => to)] as const,
    ),
  ];

  it.each(all)("%s %s", async (place, message, hint, file) => {
    const { lines, hints } = await mistakesOf(file);
    expect(lines).toEqual([`towline.yaml:${place} ${message}`]);
    expect(hints[0]).toContain(hint);
  });

  it.each([complete, list])("is complete without them", async (file) => {
    expect((await mistakesOf(file)).lines).toEqual([]);
  });
});
