import { expect, it } from "@jest/globals";
import { type BuildCommand, buildArguments, secretEnvironment } from "./build-arguments.ts";
import { childEnvironment } from "./child-environment.ts";
import { sourceDefaults } from "./defaults.ts";

const least: BuildCommand = {
  ...sourceDefaults,
  push: { uri: "host/checkout", tags: ["main"] },
  cacheArgs: [],
  metadataFile: "/tmp/m.json",
};
const begin = "buildx build --pull --progress=plain --output type=image,push=true,oci-mediatypes=true";
const end = "--file Dockerfile --tag host/checkout:main --metadata-file /tmp/m.json .";

it("says the least that has to be said", () => {
  expect(buildArguments(least).join(" ")).toBe(`${begin} --provenance=false --sbom=false ${end}`);
});

it("names no registry, and keeps nothing, where nothing is pushed", () => {
  expect(buildArguments({ ...least, push: undefined, annotations: { a: "b" } }).join(" ")).toBe(
    "buildx build --pull --progress=plain --output type=cacheonly --provenance=false --sbom=false --file Dockerfile --metadata-file /tmp/m.json .",
  );
});

it.each<[string, Partial<BuildCommand>, readonly string[]]>([
  ["a builder", { builder: "towline" }, ["--builder", "towline"]],
  ["a file", { dockerfile: "app/Dockerfile" }, ["--file", "app/Dockerfile"]],
  ["a stage", { target: "run" }, ["--target", "run"]],
  ["platforms", { platforms: ["linux/amd64", "linux/arm64"] }, ["--platform", "linux/amd64,linux/arm64"]],
  ["arguments", { args: { A: "1 2", B: "" } }, ["--build-arg", "A=1 2", "--build-arg", "B="]],
  ["labels", { labels: { team: "shop" } }, ["--label", "team=shop"]],
  [
    "tags",
    { push: { uri: "host/checkout", tags: ["main", "dev"] } },
    ["--tag", "host/checkout:main", "--tag", "host/checkout:dev"],
  ],
  [
    "named contexts",
    { contexts: { base: "docker-image://host/base:1", lib: "../lib" } },
    ["--build-context", "base=docker-image://host/base:1", "--build-context", "lib=../lib"],
  ],
  ["a network", { network: "none" }, ["--network", "none"]],
  ["hosts", { addHosts: ["a:1.2.3.4", "b:::1"] }, ["--add-host", "a:1.2.3.4", "--add-host", "b:::1"]],
  [
    "provenance",
    { attestations: { provenance: "max", sbom: false } },
    ["--provenance=mode=max", "--sbom=false"],
  ],
  ["an SBOM", { attestations: { provenance: "none", sbom: true } }, ["--provenance=false", "--sbom=true"]],
  ["the job's agent", { ssh: [{ id: "default", paths: [] }] }, ["--ssh", "default"]],
  ["keys", { ssh: [{ id: "git", paths: ["/a", "/b"] }] }, ["--ssh", "git=/a,/b"]],
  ["caches", { cacheArgs: ["--cache-from", "type=gha"] }, ["--cache-from", "type=gha"]],
  ["a context", { context: "app" }, ["/tmp/m.json", "app"]],
])("hands on %s", (_, change, expected) => {
  expect(buildArguments({ ...least, ...change }).join("\n")).toContain(expected.join("\n"));
});

it("has secrets in variables and files, never on the command line", () => {
  const secrets = [
    { id: "npm", from: { kind: "value", value: "s3cret" } },
    { id: "key", from: { kind: "file", path: "/run/a,b" } },
    { id: "pem", from: { kind: "value", value: "one\ntwo" } },
  ] as const;
  const args = buildArguments({ ...least, secrets });
  expect(args.filter((_, i) => args[i - 1] === "--secret")).toEqual([
    "id=npm,env=TOWLINE_BUILD_SECRET_0",
    'id=key,"src=/run/a,b"',
    "id=pem,env=TOWLINE_BUILD_SECRET_2",
  ]);
  expect(secretEnvironment(secrets)).toEqual({
    TOWLINE_BUILD_SECRET_0: "s3cret",
    TOWLINE_BUILD_SECRET_2: "one\ntwo",
  });
});

const outputOf = (change: Partial<BuildCommand>) => {
  const args = buildArguments({ ...least, ...change });
  return args[args.indexOf("--output") + 1];
};

it("rewrites time stamps where one is asked for", () => {
  const args = buildArguments({ ...least, sourceDateEpoch: 7 });
  expect(args).toContain("SOURCE_DATE_EPOCH=7");
  expect(outputOf({ sourceDateEpoch: 7 })).toBe(
    "type=image,push=true,oci-mediatypes=true,rewrite-timestamp=true,store=false",
  );
});

it.each<[string, Partial<BuildCommand>, string]>([
  ["a manifest", {}, ',annotation.a=1,"annotation.b=x, ""y"""'],
  [
    "each manifest and the index of several platforms",
    { platforms: ["linux/amd64", "linux/arm64"] },
    ',annotation.a=1,annotation-index.a=1,"annotation.b=x, ""y""","annotation-index.b=x, ""y"""',
  ],
  [
    "the index that attestations make",
    { annotations: { a: "1" }, attestations: { provenance: "min", sbom: false } },
    ",annotation.a=1,annotation-index.a=1",
  ],
])("annotates %s", (_, change, expected) => {
  const annotations = { a: "1", b: 'x, "y"' };
  expect(outputOf({ annotations, ...change })).toBe(`type=image,push=true,oci-mediatypes=true${expected}`);
});

it("keeps from a child what it has no use for", () => {
  const env = {
    PATH: "/bin",
    ACTIONS_ID_TOKEN_REQUEST_URL: "u",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
    ACTIONS_RUNTIME_TOKEN: "t",
    SOURCE_DATE_EPOCH: "1",
    DOCKER_DEFAULT_PLATFORM: "linux/386",
    INPUT_TOKEN: "t",
    "INPUT_CONFIG-TOKEN": "t",
    STATE_x: "s",
  };
  expect(childEnvironment(env, { DOCKER_CONFIG: "/c" })).toEqual({ PATH: "/bin", DOCKER_CONFIG: "/c" });
});
