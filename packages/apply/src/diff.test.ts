import { describe, expect, it } from "@jest/globals";
import type { KubeObject } from "@towline/kernel";
import { fieldChanges } from "./diff.ts";

const deployment = (spec: object, more: object = {}): KubeObject => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "web", ...more },
  spec,
});

const containers = (...list: object[]) => deployment({ template: { spec: { containers: list } } });

describe("fieldChanges", () => {
  it("names containers and environment variables, and shows both values", () => {
    const before = containers(
      { name: "side", image: "s" },
      {
        name: "app",
        image: "a:1",
        env: [
          { name: "A", value: "1" },
          { name: "B", value: "2" },
        ],
      },
    );
    const after = containers(
      {
        name: "app",
        image: "a:2",
        env: [
          { name: "B", value: "3" },
          { name: "C", value: "4" },
        ],
      },
      { name: "side", image: "s" },
    );
    expect(fieldChanges(before, after)).toEqual([
      { path: "spec.template.spec.containers[app].image", before: '"a:1"', after: '"a:2"' },
      { path: "spec.template.spec.containers[app].env[A]", before: '{"name":"A","value":"1"}' },
      { path: "spec.template.spec.containers[app].env[B].value", before: '"2"', after: '"3"' },
      { path: "spec.template.spec.containers[app].env[C]", after: '{"name":"C","value":"4"}' },
    ]);
  });

  it("tells ports by their number and other lists by position", () => {
    expect(
      fieldChanges(
        deployment({ ports: [{ port: 80 }], args: ["a", "b"] }),
        deployment({ ports: [{ port: 80, name: "http" }], args: ["a", "c"] }),
      ),
    ).toEqual([
      { path: "spec.ports[80].name", after: '"http"' },
      { path: "spec.args[1]", before: '"b"', after: '"c"' },
    ]);
  });

  it("shows a mere change of order", () => {
    const changes = fieldChanges(
      deployment({ list: [{ name: "a" }, { name: "b" }] }),
      deployment({ list: [{ name: "b" }, { name: "a" }] }),
    );
    expect(changes.map(({ path }) => path)).toEqual(["spec.list"]);
  });

  it("leaves out what the server writes by itself", () => {
    const before = {
      ...deployment({}, { generation: 1, resourceVersion: "1", uid: "u" }),
      status: { replicas: 1 },
    };
    expect(
      fieldChanges(before, deployment({}, { generation: 2, managedFields: [], creationTimestamp: "now" })),
    ).toEqual([]);
  });

  it("shortens long values", () => {
    const [change] = fieldChanges(deployment({}), deployment({ x: "y".repeat(200) }));
    expect(change?.after).toHaveLength(80);
  });

  it("shows a long text from where it begins to differ", () => {
    const file = (timeout: number) =>
      deployment({ text: `${"line\n".repeat(50)}timeout: ${timeout}\nretries: 3\n` });
    expect(fieldChanges(file(30), file(60))).toEqual([
      {
        path: "spec.text",
        before: String.raw`…ine\nline\ntimeout: 30\nretries: 3\n"`,
        after: String.raw`…ine\nline\ntimeout: 60\nretries: 3\n"`,
      },
    ]);
  });

  it("says of a Secret's keys that they come, go and change", () => {
    const secret = (data: object): KubeObject => ({ ...deployment({}), kind: "Secret", data });
    const changes = fieldChanges(secret({ a: "MQ==", b: "Mg==" }), secret({ b: "Mw==", c: "NA==" }));
    expect(changes).toEqual([
      { path: "data.a", before: "(hidden)" },
      { path: "data.b", before: "(hidden)", after: "(hidden)" },
      { path: "data.c", after: "(hidden)" },
    ]);
  });

  it("never shows a value of a Secret", () => {
    const secret = (value: string): KubeObject => ({
      apiVersion: "v1",
      kind: "Secret",
      metadata: { name: "s", annotations: { last: value } },
      data: { password: value },
    });
    expect(fieldChanges(secret("b2xk"), secret("bmV3"))).toEqual([
      { path: "metadata.annotations.last", before: "(hidden)", after: "(hidden)" },
      { path: "data.password", before: "(hidden)", after: "(hidden)" },
    ]);
  });
});
