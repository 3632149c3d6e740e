import { describe, expect, it } from "@jest/globals";
import { isMeantBy } from "./image-names.ts";

const digest = `sha256:${"a".repeat(64)}`;
const ours = "111111111111.dkr.ecr.ap-south-1.amazonaws.com";

describe("isMeantBy", () => {
  it.each([
    ["checkout", "checkout", true],
    ["checkout:1.2", "checkout", true],
    ["shop/checkout:1", "shop/checkout", true],
    [`${ours}/checkout:1`, "checkout", true],
    [`${ours}/shop/checkout`, "shop/checkout", true],
    ["222222222222.dkr.ecr-fips.us-gov-west-1.amazonaws.com/checkout", "checkout", true],
    ["222222222222.dkr.ecr.cn-north-1.amazonaws.com.cn/checkout:1", "checkout", true],
    ["222222222222.dkr-ecr.us-east-1.on.aws/checkout:1", "checkout", true],
    ["222222222222.dkr-ecr-fips.us-east-1.on.aws/checkout:1", "checkout", true],
    ["222222222222.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn/checkout:1", "checkout", true],
    ["docker.io/checkout:1.2", "checkout", false],
    ["docker.io/other/checkout:1.2", "checkout", false],
    ["quay.io/vendor/checkout:1", "checkout", false],
    ["ghcr.io/acme/checkout", "acme/checkout", false],
    ["public.ecr.aws/checkout", "checkout", false],
    ["localhost:5000/checkout:x", "checkout", false],
    [`${ours}.example.com/checkout`, "checkout", false],
    [`${ours}/tools/checkout:1`, "checkout", false],
    ["other/checkout", "checkout", false],
    ["checkout", "shop/checkout", false],
    ["my-checkout", "checkout", false],
    ["checkout/sidecar", "checkout", false],
    ["checkout.example/app", "checkout.example/app", false],
  ])("%s is %s: %s", (image, repository, expected) => {
    expect(isMeantBy(image, { repository, reference: `${ours}/${repository}@${digest}` })).toBe(expected);
  });

  it.each([
    ["127.0.0.1:5000/checkout:dev", true],
    ["127.0.0.1:5001/checkout:dev", false],
  ])("takes the registry of the reference itself: %s", (image, expected) => {
    const reference = `127.0.0.1:5000/checkout@${digest}`;
    expect(isMeantBy(image, { repository: "checkout", reference })).toBe(expected);
  });

  it("leaves what is pinned already, unless it is the same", () => {
    const substitution = { repository: "checkout", reference: `${ours}/checkout@${digest}` };
    const other = `sha256:${"b".repeat(64)}`;
    const images = [`checkout@${other}`, `checkout:1@${other}`, `${ours}/checkout@${other}`];
    expect(images.map((image) => isMeantBy(image, substitution))).toEqual([false, false, false]);
    expect(isMeantBy(substitution.reference, substitution)).toBe(true);
  });
});
