import {
  describeRef,
  type Json,
  type KubeObject,
  annotations as ours,
  type Problem,
  refOf,
} from "@towline/kernel";
import { asObject, type Candidate, isEntries } from "../shape.ts";
import type { Rendered, Rendering } from "./rendering.ts";

const hookAnnotation = "helm.sh/hook";
const weightAnnotation = "helm.sh/hook-weight";
const testHooks = new Set(["test", "test-success", "test-failure"]);

/** A deploy is an installation or an upgrade: a hook that wants but one of them is none of ours. */
const phases: Readonly<Record<string, string>> = {
  "pre-install,pre-upgrade": "pre-deploy",
  "post-install,post-upgrade": "post-deploy",
};

interface Told {
  readonly candidate: Candidate;
  readonly hooks: readonly string[];
}

const annotationsOf = ({ value }: Candidate): Readonly<Record<string, unknown>> => {
  const metadata = isEntries(value) && isEntries(value.metadata) ? value.metadata : {};
  const isNamed = isEntries(value) && typeof value.kind === "string" && typeof metadata.name === "string";
  // what is no object at all is told as such later
  return isNamed && isEntries(metadata.annotations) ? metadata.annotations : {};
};

const hooksOf = (candidate: Candidate): readonly string[] =>
  String(annotationsOf(candidate)[hookAnnotation] ?? "")
    .split(",")
    .map((hook) => hook.trim())
    .filter((hook) => hook !== "");

const objectOf = ({ value }: Candidate): KubeObject => asObject(value);
const nameOf = (candidate: Candidate): string => describeRef(refOf(objectOf(candidate)));
const isJob = (candidate: Candidate): boolean => objectOf(candidate).kind === "Job";
const isTest = ({ hooks }: Told): boolean => hooks.every((hook) => testHooks.has(hook));

/** Towline's own annotation counts more: it is how a chart says what no hook of Helm means. */
const phaseOf = ({ candidate, hooks }: Told): unknown => {
  if (!isJob(candidate)) return undefined;
  const wanted = hooks.filter((hook) => !testHooks.has(hook)).toSorted();
  return annotationsOf(candidate)[ours.hook] ?? phases[wanted.join(",")];
};

const asOurs = ({ candidate }: Told, phase: unknown): Candidate => {
  const { [hookAnnotation]: _, ...others } = annotationsOf(candidate);
  const object = objectOf(candidate);
  const metadata = { ...object.metadata, annotations: { ...others, [ours.hook]: phase } };
  return { ...candidate, value: { ...object, metadata } as unknown as Json };
};

const refused = ({ candidate, hooks }: Told): Problem => {
  const what = `${nameOf(candidate)} is a hook of Helm (${hooks.join(", ")})`;
  const at = candidate.positionOf(["metadata", "annotations", hookAnnotation]);
  if (!isJob(candidate))
    return {
      message: `${what}, and Towline runs Jobs only`,
      hint: 'Remove the annotation "helm.sh/hook": what the pod of a hook refers to is applied before it all the same',
      at,
    };
  return {
    message: `${what}, which Towline does not run`,
    hint: 'Write "pre-install,pre-upgrade" to have it run before every deploy ("post-install,post-upgrade": after it), or add the annotation "towline.dev/hook", which counts more; a hook for other moments is to be left out by a value of the chart',
    at,
  };
};

const weightOf = ({ candidate }: Told): number => Number(annotationsOf(candidate)[weightAnnotation]) || 0;

const byWeight = (left: Told, right: Told): number =>
  weightOf(left) - weightOf(right) || nameOf(left.candidate).localeCompare(nameOf(right.candidate));

/**
 * Hooks of Helm as ours, in Helm's order; its tests left out, by name in the log; every other hook is a problem. In
 * plain YAML too: an object with the annotation is not meant to be applied with the rest.
 */
export const withoutHelmHooks = ({ candidates, problems }: Rendered, log: Rendering["log"]): Rendered => {
  const told = candidates.map((candidate) => ({ candidate, hooks: hooksOf(candidate) }));
  const plain = told.filter(({ hooks }) => hooks.length === 0);
  const tests = told.filter((each) => each.hooks.length > 0 && isTest(each));
  const others = told.filter((each) => !isTest(each)).toSorted(byWeight);
  for (const { candidate } of tests) log.info(`Left out: ${nameOf(candidate)}, a test of the chart`);
  const known = others.filter((each) => phaseOf(each) !== undefined);
  const unknown = others.filter((each) => phaseOf(each) === undefined);
  return {
    candidates: [
      ...plain.map(({ candidate }) => candidate),
      ...known.map((each) => asOurs(each, phaseOf(each))),
    ],
    problems: [...problems, ...unknown.map(refused)],
  };
};
