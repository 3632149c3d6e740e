import { type InputReader, readAllowedRegions, readAwsInputs } from "@towline/action-kit";
import { repositoryPattern } from "@towline/kernel";
import { type BuildSettings, knownPlatforms } from "@towline/spec";
import { readBuilder } from "./builder-inputs.ts";
import { readCache } from "./cache-inputs.ts";
import { readRepository } from "./repository-inputs.ts";

/** Every input that stands in the place of a field of towline.yaml, and so not beside a plan. */
export const explicitOnly: readonly string[] = [
  ...["aws-region", "account", "role-to-assume", "allowed-regions", "repository"],
  ...["context", "build-contexts", "file", "target", "platforms", "build-args", "labels", "annotations"],
  ...["ssh", "network", "add-hosts", "provenance", "sbom", "source-date-epoch"],
  ...[
    "cache",
    "cache-repository",
    "cache-bucket",
    "cache-region",
    "cache-prefix",
    "builder",
    "builder-nodes",
  ],
  ...[
    "create-repository",
    "reconcile-repository",
    "tag-mutability",
    "tag-mutability-exclusions",
    "scan-on-push",
  ],
  ...["encryption", "kms-key", "repository-tags", "keep-images", "keep-tags", "untagged-days"],
  ...["max-age-days", "tag-kinds", "latest"],
];

const rejectUnknown = (
  input: InputReader,
  name: string,
  given: readonly string[],
  known: readonly string[],
): void => {
  for (const word of given.filter((each) => !known.includes(each)))
    input.reject(`Input ${name} has "${word}"`, `Each must be one of ${known.join(", ")}`);
};

const isRemote = (context: string): boolean => /^([a-z+]+:\/\/|git@|-$)/.test(context);

const readContext = (input: InputReader): { readonly context: string; readonly dockerfile: string } => {
  const context = input.text("context") ?? ".";
  if (isRemote(context))
    input.reject(`Input context is "${context}"`, "It must be a folder: check it out in an earlier step");
  const folder = context === "." ? "" : `${context.replace(/\/+$/, "")}/`;
  return { context, dockerfile: input.text("file") ?? `${folder}Dockerfile` };
};

/** `default`, or `id=path,path`. */
const readSsh = (input: InputReader): BuildSettings["source"]["ssh"] =>
  input.lines("ssh").map((line) => {
    const [id = "", paths = ""] = line.split("=", 2);
    if (!/^\w[\w.-]*$/.test(id) || (line.includes("=") && paths === ""))
      input.reject(
        `Input ssh has the line "${line}"`,
        "Each line is an id (`default`), or id=path,path with keys or a socket",
      );
    return { id, paths: paths.split(",").filter(Boolean) };
  });

const readEpoch = (input: InputReader): BuildSettings["sourceDateEpoch"] => {
  const text = input.matching("source-date-epoch", /^(commit|\d{1,10})$/, "commit, or seconds since 1970");
  return text === undefined || text === "commit" ? text : Number(text);
};

/** `name:address`; with `=` as newer Dockers write it, too. */
const readHosts = (input: InputReader): readonly string[] =>
  input.lines("add-hosts").map((line) => {
    const [, name, address] = /^([\w.-]+)[:=](\S+)$/.exec(line) ?? [];
    if (name === undefined)
      input.reject(`Input add-hosts has the line "${line}"`, "Each line is name:address");
    return `${name}:${address}`;
  });

const readSource = (input: InputReader): BuildSettings["source"] => {
  const platforms = input.words("platforms");
  rejectUnknown(input, "platforms", platforms, knownPlatforms);
  return {
    ...readContext(input),
    contexts: input.pairs("build-contexts"),
    target: input.text("target"),
    platforms,
    args: input.pairs("build-args"),
    labels: input.pairs("labels"),
    annotations: input.pairs("annotations"),
    ssh: readSsh(input),
    network:
      input.text("network") === undefined
        ? undefined
        : input.oneOf("network", ["default", "host", "none"], "default"),
    attestations: {
      provenance: input.oneOf("provenance", ["none", "min", "max"], "none"),
      sbom: input.flag("sbom", false),
    },
  };
};

const tagKinds = ["commit", "ref", "semver", "environment"] as const;

const readTagKinds = (input: InputReader): BuildSettings["tagKinds"] => {
  const given = input.words("tag-kinds");
  rejectUnknown(input, "tag-kinds", given, tagKinds);
  return given.length === 0 ? undefined : tagKinds.filter((kind) => given.includes(kind));
};

export interface ExplicitSettings {
  readonly settings: Omit<BuildSettings, "aws" | "secretIds">;
  readonly aws: ReturnType<typeof readAwsInputs>;
  readonly addHosts: readonly string[];
}

/** Nobody: for a build that is not pushed. */
const nobody: ExplicitSettings["aws"] = {
  region: "",
  account: "",
  roleToAssume: undefined,
  credentials: "runner",
};

/** The same settings as towline.yaml gives, from the step's inputs. Where nothing is pushed, no registry is needed. */
export const readExplicit = (input: InputReader, push: boolean): ExplicitSettings => {
  const aws = push ? readAwsInputs(input) : nobody;
  const repository = push ? input.required("repository") : (input.text("repository") ?? "image");
  input.matching("repository", repositoryPattern, "the name of an ECR repository, without its registry");
  return {
    aws,
    addHosts: readHosts(input),
    settings: {
      repository,
      source: readSource(input),
      sourceDateEpoch: readEpoch(input),
      ...readRepository(input),
      cache: readCache(input, aws.region),
      builder: readBuilder(input),
      maxAgeDays: input.integer("max-age-days", { min: 1, max: 3650, fallback: 7 }),
      tagKinds: readTagKinds(input),
      latest: input.flag("latest", false),
      allowedRegions: readAllowedRegions(input),
    },
  };
};
