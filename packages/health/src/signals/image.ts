import { eventLine, explain, type Facts, whenAll } from "../facts.ts";
import { grace } from "../grace.ts";
import { type ContainerFacts, lastPullFailure, latestEvent, type PodFacts } from "../pods.ts";
import type { Signal } from "../types.ts";

type PullProblem =
  | "invalid-name"
  | "refused"
  | "throttled"
  | "not-found"
  | "never"
  | "unsigned"
  | "unexplained";

const waitingReasons: Readonly<Record<string, PullProblem | "read-message">> = {
  InvalidImageName: "invalid-name",
  ErrImageNeverPull: "never",
  ErrImagePull: "read-message",
  ImagePullBackOff: "read-message",
  ImageInspectError: "read-message",
  SignatureValidationFailed: "unsigned",
  RegistryUnavailable: "throttled",
};

/** Kubernetes gives a pull no code, only the registry's words. The first that fits counts. */
const words: readonly (readonly [RegExp, PullProblem])[] = [
  [/\b401\b|\b403\b|unauthorized|denied|forbidden|no basic auth|authentication required/i, "refused"],
  [/\b429\b|toomanyrequests|too many requests|rate limit/i, "throttled"],
  [/\b50[0-9]\b|timeout|timed out|connection re|\bEOF\b|TLS handshake/i, "throttled"],
  [/not found|manifest unknown|name unknown|does not exist|no match for platform/i, "not-found"],
];

const graces: Readonly<Record<PullProblem, number>> = {
  "invalid-name": grace.final,
  refused: grace.pullRefused,
  throttled: grace.limit,
  "not-found": grace.imageNotFound,
  never: grace.imageNotFound,
  unsigned: grace.pullRefused,
  unexplained: grace.pullUnexplained,
};

/** One bad pod is enough where the image itself is at fault; the others may depend on the node. */
const anyPodDecides: ReadonlySet<PullProblem> = new Set(["invalid-name", "not-found", "never", "unsigned"]);

const sentences: Readonly<Record<PullProblem, readonly [what: string, hint: string]>> = {
  "invalid-name": ["is no valid image name", 'Correct "image" of this container in the manifest'],
  refused: [
    "may not be pulled by the nodes",
    "Allow the nodes' role to pull from this repository; for a repository of another account, in its policy too",
  ],
  throttled: [
    "cannot be pulled now: the registry is busy or does not answer",
    "Run this again later, or pull through a registry of your own",
  ],
  "not-found": [
    "does not exist in its registry",
    "Check that this tag or digest was pushed to this registry and region, for the platform of the nodes",
  ],
  never: ["is not on the node, and imagePullPolicy is Never", "Remove imagePullPolicy: Never"],
  unsigned: [
    "is not signed as the nodes want it",
    "Sign the image, or correct the nodes' policy for signatures",
  ],
  unexplained: ["cannot be pulled", "See what Kubernetes reports"],
};

/** The kubelet goes on without a Secret of `imagePullSecrets` that is not there, and tells it by this event. */
const missingPullSecret = "FailedToRetrieveImagePullSecret";

const sentenceOf = (problem: PullProblem, pod: PodFacts): readonly [what: string, hint: string] => {
  const [what, hint] = sentences[problem];
  if (problem !== "refused" || latestEvent(pod, missingPullSecret) === undefined) return [what, hint];
  return [
    `${what}: a Secret of its imagePullSecrets is not there`,
    "Create that Secret, or correct its name",
  ];
};

const classify = (reason: string, text: string): PullProblem | undefined => {
  const known = waitingReasons[reason];
  if (known !== "read-message") return known;
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? "unexplained";
};

/** While the kubelet backs off, the cause stands in its last event only. */
const textOf = (pod: PodFacts, { waiting }: ContainerFacts): string =>
  waiting?.reason === "ImagePullBackOff" && !/ErrImagePull/.test(waiting.message ?? "")
    ? (lastPullFailure(pod)?.message ?? "")
    : (waiting?.message ?? "");

/** The image's own name must not be read as the registry's words: `shop/not-found:1`. */
const withoutName = (text: string, image: string): string => text.replaceAll(image, "");

export const imageSignals = (facts: Facts): readonly Signal[] =>
  facts.pods.flatMap((pod) => pod.containers.flatMap((container) => signalOf(facts, pod, container)));

const signalOf = (facts: Facts, pod: PodFacts, container: ContainerFacts): readonly Signal[] => {
  const reason = container.waiting?.reason ?? "";
  const image = container.spec.image ?? "";
  const problem = classify(reason, withoutName(textOf(pod, container), image));
  if (problem === undefined) return [];
  const [what, hint] = sentenceOf(problem, pod);
  const affected = new Set(
    facts.pods
      .filter((each) => each.containers.some(({ waiting }) => (waiting?.reason ?? "") in waitingReasons))
      .map(({ name }) => name),
  );
  const graceMilliseconds = anyPodDecides.has(problem)
    ? graces[problem]
    : whenAll(facts, affected, graces[problem]);
  const explanation = explain(facts, {
    what: `image ${image} of container ${container.name} ${what}`,
    reason,
    pod: pod.name,
    container: container.name,
    evidence: [
      `${reason}: ${container.waiting?.message ?? ""}`,
      eventLine(lastPullFailure(pod)),
      eventLine(latestEvent(pod, missingPullSecret)),
    ],
    hint,
  });
  const signal = { id: `image:${container.name}`, reason, graceMilliseconds, explanation } as const;
  const suspends = problem === "throttled" ? ({ suspendsDeadline: true } as const) : {};
  return [{ ...signal, ...suspends, nature: "broken" }];
};
