import { expect, it } from "@jest/globals";
import { type Image, writeOutputs } from "./outputs.ts";

const imageOutputs = (images: readonly Image[]): Record<string, unknown> => {
  const written = new Map<string, unknown>();
  writeOutputs(images, { output: (name, value) => void written.set(name, value) });
  return Object.fromEntries(written);
};

const looked = { service: "cart", repository: "shop/cart", sourceKey: "k", why: "because" };
const built = { ...looked, digest: "sha256:1", tags: ["main", "dev"], built: true, metadata: { a: 1 } };

it("has everything of one service", () => {
  expect(imageOutputs([built])).toEqual({
    digest: "sha256:1",
    digests: { cart: "sha256:1" },
    repository: "shop/cart",
    "source-key": "k",
    tags: "main\ndev",
    built: true,
    metadata: { a: 1 },
  });
});

it("has the digests of several, by service", () => {
  const shop = { ...built, service: "shop", digest: "sha256:2" };
  expect(imageOutputs([built, shop])).toEqual({ digests: { cart: "sha256:1", shop: "sha256:2" } });
});

it("has an empty digest in a dry run that finds something to build", () => {
  expect(imageOutputs([looked])).toMatchObject({ digest: undefined, digests: { cart: "" } });
});
