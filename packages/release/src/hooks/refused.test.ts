import { describe, expect, it } from "@jest/globals";
import { isTowlineError, type KubeObject, type YamlPath } from "@towline/kernel";
import { hookJob } from "../testing/hooks.ts";
import { requireHooks } from "./refused.ts";

/** Fields stand where their path says. */
const problemsOf = (...objects: readonly KubeObject[]): readonly string[] => {
  const at = { file: "k8s/job.yaml", line: 1, column: 1 };
  const positionOf = (path: YamlPath) => ({ ...at, line: path.length });
  try {
    requireHooks(objects.map((object) => ({ object, at, positionOf })));
    return [];
  } catch (error) {
    if (!isTowlineError(error, "manifest-invalid")) throw error;
    return error.problems.map(({ message, hint, at: place }) => `${place?.line}: ${message}. ${hint}`);
  }
};

describe("what cannot be a hook is refused", () => {
  it.each<[string, KubeObject, string]>([
    [
      "another kind",
      { ...hookJob(), apiVersion: "v1", kind: "Pod" },
      "3: pod/migrate has the annotation towline.dev/hook, but only a Job of batch/v1 can be a hook. Remove the annotation; or have a Job do what is to be done",
    ],
    [
      "an unknown moment",
      hookJob({ phase: "pre-install" }),
      '3: job/migrate: "pre-install" is no moment at which a hook runs. Write towline.dev/hook: pre-deploy or post-deploy',
    ],
    [
      "a Job that is suspended",
      hookJob({ spec: { suspend: true } }),
      '2: job/migrate is a hook that would never end: its suspend is true. Remove "suspend", or the annotation towline.dev/hook',
    ],
    [
      "a Job that makes no pod",
      hookJob({ spec: { parallelism: 0 } }),
      '2: job/migrate is a hook that would never end: its parallelism is 0. Remove "parallelism", or the annotation towline.dev/hook',
    ],
  ])("%s", (_, object, problem) => {
    expect(problemsOf(object)).toEqual([problem]);
  });

  it("an annotation on the pods of a Job, where nobody looks for it", () => {
    const { metadata, ...job } = hookJob();
    const { annotations, ...plain } = metadata;
    const template = { ...job.spec.template, metadata: { annotations } };
    const object = { ...job, metadata: plain, spec: { ...job.spec, template } } as KubeObject;
    expect(problemsOf(object)).toEqual([
      "5: job/migrate has the annotation towline.dev/hook on its pods, where it means nothing. Move it to metadata.annotations of the Job itself",
    ]);
  });

  it("all of it at once, and nothing else", () => {
    expect(problemsOf(hookJob(), hookJob({ phase: "post-deploy" }))).toEqual([]);
    expect(problemsOf(hookJob({ phase: "" }), hookJob({ spec: { suspend: true } }))).toHaveLength(2);
  });
});
