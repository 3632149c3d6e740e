import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readInputs } from "./inputs.ts";

const commit = "1".repeat(40);
const digest = `sha256:${"a".repeat(64)}`;
const planFor = (purpose: string): string =>
  JSON.stringify({
    version: 1,
    purpose,
    repository: "acme/shop",
    commit,
    ref: "refs/heads/main",
    services: ["cart", "pay"],
    environment: "dev",
    targets: ["default"],
    file: "towline.yaml",
    extends: [],
    pins: { "acme/shop": commit },
  });

const read = (given: Readonly<Record<string, string>>) =>
  parseInputs((name) => ({ token: "t", ...given })[name] ?? "", readInputs);

describe("the inputs of preview", () => {
  it("have an image for each service, or none yet", () => {
    const { digests } = read({ plan: planFor("deploy"), digests: JSON.stringify({ cart: digest, pay: "" }) });
    expect([...digests]).toEqual([
      ["cart", digest],
      ["pay", undefined],
    ]);
  });

  it("need digests, but for a rollback", () => {
    expect(() => read({ plan: planFor("deploy") })).toThrow("Input digests is missing");
    expect(read({ plan: planFor("rollback"), to: "v1.2.0" })).toMatchObject({
      to: "v1.2.0",
      secrets: "fresh",
    });
  });

  it("refuse what no earlier step wrote", () => {
    expect(() => read({ plan: planFor("deploy"), digests: '{"cart":"latest"}' })).toThrow(
      "Input digests is not what the earlier step wrote",
    );
    expect(() => read({ plan: "{}" })).toThrow("Input plan is not what the earlier step wrote");
  });
});
