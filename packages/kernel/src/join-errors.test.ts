import { describe, expect, it } from "@jest/globals";
import { TowlineError } from "./errors.ts";
import { joinErrors } from "./join-errors.ts";

const missing = new TowlineError("ecr-repository-missing", "no repository");
const denied = new TowlineError("aws-denied", "denied", { problems: [{ message: "a" }, { message: "b" }] });
const join = (...errors: unknown[]) => joinErrors(errors, (count) => `${count} things`);

describe("joinErrors", () => {
  it("keeps every problem, and the first code", () => {
    expect(join(missing, denied)).toMatchObject({
      code: "ecr-repository-missing",
      message: "3 things",
      problems: [{ message: "no repository" }, { message: "a" }, { message: "b" }],
    });
  });

  it("is the error itself where all say the same", () => {
    expect(join(missing, new TowlineError("aws-denied", "no repository"))).toBe(missing);
  });

  it("lets a bug through", () => {
    const bug = new TypeError("x is undefined");
    expect(join(missing, bug)).toBe(bug);
  });
});
