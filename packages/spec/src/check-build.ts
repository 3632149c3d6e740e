import { isJsonMap, type JsonMap } from "./field-path.ts";
import { asList, asMap, checkRole, type Reject } from "./rejecting.ts";

/** What `build:` lacks once all files are merged, and what in it contradicts itself. */
export const checkBuild = (spec: JsonMap, reject: Reject): void => {
  if (spec.build !== undefined && !isJsonMap(spec.build)) return;
  const build = asMap(spec.build);
  for (const key of ["account", "aws-region"])
    if (build[key] === undefined)
      reject(["build", key], `build has no ${key}`, `Add "${key}:" under "build:"`);
  checkRole(build, ["build"], reject);
  checkKind(asMap(build.cache), { path: "cache", fallback: "registry", kinds: cacheKinds }, reject);
  checkKind(asMap(build.builder), { path: "builder", fallback: "auto", kinds: builderKinds }, reject);
  checkNodes(asMap(build.builder), reject);
  checkEncryption(asMap(build["repository-settings"]), reject);
  checkMutability(asMap(build["repository-settings"]), reject);
  checkRetention(asMap(build["repository-settings"]), reject);
};

interface Needs {
  readonly needed: readonly string[];
  readonly taken: readonly string[];
}

const nothing: Needs = { needed: [], taken: [] };

const cacheKinds: Readonly<Record<string, Needs>> = {
  registry: { needed: [], taken: ["repository"] },
  s3: { needed: ["bucket", "region"], taken: ["bucket", "region", "prefix"] },
  gha: nothing,
  none: nothing,
};

const builderKinds: Readonly<Record<string, Needs>> = {
  auto: nothing,
  named: { needed: ["name"], taken: ["name"] },
  remote: { needed: ["nodes"], taken: ["nodes"] },
  kubernetes: { needed: [], taken: ["nodes"] },
};

interface KindTable {
  readonly path: string;
  readonly fallback: string;
  readonly kinds: Readonly<Record<string, Needs>>;
}

/** A bucket without `kind: s3` would be overlooked in silence. */
const checkKind = (value: JsonMap, { path, fallback, kinds }: KindTable, reject: Reject): void => {
  const { kind = fallback, ...rest } = value;
  const needs = typeof kind === "string" ? kinds[kind] : undefined;
  if (needs === undefined) return;
  for (const key of needs.needed)
    if (!(key in rest))
      reject(["build", path], `build.${path} of the kind ${kind} has no ${key}`, `Add "${key}:" to it`);
  for (const key of Object.keys(rest).filter((name) => !needs.taken.includes(name))) {
    const home = Object.keys(kinds).filter((name) => kinds[name]?.taken.includes(key));
    if (home.length > 0)
      reject(
        ["build", path, key],
        `build.${path} of the kind ${kind} has ${key}`,
        `Remove it, or write "kind: ${home.join('" or "kind: ')}"`,
      );
  }
};

/** Each node has a daemon of its own where the kind is `remote`, and none where pods are made. */
const checkNodes = ({ kind, nodes }: JsonMap, reject: Reject): void => {
  asList(nodes).forEach((node, index) => {
    if (!isJsonMap(node)) return;
    const path = ["build", "builder", "nodes", index];
    if (kind === "remote" && node.endpoint === undefined)
      reject(path, `build.builder.nodes[${index}] has no endpoint`, 'Add "endpoint: tcp://<host>:<port>"');
    if (kind === "kubernetes" && node.endpoint !== undefined)
      reject(
        [...path, "endpoint"],
        `build.builder.nodes[${index}] has an endpoint, but builders of the kind kubernetes make their own pods`,
        'Remove it, or write "kind: remote"',
      );
  });
};

const checkEncryption = ({ encryption, "kms-key": key }: JsonMap, reject: Reject): void => {
  if (encryption === "aes256" && key !== undefined)
    reject(
      ["build", "repository-settings", "kms-key"],
      "build.repository-settings has a kms-key, but its encryption is aes256",
      'Remove one of the two, or write "encryption: kms"',
    );
};

/** There would be no lifecycle policy at all. */
const checkRetention = (settings: JsonMap, reject: Reject): void => {
  const deletes = ["keep-images", "untagged-days"].some((key) => settings[key] !== undefined);
  if (settings["keep-tags"] !== undefined && !deletes)
    reject(
      ["build", "repository-settings", "keep-tags"],
      "build.repository-settings has keep-tags, but nothing that deletes images",
      'Add "keep-images:" or "untagged-days:", or remove it',
    );
};

const checkMutability = (settings: JsonMap, reject: Reject): void => {
  const path = ["build", "repository-settings", "tag-mutability-exclusions"];
  const exclusions = asList(settings["tag-mutability-exclusions"]);
  if (exclusions.length > 0 && settings["tag-mutability"] === undefined)
    reject(
      path,
      "build.repository-settings has tag-mutability-exclusions without tag-mutability",
      'Add "tag-mutability: immutable"',
    );
  if (exclusions.length > 5)
    reject(
      path,
      `build.repository-settings has ${exclusions.length} tag-mutability-exclusions`,
      "ECR takes at most 5",
    );
};
