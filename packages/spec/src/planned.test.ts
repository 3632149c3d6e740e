import { describe, expect, it } from "@jest/globals";
import { acme, planOf } from "../test/repositories.ts";
import { isPlan, planEnvironment, planService } from "./planned.ts";

describe("a plan", () => {
  it("is recognised by a later job, and nothing else is", async () => {
    const plan = await planOf(acme());
    expect(isPlan(JSON.parse(JSON.stringify(plan)))).toBe(true);
    for (const other of [
      null,
      [],
      {},
      { ...plan, version: 2 },
      { ...plan, purpose: "destroy" },
      { ...plan, services: [] },
      { ...plan, services: "checkout" },
      { ...plan, commit: undefined },
      { ...plan, pins: { a: "main" } },
    ])
      expect(isPlan(other)).toBe(false);
  });

  it("for a build has no environment", async () => {
    const plan = await planOf(acme(), { purpose: "build", environment: undefined, ref: "refs/pull/7/merge" });
    expect(isPlan(JSON.parse(JSON.stringify(plan)))).toBe(true);
    expect(plan.targets).toEqual([]);
    expect(() => planEnvironment(plan)).toThrow("This is a plan for a build, which goes to no environment");
  });
});

describe("the service of a job", () => {
  it("is the plan's only one, or the one that is named", () => {
    expect(planService({ services: ["cart"] })).toBe("cart");
    expect(planService({ services: ["cart", "shop"] }, "shop")).toBe("shop");
  });

  it.each([
    [undefined, "The plan has 2 services, and input service is missing", "matrix.service"],
    ["crt", 'The plan has no service "crt"', 'Did you mean "cart"?'],
  ])("%s is refused", (service, message, hint) => {
    expect(() => planService({ services: ["cart", "shop"] }, service)).toThrow(
      expect.objectContaining({ code: "input-invalid", message, hint: expect.stringContaining(hint) }),
    );
  });
});
