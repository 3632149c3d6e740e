import { flag, integer, list, map, record, text } from "../field-types.ts";
import { knownPlatforms } from "../platforms.ts";
import { builder } from "./builder.ts";
import { cache } from "./cache.ts";
import { repositorySettings } from "./repository-settings.ts";
import { account, key, path, region, repository, role } from "./shapes.ts";

const where = {
  account,
  "aws-region": region,
  "role-to-assume": role(["service"], "towline-build"),
  repository: text({
    ...repository,
    doc: "ECR repository.",
    fallback: "the service's name",
    example: "team/{service}",
    placeholders: ["service"],
    rule: true,
  }),
  "create-repository": flag({
    doc: "Creates the repository, and the one of the cache, where they are missing.",
    fallback: "`false`",
    rule: true,
  }),
  "reconcile-repository": flag({
    doc: "Changes the settings of an existing repository where they differ from `repository-settings`; otherwise they are only reported.",
    fallback: "`false`",
    rule: true,
  }),
  "repository-settings": repositorySettings,
  cache,
  builder,
};

const context = {
  pattern: /^(docker-image:\/\/[^\s]+|(?!.*:\/\/)(?!git@)(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+)$/,
  form: 'a folder inside the repository (no leading "/", no ".."), or docker-image://<image>',
};

const source = {
  context: text({
    ...path,
    doc: "Folder of the build context.",
    fallback: "`.`, or the service's `path` where there are several services",
    example: "app",
    placeholders: ["service"],
  }),
  contexts: map({
    doc: "Named contexts (`FROM <name>`, `COPY --from=<name>`): a folder of the repository, or `docker-image://<image>`.",
    keys: { pattern: /^[A-Za-z0-9][\w./:@-]*$/, form: "the name of a stage or an image" },
    example: "assets",
    of: text({
      ...context,
      doc: "Where it lies.",
      example: "docker-image://alpine:3.22",
      placeholders: ["service"],
    }),
  }),
  dockerfile: text({
    ...path,
    doc: "Dockerfile.",
    fallback: "`Dockerfile`, in the service's `path` where there are several services",
    example: "docker/Dockerfile",
    placeholders: ["service"],
  }),
  target: text({
    doc: "Stage of the Dockerfile.",
    pattern: /^[\w.-]+$/,
    form: "the name of a stage",
    fallback: "the last stage",
    example: "runtime",
  }),
  platforms: list({
    doc: "Platforms of the image.",
    of: text({ doc: "A platform.", known: knownPlatforms, what: "platforms", example: "linux/arm64" }),
    fallback: "`[linux/amd64]`",
  }),
  args: map({
    doc: "Build arguments. They end up in the image: never a secret.",
    keys: { pattern: /^[A-Za-z_]\w*$/, form: "letters, digits and underscores" },
    example: "NODE_ENV",
    of: text({ doc: "Its value.", free: true, example: "production" }),
  }),
  labels: map({
    doc: "Labels of the image, beside OCI's own, which are filled in.",
    keys: key,
    example: "com.example.team",
    of: text({ doc: "Its value.", free: true, example: "payments" }),
  }),
  annotations: map({
    doc: "Annotations of the manifest, and of the index where there is one.",
    keys: key,
    example: "com.example.tier",
    of: text({ doc: "Its value.", free: true, example: "1" }),
  }),
};

const secretId = {
  pattern: /^\w[\w.-]*$/,
  form: "an id as RUN --mount names it: letters, digits and . _ -",
};

const process = {
  secrets: list({
    doc: "Ids of build secrets (`RUN --mount=type=secret,id=…`). The values come from the workflow's secret `build-secrets`.",
    of: text({ ...secretId, doc: "An id.", example: "npm-token" }),
  }),
  ssh: list({
    doc: "Ids of SSH agents (`RUN --mount=type=ssh`); each is the job's own agent.",
    of: text({ ...secretId, doc: "An id.", example: "default" }),
  }),
  network: text({
    doc: "Network of `RUN`.",
    known: ["default", "host", "none"],
    what: "networks",
    fallback: "BuildKit's",
    example: "none",
  }),
  provenance: text({
    doc: "Provenance attestation beside the image. It makes an index out of a single image.",
    known: ["none", "min", "max"],
    what: "modes",
    fallback: "`none`",
    example: "max",
  }),
  sbom: flag({ doc: "SBOM attestation beside the image.", fallback: "`false`" }),
  "source-date-epoch": text({
    doc: "Time stamp of everything in the image, so that the same source gives the same digest: `commit` for the commit's time, or seconds since 1970.",
    known: ["commit"],
    what: "words",
    number: { min: 0, max: 4_102_444_800 },
    fallback: "the time of the build",
    example: "commit",
  }),
  "max-age-days": integer({
    doc: "An image of the same source that is older is built anew: unpinned packages go stale.",
    min: 1,
    max: 3650,
    fallback: "7",
  }),
  "tag-kinds": list({
    doc: "What tags are made from: `commit`; `ref`, a branch or git tag; `semver`, the parts of a git tag such as v1.4.2; `environment`.",
    of: text({
      doc: "A kind.",
      known: ["commit", "ref", "semver", "environment"],
      what: "kinds of tags",
      example: "semver",
    }),
    fallback: "all of them",
  }),
  latest: flag({ doc: "The git tag of a release also moves the tag `latest`.", fallback: "`false`" }),
};

export const build = record({
  doc: "How the image is built, and where it is kept.",
  fields: { ...where, ...source, ...process },
});
