import type { Cause } from "../model/api-failure.ts";
import { isMap, type JsonMap, mapOf, same, textOf } from "../model/json.ts";
import type { KubeObject } from "../model/objects.ts";
import { invalidValue, required, unsupported } from "./causes.ts";
import { checkLabels } from "./names.ts";
import { checkPodSpec } from "./pod-spec.ts";
import { checkCount } from "./workloads.ts";

export function checkJob(object: KubeObject): Cause[] {
  return checkJobSpec("spec", mapOf(object.spec));
}

function checkJobSpec(at: string, spec: JsonMap): Cause[] {
  const counts = [
    "parallelism",
    "completions",
    "activeDeadlineSeconds",
    "backoffLimit",
    "ttlSecondsAfterFinished",
  ];
  return [
    ...counts.flatMap((name) => checkCount(`${at}.${name}`, spec[name])),
    ...checkJobTemplate(`${at}.template`, mapOf(spec.template)),
  ];
}

function checkJobTemplate(at: string, template: JsonMap): Cause[] {
  const podSpec = mapOf(template.spec);
  const causes = [
    ...checkLabels(`${at}.labels`, mapOf(template.metadata).labels),
    ...checkPodSpec(`${at}.spec`, podSpec),
  ];
  if (podSpec.restartPolicy === "OnFailure" || podSpec.restartPolicy === "Never") return causes;
  return [...causes, required(`${at}.spec.restartPolicy`, 'valid values: "OnFailure", "Never"')];
}

/** The value of Kubernetes' own message is a dump of a Go struct; here it is the template as JSON. */
export function checkJobUnchanged(object: KubeObject, old: KubeObject): Cause[] {
  const spec = mapOf(object.spec);
  const before = mapOf(old.spec);
  return ["completions", "selector", "template", "completionMode"]
    .filter((field) => !same(spec[field], before[field]))
    .map((field) => invalidValue(`spec.${field}`, spec[field], "field is immutable"));
}

export function checkCronJob(object: KubeObject): Cause[] {
  const spec = mapOf(object.spec);
  const job = mapOf(spec.jobTemplate).spec;
  return [
    ...(object.metadata.name?.length > LONGEST_NAME
      ? [invalidValue("metadata.name", object.metadata.name, "must be no more than 52 characters")]
      : []),
    ...checkSchedule(textOf(spec.schedule)),
    ...checkPolicy(spec.concurrencyPolicy),
    ...["successfulJobsHistoryLimit", "failedJobsHistoryLimit", "startingDeadlineSeconds"].flatMap((name) =>
      checkCount(`spec.${name}`, spec[name]),
    ),
    ...(isMap(job) ? checkJobSpec("spec.jobTemplate.spec", job) : []),
  ];
}

/** A Job's name gets eleven characters more. */
const LONGEST_NAME = 52;

function checkPolicy(policy: unknown): Cause[] {
  const allowed = ["Allow", "Forbid", "Replace"];
  return allowed.includes(textOf(policy)) ? [] : [unsupported("spec.concurrencyPolicy", policy, allowed)];
}

const MACRO = /^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every \S+)$/;
const FIELD = /^[\d*/,?A-Za-z-]+$/;

function checkSchedule(schedule: string): Cause[] {
  if (schedule === "") return [required("spec.schedule")];
  if (schedule.includes("TZ")) {
    const detail = "cannot use TZ or CRON_TZ in schedule, use timeZone field instead";
    return [invalidValue("spec.schedule", schedule, detail)];
  }
  if (MACRO.test(schedule)) return [];
  const fields = schedule.trim().split(/\s+/);
  if (fields.length !== 5) {
    const detail = `expected exactly 5 fields, found ${fields.length}: [${fields.join(" ")}]`;
    return [invalidValue("spec.schedule", schedule, detail)];
  }
  const bad = fields.find((field) => !FIELD.test(field));
  return bad === undefined
    ? []
    : [invalidValue("spec.schedule", schedule, `failed to parse int from ${bad}`)];
}
