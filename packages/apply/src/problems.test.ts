import { describe, expect, it } from "@jest/globals";
import { TowlineError } from "@towline/kernel";
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
  it("keeps what the error is about", () => {
    const at = { file: "k8s/web.yaml", line: 1, column: 1 };
    const object = { apiVersion: "v1", kind: "Service", metadata: { name: "web" } };
    expect(placed(missing("No a", "namespace/a"), { object, at })).toMatchObject({
      at,
      subject: "namespace/a",
    });
  });
});
