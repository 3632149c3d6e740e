import { describe, expect, it } from "@jest/globals";
import { requireAllowedRegions } from "./residency.ts";

const places = [
  { what: "Login to ap-south-1", region: "ap-south-1" },
  { what: "The cache in eu-central-1", region: "eu-central-1" },
];

describe("requireAllowedRegions", () => {
  it.each([[[]], [["ap-south-1", "eu-central-1"]]])("lets everything pass with %j", (allowed) => {
    expect(() => requireAllowedRegions(allowed, places)).not.toThrow();
  });

  it("lets nothing pass that lies in no region, unless all are allowed", () => {
    const nowhere = [{ what: "GitHub's cache", region: undefined }];
    expect(() => requireAllowedRegions([], nowhere)).not.toThrow();
    expect(() => requireAllowedRegions(["us-east-1"], nowhere)).toThrow("GitHub's cache is outside");
  });

  it("names every place that is outside", () => {
    expect(() => requireAllowedRegions(["us-east-1"], places)).toThrow(
      expect.objectContaining({
        code: "not-allowed",
        problems: [
          {
            message: "Login to ap-south-1 is outside of the allowed regions",
            hint: "Allowed are us-east-1 (allowed-regions); nothing was moved",
          },
          {
            message: "The cache in eu-central-1 is outside of the allowed regions",
            hint: expect.any(String),
          },
        ],
      }),
    );
  });
});
