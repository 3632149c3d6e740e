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

const passwordRefused = /: 401\b|unauthorized|authorization token has expired|no basic auth credentials/i;
const forbidden = /: 403\b|HTTP 403|\bdenied: /;

/** Newer engines pass on ECR's own words, older ones only the request and its status. */
const neededFor = (reason: string): string =>
  /not authorized to perform: (ecr:\w+)/.exec(reason)?.[1] ??
  permissions.find(([request]) => request.test(reason))?.[1] ??
  all;

const hintOf = (reason: string): string => {
  const again = "run the failed jobs again";
  if (!/not authorized to perform/.test(reason) && passwordRefused.test(reason))
    return `The registry refused ECR's password, which is good for 12 hours: ${again}`;
  if (!forbidden.test(reason)) return "Run the failed jobs again";
  const needed = neededFor(reason);
  // without ECR's words a 403 can be a password that is too old, too
  const orElse = reason.includes(needed)
    ? ""
    : `; where it is allowed, ECR's password (12 hours) ended: ${again}`;
  return `Allow ${needed} on this repository to the build's role${orElse}`;
};

const isAnyPush = (lines: readonly string[], reason: string): boolean =>
  isPush.test(reason) || lines.some((line) => isPushWithDocker.test(line));

/**
 * How the registry refused a push, as far as Docker's last error tells. `forbidden` can be a password that is too old,
 * too: ECR calls it so where Docker does not pass on its words.
 */
export const pushRefusal = (
  lines: readonly string[],
  reason: string,
): "password" | "forbidden" | undefined => {
  if (!isAnyPush(lines, reason) || /not authorized to perform/.test(reason)) return undefined;
  if (passwordRefused.test(reason)) return "password";
  return forbidden.test(reason) ? "forbidden" : undefined;
};

/** What a push failed of, where it was one. `reason` is Docker's last error in its output. */
export const pushFailure = (lines: readonly string[], reason: string): TowlineError | undefined => {
  if (!isAnyPush(lines, reason)) return undefined;
  const why = reason.replace(/^failed to push \S+: /, "").replace(/^failed commit on ref "[^"]*": /, "");
  return new TowlineError("registry-failed", `The image was built, but not pushed: ${why}`, {
    hint: hintOf(reason),
  });
};
