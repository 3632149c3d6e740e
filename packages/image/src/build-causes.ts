/** What to do about a build that failed, where Docker's words tell. It gives no codes: they are all there is. */
interface Cause {
  readonly matches: RegExp;
  readonly code?: "docker-missing";
  readonly hint: string;
}

const anotherBuilder =
  "Run docker/setup-buildx-action in an earlier step of this job, use a runner whose Docker has the containerd image store";

/** The first that matches counts. */
const causes: readonly Cause[] = [
  {
    matches: /Cannot connect to the Docker daemon|docker daemon is not running/i,
    code: "docker-missing",
    hint: "Start the Docker engine on this runner, or use one that has it",
  },
  {
    matches: /no space left on device/i,
    hint: "Free space on the builder (docker buildx prune), or use a runner with a larger disk",
  },
  {
    matches: /exec format error/i,
    hint: "The builder cannot run programs of this platform: build it on a native node (builder-nodes), run docker/setup-qemu-action in an earlier step, or leave it out of platforms",
  },
  {
    matches: /no match for platform in manifest/,
    hint: "The base image does not exist for this platform: leave it out of platforms, or choose another base",
  },
  {
    matches: /toomanyrequests|pull rate limit/i,
    hint: "The base image's registry limits how often it is asked: log in to it in an earlier step, or take the base from ECR (pull-through cache)",
  },
  {
    matches: /failed to resolve source metadata.*(dial tcp|timeout|connection refused|EOF|: 5\d\d\b)/,
    hint: "The base image's registry did not answer: run the failed jobs again, or allow this runner to reach it",
  },
  {
    matches: /failed to resolve source metadata|pull access denied|not found: manifest unknown/i,
    hint: "Check the name of the base image, and log in to its registry in an earlier step where it is private. Bases are always asked for at their registry: one that only this engine has must be pushed first",
  },
  {
    matches:
      /^(unknown|denied|unauthorized): |failed to do request|httpReadSeeker|unexpected status (from|code) /,
    hint: "A registry that a base image comes from refused or did not answer: run the failed jobs again; where it persists, check that this runner reaches it and is logged in to it, and may read there",
  },
  {
    matches: /^target stage ".*" could not be found/,
    hint: "Correct target (build.target in towline.yaml), or name the stage so: FROM … AS <target>",
  },
  {
    matches: /^base name \(.*\) should not be blank/,
    hint: "Give this argument in build-args (build.args in towline.yaml), or a default in its ARG",
  },
  {
    matches: /^secret \S+: not found/,
    hint: "The Dockerfile needs it: give it in secrets (`id=value`) or secret-files (`id=path`)",
  },
  {
    matches: /^unset ssh forward key/,
    hint: "The Dockerfile needs an SSH agent or key: give it in ssh (`default`, or `id=path`)",
  },
  {
    matches: /^failed to get build context/,
    hint: "Correct build-contexts (build.contexts in towline.yaml): folders are relative to the repository's root",
  },
  {
    matches: /entitlement network\.host is not allowed/,
    hint: "This builder does not let a build use its host's network: leave out network, or allow it there (--allow-insecure-entitlement network.host)",
  },
  {
    matches: /^"[^"]*": not found$/,
    hint: "Check that the file is in the build's context and not left out by .dockerignore",
  },
  {
    matches: /(Multi-platform build|Cache export|Attestation) is not supported/i,
    hint: `${anotherBuilder}, or ask for less (platforms, provenance, sbom)`,
  },
  {
    matches: /^no builder ".*" found/,
    hint: "Make it in an earlier step of this job (docker/setup-buildx-action), or leave the builder out",
  },
  {
    matches: /^context deadline exceeded$|failed to list workers|waiting for connection/,
    hint: "The builder does not answer: check that it runs, that this runner reaches it, and its certificates (builder-nodes)",
  },
];

/** `step`: the last lines of the failed step. */
export const causeOf = (reason: string, step: readonly string[]): Omit<Cause, "matches"> | undefined =>
  causes.find(({ matches }) => matches.test(reason) || step.some((line) => matches.test(line)));
