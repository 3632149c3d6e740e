import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readInputs } from "./inputs.ts";

const valid = { service: "checkout", namespace: "shop", manifests: "k8s" };

const read = (record: Readonly<Record<string, string>>) =>
  parseInputs((name) => record[name] ?? "", readInputs);

describe("apply inputs", () => {
  it("fills in what is not given", () => {
    expect(read(valid)).toEqual({
      service: "checkout",
      namespace: "shop",
      manifests: ["k8s"],
      values: [],
      images: [],
      references: {},
      dryRun: false,
      kubeconfig: undefined,
    });
  });

  it("takes what is given", () => {
    const inputs = read({
      ...valid,
      manifests: "k8s/base\n# and\n\n  extra.yaml\n",
      values: "v/dev.yaml\n",
      images: "checkout=r.example/checkout@sha256:1\nshop/side = r.example/shop/side:2=x\n",
      references: '{"ConfigMap/checkout-config":"checkout-config-1a2b3c4d5e"}',
      "dry-run": "true",
    });
    expect(inputs).toMatchObject({
      manifests: ["k8s/base", "extra.yaml"],
      values: ["v/dev.yaml"],
      images: [
        { repository: "checkout", reference: "r.example/checkout@sha256:1" },
        { repository: "shop/side", reference: "r.example/shop/side:2=x" },
      ],
      references: { "ConfigMap/checkout-config": "checkout-config-1a2b3c4d5e" },
      dryRun: true,
    });
  });

  it.each([
    [{ ...valid, service: "check_out" }, 'Input service is "check_out"'],
    [{ ...valid, manifests: "" }, "Input manifests is missing"],
    [{ ...valid, images: "checkout" }, 'Input images has the line "checkout"'],
    [{ ...valid, images: "checkout=" }, 'Input images has no image reference for "checkout"'],
    [{ ...valid, references: "{" }, "Input references is not what the earlier step wrote"],
    [{ ...valid, references: '{"Pod/a":"b"}' }, "Input references is not what the earlier step wrote"],
    [{ ...valid, references: "[]x" }, "Input references is not what the earlier step wrote"],
    [{ ...valid, prune: "true" }, "Input prune is true, but an apply alone keeps no record"],
    [{}, "3 inputs are wrong"],
  ])("%j is refused", (record, message) => {
    expect(() => read(record)).toThrow(message);
  });
});
