import { expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { annotatePods } from "./pod-annotations.ts";

const of = (kind: string, spec: object): KubeObject => ({
  apiVersion: "v1",
  kind,
  metadata: { name: "web" },
  spec,
});
const template = { metadata: { labels: { app: "web" }, annotations: { a: "1" } }, spec: { containers: [] } };
const annotated = { ...template, metadata: { labels: { app: "web" }, annotations: { a: "1", b: "2" } } };

it.each([
  ["Deployment", { template }, { template: annotated }],
  ["CronJob", { jobTemplate: { spec: { template } } }, { jobTemplate: { spec: { template: annotated } } }],
  [
    "StatefulSet",
    { template: { spec: {} } },
    { template: { metadata: { annotations: { b: "2" } }, spec: {} } },
  ],
  ["Service", { ports: [] }, { ports: [] }],
  ["Pod", { containers: [] }, { containers: [] }],
])("annotates the pods of a %s", (kind, before, after) => {
  const object = of(kind, before);
  expect(annotatePods(object, { b: "2" }).spec).toEqual(after);
  expect(object.spec).toEqual(before);
});
