import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readInputs } from "./inputs.ts";

const parse = (record: Readonly<Record<string, string>>) =>
  parseInputs((name) => record[name] ?? "", readInputs);
const needed = { environment: "dev", token: "t" };

describe("inputs", () => {
  it("have defaults", () => {
    expect(parse(needed)).toEqual({
      purpose: "deploy",
      services: undefined,
      servicesNamed: false,
      targets: undefined,
      environment: "dev",
      file: "towline.yaml",
      token: "t",
      configToken: undefined,
      runsOn: "ubuntu-24.04",
      webhook: undefined,
    });
  });

  it("are read", () => {
    const record = { ...needed, file: "services/a/towline.yaml", "config-token": "c", "runs-on": "arc" };
    expect(parse(record)).toMatchObject({ file: "services/a/towline.yaml", configToken: "c", runsOn: "arc" });
  });

  it.each([
    ["", undefined],
    ["all", undefined],
    ["cart", ["cart"]],
    ["cart, shop cart", ["cart", "shop"]],
  ])("take %j for services and targets", (text, names) => {
    expect(parse({ ...needed, services: text, targets: text })).toMatchObject({
      services: names,
      targets: names,
    });
  });

  it("of a build name no environment", () => {
    expect(parse({ token: "t", purpose: "build" })).toMatchObject({
      purpose: "build",
      environment: undefined,
    });
  });

  it.each([
    ["purpose", { ...needed, purpose: "destroy" }, 'Input purpose is "destroy"'],
    ["environment", { ...needed, purpose: "build" }, 'Inputs environment and "purpose: build"'],
    ["environment", { token: "t", purpose: "rollback" }, "Input environment is missing"],
    ["services", { ...needed, services: "all, cart" }, 'Input services has "all" beside other names'],
    ["chat-webhook", { ...needed, "chat-webhook": "hooks.example" }, "Input chat-webhook is not an https://"],
    ["environment", { token: "t" }, "Input environment is missing"],
    ["token", { environment: "dev" }, "Input token is missing"],
    ["file", { ...needed, file: "./towline.yaml" }, 'Input file is "./towline.yaml"'],
    ["file", { ...needed, file: "a/../b" }, 'Input file is "a/../b"'],
    ["file", { ...needed, file: "/etc/x" }, 'Input file is "/etc/x"'],
  ])("refuse a wrong %s", (_, record, message) => {
    expect(() => parse(record)).toThrow(message);
  });

  it("are all refused at once", () => {
    expect(() => parse({})).toThrow(
      expect.objectContaining({ code: "input-invalid", message: "2 inputs are wrong" }),
    );
  });
});
