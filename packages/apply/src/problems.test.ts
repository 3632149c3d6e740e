import { describe, expect, it } from "@jest/globals";
import { type KubeObject, parseYaml, TowlineError } from "@towline/kernel";
import { placed, together } from "./problems.ts";

const missing = (message: string, subject?: string) =>
  new TowlineError("kube-not-found", message, { hint: "Create it first", subject });

describe("together", () => {
  it("says one cause once, whatever the number of objects", () => {
    const errors = ["a", "b", "a"].map((name) => missing(`No namespace ${name}`, `namespace/${name}`));
    expect(together(errors, "objects")).toMatchObject({
      message: "No namespace a; No namespace b",
      at: undefined,
      hint: "Create it first",
      problems: [],
    });
  });

  it("names every object where the cause is its own, however alike the hints", () => {
    const errors = [missing("No a"), missing("No b")];
    expect(together(errors, "objects cannot be applied")).toMatchObject({
      message: "2 objects cannot be applied",
      problems: [{ message: "No a" }, { message: "No b" }],
    });
  });

  it("lets what stops everything stand for all", () => {
    const down = new TowlineError("kube-unreachable", "No answer");
    expect(together([missing("a"), down], "objects")).toBe(down);
  });
});

describe("placed", () => {
  it("puts each refused field on its own line", () => {
    const text = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: { a.example/b: 1 }
spec:
  replcas: 3
  template:
    spec:
      containers:
        - name: side
        - name: app
          prots:
            - containerPort: 80
`;
    const [document] = parseYaml(text, "k8s/web.yaml").documents;
    const object = document?.value as unknown as KubeObject;
    const fields = [
      ".spec.replcas",
      '.spec.template.spec.containers[name="app"].prots',
      "spec.template.spec.containers[1].prots[0].containerPort",
      "spec.selector",
      ".metadata.labels.a.example/b",
      "metadata.labels[a.example/b]",
      "status",
    ];
    const problems = fields.map((subject) => ({ message: subject, subject }));
    const error = new TowlineError("kube-invalid", "wrong", { problems });
    const seen = placed(error, {
      object,
      at: document?.at,
      keyPositionOf: document?.keyPositionOf,
    }) as TowlineError;
    expect(seen.problems.map(({ at }) => `${at?.line}:${at?.column}`)).toEqual([
      "7:3",
      "13:11",
      "14:15",
      "6:1",
      "5:13",
      "5:13",
      "1:1",
    ]);
    expect(seen.at).toMatchObject({ line: 7, column: 3 });
  });

  it("keeps what the error is about", () => {
    const at = { file: "k8s/web.yaml", line: 1, column: 1 };
    const object = { apiVersion: "v1", kind: "Service", metadata: { name: "web" } };
    expect(placed(missing("No a", "namespace/a"), { object, at })).toMatchObject({
      at,
      subject: "namespace/a",
    });
  });
});
