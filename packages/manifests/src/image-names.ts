import { parseRegistryHost } from "@towline/kernel";
import type { ImageSubstitution } from "./types.ts";

interface ImageName {
  /** Host, with its port where one is given; absent where the manifest leaves it out. */
  readonly registry?: string;
  readonly repository: string;
  readonly pinned: boolean;
}

/** `registry:5000/shop/checkout:1@sha256:…` → `registry:5000`, `shop/checkout`, pinned. */
const parseName = (image: string): ImageName => {
  const [named = "", digest] = image.split("@");
  const [first = "", ...rest] = named.replace(/:[^/:]*$/, "").split("/");
  const pinned = digest !== undefined;
  // as Docker reads it: a first part is a registry only where it could be a host
  return rest.length > 0 && (/[.:]/.test(first) || first === "localhost")
    ? { registry: first, repository: rest.join("/"), pinned }
    : { repository: [first, ...rest].join("/"), pinned };
};

/**
 * Whether `image`, as a manifest writes it, is to be replaced: the same repository to the last part, in no registry, any
 * private ECR or the reference's own. Somebody else's repository of the same name, and whatever is pinned, stays.
 */
export const isMeantBy = (image: string, { repository, reference }: ImageSubstitution): boolean => {
  if (image === reference) return true;
  const name = parseName(image);
  if (name.pinned || name.repository !== repository) return false;
  const { registry } = name;
  return (
    registry === undefined ||
    parseRegistryHost(registry) !== undefined ||
    registry === parseName(reference).registry
  );
};
