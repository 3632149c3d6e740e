import type { KubeObject } from "@towline/kernel";
import type { RolloutRow } from "../rollout-rows.ts";
import { healed, name, refused, serving, update } from "./objects.ts";
import { isCondition } from "./shown.ts";

const forbidden = (why: string): string => `pods "${name}-2-x7k2p" is forbidden: ${why}`;
const quota = forbidden("exceeded quota: team, requested: pods=1, used: pods=3, limited: pods=3");

const policyRow = (id: string, why: string, says: string): RolloutRow => ({
  id,
  graceSeconds: 0,
  says,
  begin: update,
  holds: [[10, refused(why)]],
});

const scalable = (object: KubeObject): KubeObject =>
  object.kind === "Deployment"
    ? serving({ strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 1 } } })
    : object;

/** Pods that the API server does not take. */
export const refusedRows: readonly RolloutRow[] = [
  policyRow(
    "pod-security",
    forbidden('violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false'),
    'a policy of the cluster refuses its pods: violates PodSecurity "restricted:latest"',
  ),
  policyRow(
    "webhook-denies",
    'admission webhook "policy.acme" denied the request: no image may be tagged latest',
    'admission webhook "policy.acme" denied the request',
  ),
  policyRow(
    "admission-policy-denies",
    forbidden("ValidatingAdmissionPolicy 'no-latest' with binding 'all' denied request: failed expression"),
    "ValidatingAdmissionPolicy 'no-latest'",
  ),
  policyRow(
    "limit-range",
    forbidden("maximum memory usage per Container is 1Gi, but limit is 2Gi"),
    "maximum memory usage per Container is 1Gi",
  ),
  {
    ...policyRow(
      "service-account-missing",
      forbidden('error looking up service account shop/none: serviceaccount "none" not found'),
      "its pods refer to something that does not exist",
    ),
    onSandbox: {
      pod: { serviceAccountName: "none" },
      shows: isCondition("ReplicaSet", "ReplicaFailure"),
    },
  },
  policyRow(
    "priority-class-missing",
    forbidden("no PriorityClass with name urgent was found"),
    "no PriorityClass with name urgent was found",
  ),
  policyRow(
    "pod-invalid",
    `Pod "${name}-2-x7k2p" is invalid: spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1`,
    "its pods are not valid",
  ),
  policyRow(
    "namespace-terminating",
    forbidden("unable to create new content in namespace shop because it is being terminated"),
    "the namespace is being deleted",
  ),
  {
    id: "webhook-unreachable",
    graceSeconds: 60,
    says: "an admission webhook does not answer",
    begin: update,
    holds: [
      [
        10,
        refused(
          'Internal error occurred: failed calling webhook "mutate.acme": failed to call webhook: Post "https://mutate.acme.svc:443/": dial tcp 10.0.0.9:443: connect: connection refused',
        ),
      ],
    ],
    heals: healed,
  },
  {
    id: "quota-deadlock",
    graceSeconds: 5,
    says: "its pods do not fit into the namespace's quota: exceeded quota: team",
    begin: update.map((object) =>
      object.kind === "Deployment"
        ? serving({ strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 0 } } })
        : object,
    ),
    holds: [[10, refused(quota)]],
    heals: healed,
  },
  {
    id: "quota",
    graceSeconds: 60,
    says: "its pods do not fit into the namespace's quota",
    begin: update.map(scalable),
    holds: [[10, refused(quota)]],
    heals: healed,
  },
];
