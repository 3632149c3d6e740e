import { describe, expect, it } from "@jest/globals";
import { hookJob } from "../testing/hooks.ts";
import { requestOf } from "../testing/requests.ts";
import { hooksAmong, hooksDiffer } from "./hook.ts";
import { hookLabel, jobName, jobOf } from "./job.ts";

const { identity } = requestOf();
const long = (end: string) => `${"migrate-".repeat(12)}${end}`;

describe("the name of a hook's Job", () => {
  it("is another in every deploy, also where a number comes back", () => {
    const names = [
      jobName("migrate", identity, 1),
      jobName("migrate", identity, 2),
      jobName("migrate", { ...identity, attempt: 2 }, 1),
      jobName("migrate", { ...identity, runId: "101" }, 1),
    ];
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^migrate-\d-[0-9a-f]{5}$/);
  });

  it("fits a label, however long the name in the manifests, and stays apart from others", () => {
    const names = [long("a"), long("b")].flatMap((name) => [
      jobName(name, identity, 12_345),
      hookLabel(name),
    ]);
    for (const name of names) expect(name).toMatch(/^[a-z][-a-z0-9]{0,61}[a-z0-9]$/);
    expect(new Set(names).size).toBe(4);
  });
});

describe("the Job of a hook", () => {
  const jobFrom = (spec: Readonly<Record<string, unknown>>) =>
    hooksAmong([{ object: hookJob({ spec }) }]).map((hook) => jobOf(hook, identity, 1, 900).spec)[0];

  it("always has a deadline", () => {
    expect(jobFrom({}).activeDeadlineSeconds).toBe(900);
    expect(jobFrom({ activeDeadlineSeconds: 7_200 }).activeDeadlineSeconds).toBe(7_200);
  });

  it("does not delete itself before its end was seen", () => {
    expect(jobFrom({}).ttlSecondsAfterFinished).toBeUndefined();
    expect(jobFrom({ ttlSecondsAfterFinished: 0 }).ttlSecondsAfterFinished).toBe(60);
    expect(jobFrom({ ttlSecondsAfterFinished: 600 }).ttlSecondsAfterFinished).toBe(600);
  });
});

describe("whether hooks differ from the last good deploy's", () => {
  const [hook] = hooksAmong([{ object: hookJob() }]);
  const known = hook === undefined ? [] : [{ ...hook, job: "migrate-1-abcde" }];

  it("does not hang on the order in which a manifest is written", () => {
    const { kind, apiVersion, metadata, spec } = hookJob();
    const turned = {
      spec: Object.fromEntries(Object.entries(spec).toReversed()),
      metadata,
      kind,
      apiVersion,
    };
    expect(hooksDiffer(hooksAmong([{ object: turned }]), { hooks: known })).toBe(false);
  });

  it("is so for one that is new or changed, and not for one that is gone", () => {
    const changed = hooksAmong([{ object: hookJob({ args: ["exit", "1"] }) }]);
    expect(hooksDiffer(changed, { hooks: known })).toBe(true);
    expect(hooksDiffer(hooksAmong([{ object: hookJob() }]), undefined)).toBe(true);
    expect(hooksDiffer([], { hooks: known })).toBe(false);
  });
});
