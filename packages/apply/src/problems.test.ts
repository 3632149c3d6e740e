import { describe, expect, it } from "@jest/globals";
import { TowlineError } from "@towline/kernel";
import { together } from "./problems.ts";

const missing = (object: string, hint: string) =>
  new TowlineError("kube-not-found", `Cannot apply ${object}`, { hint });

describe("together", () => {
  it("says one cause once, whatever the number of objects", () => {
    const errors = ["a", "b", "a"].map((object) => missing(object, 'Create the namespace "dev"'));
    expect(together(errors, "objects")).toMatchObject({
      message: "Cannot apply a; Cannot apply b",
      at: undefined,
      hint: 'Create the namespace "dev"',
      problems: [],
    });
  });

  it("names every object where the remedies differ", () => {
    const errors = [missing("a", "Do this"), missing("b", "Do that")];
    expect(together(errors, "objects cannot be applied")).toMatchObject({
      message: "2 objects cannot be applied",
      problems: [{ message: "Cannot apply a" }, { message: "Cannot apply b" }],
    });
  });

  it("lets what stops everything stand for all", () => {
    const down = new TowlineError("kube-unreachable", "No answer");
    expect(together([missing("a", "x"), down], "objects")).toBe(down);
  });
});
