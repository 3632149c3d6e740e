import type { InputReader } from "@towline/action-kit";
import type { BuildSettings } from "@towline/spec";

type Repository = Pick<BuildSettings, "repositorySettings" | "retention">;
type Settings = BuildSettings["repositorySettings"]["settings"];

const optional = <T>(input: InputReader, name: string, read: () => T): T | undefined =>
  input.text(name) === undefined ? undefined : read();

const readMutability = (input: InputReader): Settings["tagMutability"] => {
  const exceptFor = input.lines("tag-mutability-exclusions");
  const kind = optional(input, "tag-mutability", () =>
    input.oneOf("tag-mutability", ["mutable", "immutable"], "mutable"),
  );
  if (kind === undefined && exceptFor.length > 0)
    input.reject(
      "Input tag-mutability-exclusions has no meaning without tag-mutability",
      'Write "tag-mutability: immutable"',
    );
  return kind && { kind: kind === "immutable" ? "IMMUTABLE" : "MUTABLE", exceptFor };
};

const readEncryption = (input: InputReader): Settings["encryption"] => {
  const key = input.text("kms-key");
  const kind = optional(input, "encryption", () =>
    input.oneOf("encryption", ["aes256", "kms", "kms-dsse"], "kms"),
  );
  if (kind === "aes256" && key !== undefined)
    input.reject(
      'Input kms-key has no meaning with "encryption: aes256"',
      'Write "encryption: kms", or remove it',
    );
  if (kind === "aes256") return { kind: "AES256" };
  if (kind === "kms-dsse") return { kind: "KMS_DSSE", key };
  return kind === undefined && key === undefined ? undefined : { kind: "KMS", key };
};

const readKeptTags = (input: InputReader): readonly string[] | undefined => {
  const patterns = input.lines("keep-tags");
  if (patterns.length === 0) return undefined;
  if (input.text("keep-images") === undefined && input.text("untagged-days") === undefined)
    input.reject(
      "Input keep-tags has no meaning without keep-images and untagged-days",
      "Say with one of them what is deleted, or remove it",
    );
  return patterns;
};

const days = { min: 1, max: 3650, fallback: 1 };

/** How the repository is to be, and whether it is made and changed. Named as in towline.yaml. */
export const readRepository = (input: InputReader): Repository => {
  const tags = input.pairs("repository-tags");
  return {
    repositorySettings: {
      create: input.flag("create-repository", false),
      reconcile: input.flag("reconcile-repository", false),
      settings: {
        tagMutability: readMutability(input),
        scanOnPush: optional(input, "scan-on-push", () => input.flag("scan-on-push", false)),
        encryption: readEncryption(input),
        tags: Object.keys(tags).length === 0 ? undefined : tags,
      },
    },
    retention: {
      keepImages: optional(input, "keep-images", () => input.integer("keep-images", { ...days, max: 9999 })),
      keepTags: readKeptTags(input),
      untaggedDays: optional(input, "untagged-days", () => input.integer("untagged-days", days)),
    },
  };
};
