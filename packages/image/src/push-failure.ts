import { TowlineError } from "@towline/kernel";

/** Of BuildKit's own push. Where the engine keeps images in its classic store, `docker push` follows the build. */
const isPush = /failed to push|unexpected status from (PUT|POST|HEAD|PATCH) request/i;
const isPushWithDocker = /^#\d+ pushing \S+ with docker$/;

const layerUpload = "ecr:UploadLayerPart and ecr:CompleteLayerUpload";

/** What ECR wants allowed for each request of a push, in the order in which they come. Only a HEAD's refusal has no body. */
const permissions: readonly (readonly [request: RegExp, permission: string])[] = [
  [/(HEAD|GET) request to \S+\/manifests\//, "ecr:BatchGetImage"],
  [
    /(HEAD|GET) request to \S+\/blobs\/|HTTP 403 response body: unexpected end/,
    "ecr:BatchCheckLayerAvailability",
  ],
  [/POST request to \S+\/blobs\/uploads\//, "ecr:InitiateLayerUpload"],
  [/(PATCH|PUT) request to \S+\/blobs\/uploads\//, layerUpload],
  [/PUT request to \S+\/manifests\//, "ecr:PutImage"],
];

const all = permissions.map(([, permission]) => permission).join(", ");

const passwordEnded = /authorization token has expired/i;
const passwordRefused = /: 401\b|unauthorized|authorization token has expired|no basic auth credentials/i;
const forbidden = /: 403\b|HTTP 403|\bdenied: /;

/** Newer engines pass on ECR's own words, older ones only the request and its status. */
const neededFor = (reason: string): string =>
  /not authorized to perform: (ecr:\w+)/.exec(reason)?.[1] ??
  permissions.find(([request]) => request.test(reason))?.[1] ??
  all;

/** What is not about rights, in ECR's words, or by the request where Docker does not pass those on. */
const others: readonly (readonly [RegExp, string])[] = [
  [
    /repository with name .* does not exist|(POST|PUT) request to \S+: 404\b/,
    "Create the repository, or have it created (create-repository: true)",
  ],
  [
    /cannot be overwritten because the repository is immutable|PUT request to \S+\/manifests\/\S+: 400\b/,
    "The repository is immutable: leave out force-build, or exclude the tag from its immutability (repository-settings)",
  ],
  [
    /maximum allowed number of images/,
    "Let a lifecycle policy delete old images (keep-images, untagged-days), or have AWS raise the quota of images in a repository",
  ],
];

const hintOf = (reason: string): string => {
  const again = "run the failed jobs again";
  const known = others.find(([matches]) => matches.test(reason))?.[1];
  if (known !== undefined) return known;
  if (!/not authorized to perform/.test(reason) && passwordRefused.test(reason))
    return `The registry refused ECR's password, which is good for 12 hours: ${again}`;
  if (!forbidden.test(reason)) return "Run the failed jobs again";
  const needed = neededFor(reason);
  // without ECR's words a full repository looks the same
  const orElse =
    needed === "ecr:PutImage" && !reason.includes(needed)
      ? "; where it is allowed, the repository is full: let a lifecycle policy delete old images (keep-images)"
      : "";
  return `Allow ${needed} on this repository to the build's role${orElse}`;
};

const isAnyPush = (lines: readonly string[], reason: string): boolean =>
  isPush.test(reason) || lines.some((line) => isPushWithDocker.test(line));

/**
 * Whether another password may help. Measured: ECR answers an ended one with 403 and says so only in an answer's body,
 * which BuildKit does not show (0.13), or which a HEAD has not (0.25): every 403 without words can be one.
 */
export const mayBePassword = (lines: readonly string[], reason: string): boolean =>
  // in ECR's own words, be it for a base that is pulled
  passwordEnded.test(reason) ||
  (isAnyPush(lines, reason) &&
    (passwordRefused.test(reason) || /: 403\b|HTTP 403/.test(reason)) &&
    !/not authorized to perform|denied: (?!Your authorization token)/.test(reason));

/** What a push failed of, where it was one. `reason` is Docker's last error in its output. */
export const pushFailure = (lines: readonly string[], reason: string): TowlineError | undefined => {
  if (!isAnyPush(lines, reason)) return undefined;
  const why = reason.replace(/^failed to push \S+: /, "").replace(/^failed commit on ref "[^"]*": /, "");
  return new TowlineError("registry-failed", `The image was built, but not pushed: ${why}`, {
    hint: hintOf(reason),
  });
};
