import { TowlineError } from "@towline/kernel";

const isPush = /failed to push|unexpected status from (PUT|POST|HEAD|PATCH) request/i;

/** What ECR wants allowed for each request of a push, in the order in which they come. */
const permissions: readonly (readonly [request: RegExp, permission: string])[] = [
  [/(HEAD|GET) request to \S+\/manifests\//, "ecr:BatchGetImage"],
  [/(HEAD|GET) request to \S+\/blobs\//, "ecr:BatchCheckLayerAvailability"],
  [/POST request to \S+\/blobs\/uploads\//, "ecr:InitiateLayerUpload"],
  [/PATCH request to \S+\/blobs\/uploads\//, "ecr:UploadLayerPart"],
  [/PUT request to \S+\/blobs\/uploads\//, "ecr:CompleteLayerUpload"],
  [/PUT request to \S+\/manifests\//, "ecr:PutImage"],
];

const all = permissions.map(([, permission]) => permission).join(", ");

/** ECR answers 403 to a role that may not and to a password that is too old, and Docker shows no more than that. */
const hintOf = (reason: string): string => {
  if (!/: 40[13]\b/.test(reason)) return "Run the failed jobs again";
  const needed = permissions.find(([request]) => request.test(reason))?.[1] ?? all;
  return `Allow ${needed} on this repository to the build's role; where it is allowed, ECR's password (12 hours) ended during the build: run the failed jobs again`;
};

/** What a push failed of, where that is what `reason`, Docker's last error, says. */
export const pushFailure = (reason: string): TowlineError | undefined => {
  if (!isPush.test(reason)) return undefined;
  const why = reason.replace(/^failed to push \S+: /, "").replace(/^failed commit on ref "[^"]*": /, "");
  return new TowlineError("registry-failed", `The image was built, but not pushed: ${why}`, {
    hint: hintOf(reason),
  });
};
