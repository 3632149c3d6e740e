import { describeRef, type KubeObject, type Problem, refOf } from "@towline/kernel";
import { type Candidate, isEntries } from "../shape.ts";

const hookAnnotation = "helm.sh/hook";
const testHooks = new Set(["test", "test-success", "test-failure"]);

const hooksOf = ({ value }: Candidate): readonly string[] => {
  const metadata = isEntries(value) && isEntries(value.metadata) ? value.metadata : {};
  const annotations = isEntries(metadata.annotations) ? metadata.annotations : {};
  return String(annotations[hookAnnotation] ?? "")
    .split(",")
    .map((hook) => hook.trim())
    .filter((hook) => hook !== "");
};

const nameOf = ({ value }: Candidate): string => describeRef(refOf(value as unknown as KubeObject));

const refused = (candidate: Candidate, hooks: readonly string[]): Problem => ({
  message: `${nameOf(candidate)} is a hook of Helm (${hooks.join(", ")}), which Towline does not run`,
  hint: 'Leave it out for Towline by a value of the chart, and run it in a step of its own; without the annotation "helm.sh/hook" it is applied with the rest',
  at: candidate.at,
});

/** Objects to apply; tests, which `helm test` would run, by name; every other hook is a problem. */
export const sortHooks = (candidates: readonly Candidate[]) => {
  const told = candidates.map((candidate) => ({ candidate, hooks: hooksOf(candidate) }));
  const isTest = (hooks: readonly string[]) => hooks.length > 0 && hooks.every((hook) => testHooks.has(hook));
  const others = told.filter(({ hooks }) => hooks.length > 0 && !isTest(hooks));
  return {
    objects: told.filter(({ hooks }) => hooks.length === 0).map(({ candidate }) => candidate),
    tests: told.filter(({ hooks }) => isTest(hooks)).map(({ candidate }) => nameOf(candidate)),
    problems: others.map(({ candidate, hooks }) => refused(candidate, hooks)),
  };
};
