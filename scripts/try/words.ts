import type { Problem, TowlineError } from "@towline/kernel";
import { ClusterHistory } from "../../test/world/cluster-history.ts";
import { CannotTry } from "./arguments.ts";
import type { Outcome, Prepared } from "./trial.ts";

/** What is tried, and on what. */
export const beginning = ({ asked, mirror, environment, realDocker, notes }: Prepared): readonly string[] => [
  `Towline: .github/workflows/${asked.workflow}.yml, ${asked.tag ?? mirror.branch}${environment ? ` to ${environment}` : ""}, on this machine`,
  "GitHub, AWS (ECR, STS, EKS, Secrets Manager, SSM) and Kubernetes are embedded servers on 127.0.0.1, with the accounts,",
  "roles, clusters, namespaces, repositories and environments that towline.yaml names. Your folders are only read.",
  realDocker
    ? "The Docker engine of this machine builds the image."
    : "No Docker engine with buildx that reaches 127.0.0.1 here: a stand-in makes an image of the Dockerfile's COPY and CMD; RUN and FROM it leaves out.",
  ...notes,
  "",
];

/** What runs now, and what a trial cannot tell. */
export const ending = (prepared: Prepared, { run, clusters }: Outcome): readonly string[] => [
  ...(run.problems.length > 0 ? ["", ...run.problems.map(({ message }) => `✗ ${message}`)] : []),
  "",
  ...clusters.flatMap(({ server, places }) => [
    `What runs in the cluster ${server.name} (${[...new Set(places.map(({ namespace }) => namespace))].join(", ")}) now:`,
    ...podLines(new ClusterHistory(server)),
  ]),
  ...(clusters.length > 0 ? [""] : []),
  cannotTell(prepared),
];

const podLines = (cluster: ClusterHistory): readonly string[] => {
  const ready = new Set(cluster.readyPods());
  const lines = cluster.pods().map((pod) => {
    const images = pod.spec.containers.map(({ image }: { image: string }) => shortImage(image)).join(", ");
    const state = ready.has(pod) ? "Ready" : (pod.status?.phase ?? "Pending");
    return `  ${pod.metadata.namespace}/${pod.metadata.name}  ${state}  ${images}`;
  });
  return lines.length > 0 ? lines : ["  no pods"];
};

/** `shop/checkout@3ad6bb2`: the sandbox's registries have no names worth reading. */
const shortImage = (image: string): string =>
  image.replace(/^127\.0\.0\.1:\d+\//, "").replace(/@sha256:(.{7}).*/, "@$1");

const cannotTell = ({ realDocker, caller, copies }: Prepared): string => {
  const unknown = [
    "whether the program in the image really runs and answers its probes (programs are taken to)",
    ...(realDocker ? [] : ["whether the Dockerfile builds"]),
    "whether the real roles, their trust policies, access entries and secrets are there and have the rights",
    ...(caller.tokenName === undefined && Object.keys(copies).length > 1
      ? ["whether the job may read the other repositories"]
      : []),
  ];
  return `A trial cannot tell ${unknown.join("; ")}.`;
};

/** Why nothing was started. */
export const refusal = (error: CannotTry | TowlineError): readonly string[] => {
  if (error instanceof CannotTry) return [error.message];
  const all: readonly Problem[] = error.problems?.length ? error.problems : [error];
  return all.map(({ message, hint, at }) => {
    const place = at ? `${at.file}:${at.line}:${at.column} ` : "";
    return `${place}${message}.${hint ? ` ${hint}` : ""}`;
  });
};
