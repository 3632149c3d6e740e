import { type ErrorCode, type Problem, TowlineError } from "@towline/kernel";
import type { Connection } from "./connection.ts";
import { isUntypable, refusedFields } from "./refused-fields.ts";
import type { Failure } from "./retry.ts";
import type { StatusBody } from "./status.ts";

/** What was asked for, as messages say it: `apply deployment/checkout in namespace shop`. */
export interface Operation {
  readonly verb: string;
  readonly target: string;
  /** Secrets: the server quotes invalid values in its messages. */
  readonly confidential: boolean;
}

type Place = Pick<Connection, "name" | "server" | "unreachableHint" | "unauthorizedHint">;

interface Told {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly subject?: string;
  readonly problems?: readonly Problem[];
}

interface Rule {
  readonly when: (status: StatusBody) => boolean;
  readonly tell: (status: StatusBody, operation: Operation, cluster: Place) => Told;
}

const isApplyConflict = (status: StatusBody): boolean =>
  status.causes.some((cause) => cause.reason === "FieldManagerConflict");

const failed = (operation: Operation): string => `Cannot ${operation.verb} ${operation.target}`;

const unauthorized: Rule["tell"] = (_, __, cluster) => ({
  code: "kube-unauthorized",
  message: `The cluster ${cluster.name} does not accept the credentials of this job, a new token neither`,
  hint:
    cluster.unauthorizedHint ??
    "On EKS: give the role of this job an access entry in that cluster. A token in a kubeconfig may have expired: run eks-login again",
});

/** RBAC answers `User "dev" cannot patch resource "deployments" in API group "apps" in the namespace "shop"`. */
const accessDenial =
  /User "(.*)" cannot (\S+) resource "(\S+)"(?: in API group "(.*?)")?(?: in the namespace "(\S+)")?/;

const forbidden: Rule["tell"] = (status, operation) => {
  const denial = accessDenial.exec(status.message);
  if (denial === null)
    return {
      code: "kube-forbidden",
      message: `${failed(operation)}: ${status.message}`,
      hint: /serviceaccount "[^"]*" not found/.test(status.message)
        ? "Add the ServiceAccount to the manifests, or correct serviceAccountName"
        : "A policy of the cluster refuses this object: change the manifest as the message says",
    };
  const [, user, verb, resource, group, namespace] = denial;
  const what = `${verb} ${resource}${group ? `.${group}` : ""}`;
  // the same hint for everything that one user may not do: whoever reports several of these says it once
  return {
    code: "kube-forbidden",
    subject: `${what} in ${namespace || "the whole cluster"}`,
    message: `This job may not ${what} in ${namespace ? `namespace "${namespace}"` : "the whole cluster"}`,
    hint: `Allow it to "${user}" by an EKS access policy for the job's role, or by a Role and RoleBinding`,
  };
};

const notFound: Rule["tell"] = (status, operation, cluster) =>
  status.resource === "namespaces"
    ? {
        code: "kube-not-found",
        subject: `namespace/${status.name}`,
        message: `Cluster ${cluster.name} has no namespace "${status.name}"`,
        hint: 'Create it first, or correct "namespace" of the target in towline.yaml (input namespace)',
      }
    : {
        code: "kube-not-found",
        message: `${failed(operation)}: ${status.message}`,
        hint: "Check the name, the namespace and the apiVersion in the manifest",
      };

/** `conflict with "kubectl-set" using apps/v1` */
const managerOf = (message = ""): string => /"(.+?)"/.exec(message)?.[1] ?? "another manager";

const applyConflict: Rule["tell"] = (status, operation) => {
  const conflicts = status.causes.map(({ field = "a field", message }) => ({
    field,
    manager: managerOf(message),
  }));
  const list = conflicts.map(({ field, manager }) => `${field} belongs to "${manager}"`).join("; ");
  const managers = [...new Set(conflicts.map(({ manager }) => `"${manager}"`))].join(", ");
  return {
    code: "kube-apply-conflict",
    message: `${failed(operation)}: ${list}`,
    hint: `Remove these fields from the manifest, or stop ${managers} from setting them`,
  };
};

const invalid: Rule["tell"] = (status, operation) => {
  const [kind = ""] = operation.target.split("/");
  const problems = refusedFields(status, kind).map(({ field, text, hint }) => ({
    message: `${operation.target}: ${concealed(text, operation)}`,
    text: concealed(text, operation),
    subject: field,
    hint,
  }));
  const texts = problems.map(({ text }) => text);
  return {
    code: "kube-invalid",
    message: `${failed(operation)}: ${texts.join("; ") || concealed(status.message, operation)}`,
    hint: problems[0]?.hint ?? "Correct the manifest",
    problems: problems.map(({ text: _, ...problem }) => problem),
  };
};

const concealed = (message: string, { confidential }: Operation): string =>
  confidential
    ? message
        .replace(/Invalid value: .*?(?=: [a-z]|$)/g, "Invalid value: ***")
        .replace(/(: expected [^,]*, got )[\s\S]*/, "$1***")
    : message;

const plainly =
  (code: ErrorCode, hint?: string): Rule["tell"] =>
  (status, operation) => ({
    code,
    message: `${failed(operation)}: ${concealed(status.message, operation)}`,
    hint,
  });

const code =
  (...codes: number[]) =>
  (status: StatusBody): boolean =>
    codes.includes(status.code);

/** The one place where the API server's answers become our errors; the first rule that fits counts. */
const rules: readonly Rule[] = [
  { when: code(401), tell: unauthorized },
  { when: code(403), tell: forbidden },
  { when: code(404), tell: notFound },
  { when: isApplyConflict, tell: applyConflict },
  { when: (status) => status.reason === "AlreadyExists", tell: plainly("kube-already-exists") },
  {
    when: code(409),
    tell: plainly("kube-conflict", "Something else changed it at the same time: run this again"),
  },
  { when: code(410), tell: plainly("kube-gone") },
  { when: code(400, 413, 415, 422), tell: invalid },
  { when: isUntypable, tell: invalid },
  {
    when: code(408, 429, 503, 504),
    tell: plainly("kube-timeout", "The API server is overloaded or restarting: run this again later"),
  },
  { when: () => true, tell: plainly("kube-failed") },
];

const answerError = (status: StatusBody, operation: Operation, cluster: Place): TowlineError => {
  const rule = rules.find(({ when }) => when(status));
  const told = rule?.tell(status, operation, cluster) ?? plainly("kube-failed")(status, operation, cluster);
  return new TowlineError(told.code, told.message, told);
};

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "the connection was reset",
  ENOTFOUND: "its name cannot be resolved",
  EAI_AGAIN: "its name cannot be resolved",
  EHOSTUNREACH: "no route to it",
  ENETUNREACH: "no route to it",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
  CERT_HAS_EXPIRED: "its certificate has expired",
  EPROTO: "it does not speak TLS",
};

const untrusted = /^(DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

const connectionReason = ({ code: name = "", message }: NodeJS.ErrnoException): string => {
  if (untrusted.test(name)) return `its certificate is not signed by the cluster's authority (${name})`;
  const known = reasons[name];
  return known === undefined ? message || name : `${known} (${name})`;
};

const unreachable = (error: NodeJS.ErrnoException, cluster: Place): TowlineError =>
  new TowlineError(
    "kube-unreachable",
    `The API server of cluster ${cluster.name} (${cluster.server.origin}) cannot be reached: ${connectionReason(error)}`,
    {
      cause: error,
      hint: cluster.unreachableHint ?? "Check the server's address, and that this runner may connect to it",
    },
  );

export const errorOf = (failure: Failure, operation: Operation, cluster: Place): TowlineError =>
  failure.kind === "answer"
    ? answerError(failure.status, operation, cluster)
    : unreachable(failure.error, cluster);
