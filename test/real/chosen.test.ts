import { describe, expect, it } from "@jest/globals";
import { chosenCluster, exampleImage } from "./chosen.ts";

describe("the cluster that is tested against", () => {
  it.each([
    ["nothing", {}, { kind: "sandbox" }],
    ["somebody's KUBECONFIG alone", { KUBECONFIG: "/home/mona/.kube/config" }, { kind: "sandbox" }],
    ["an empty name", { TOWLINE_TEST_CLUSTER: "", KUBECONFIG: "/k" }, { kind: "sandbox" }],
    ["a kubeconfig", { TOWLINE_TEST_CLUSTER: "/kind" }, { kind: "real", kubeconfig: "/kind" }],
    [
      "KUBECONFIG, by name, and a context",
      { TOWLINE_TEST_CLUSTER: "KUBECONFIG", KUBECONFIG: "/k", TOWLINE_TEST_CONTEXT: "kind-e2e" },
      { kind: "real", kubeconfig: "/k", context: "kind-e2e" },
    ],
  ])("of %s", (_, env, chosen) => {
    expect(chosenCluster(env)).toEqual(chosen);
  });

  it("is none where KUBECONFIG is asked for and not there", () => {
    expect(() => chosenCluster({ TOWLINE_TEST_CLUSTER: "KUBECONFIG" })).toThrow("KUBECONFIG is not set");
  });

  it("has the example's image by the name that is given", () => {
    expect(exampleImage({})).toBe("towline.test/checkout:1.0.0");
    expect(exampleImage({ TOWLINE_TEST_IMAGE: "registry.example/checkout:2" })).toBe(
      "registry.example/checkout:2",
    );
  });
});
