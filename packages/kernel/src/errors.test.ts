import { describe, expect, it } from "@jest/globals";
import { lineOf } from "./errors.ts";

describe("lineOf", () => {
  it("is the message alone where there is nothing to do", () => {
    expect(lineOf({ message: "Cancelled." })).toBe("Cancelled.");
  });
});
