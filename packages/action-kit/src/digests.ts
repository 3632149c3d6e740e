import type { InputReader } from "./inputs.ts";

const form = /^sha256:[0-9a-f]{64}$/;

const areDigests = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((digest) => typeof digest === "string" && form.test(digest));

/** The input `digest`; rejected where it is missing or is none. */
export const readDigest = (input: InputReader): string => {
  input.matching("digest", form, "a digest, sha256: and 64 hex digits");
  return input.required("digest");
};

/**
 * The image of each of a plan's services: of the input `digests`, JSON, as the build action writes it, or where there is
 * only one service, of `digest`. What is missing is rejected.
 */
export const readDigests = (input: InputReader, services: readonly string[]): ReadonlyMap<string, string> => {
  if (input.text("digests") === undefined) return ofOne(input, services);
  if (input.text("digest") !== undefined)
    input.reject("Inputs digest and digests cannot both be given", "Remove one of them");
  const digests = input.json("digests", areDigests) ?? {};
  const missing = services.filter((service) => !Object.hasOwn(digests, service));
  if (input.problems.length === 0 && missing.length > 0)
    input.reject(
      `Input digests has no image of ${missing.join(", ")}`,
      "Pass the output digests of the build action on, which built the services of the same plan",
    );
  return new Map(services.map((service) => [service, digests[service] ?? ""]));
};

const ofOne = (input: InputReader, services: readonly string[]): ReadonlyMap<string, string> => {
  const [only = "", second] = services;
  if (second !== undefined)
    input.reject(
      "Input digests is missing: the plan has several services",
      "Pass the output digests of the build action on, or name one service",
    );
  return new Map([[only, second === undefined ? readDigest(input) : ""]]);
};
