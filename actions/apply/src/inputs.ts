import { dnsLabel, type InputReader } from "@towline/action-kit";
import type { ImageSubstitution } from "@towline/manifests";

export interface Inputs {
  readonly service: string;
  readonly namespace: string;
  readonly manifests: readonly string[];
  /** Values files of Helm charts. */
  readonly values: readonly string[];
  readonly images: readonly ImageSubstitution[];
  /** Versioned name by `<Kind>/<bare name>`. */
  readonly references: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly kubeconfig: string | undefined;
}

const areReferences = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(
    ([key, versioned]) =>
      /^(ConfigMap|Secret)\/./.test(key) && typeof versioned === "string" && versioned !== "",
  );

const readImages = (input: InputReader): readonly ImageSubstitution[] =>
  Object.entries(input.pairs("images")).map(([repository, text]) => {
    const reference = text.trim();
    if (reference === "" || /\s/.test(reference))
      input.reject(
        `Input images has no image reference for "${repository}"`,
        `Write ${repository}=<registry>/<repository>@sha256:…`,
      );
    return { repository: repository.trim(), reference };
  });

const readManifestPaths = (input: InputReader): readonly string[] => {
  input.required("manifests");
  return input.lines("manifests");
};

export const readInputs = (input: InputReader): Inputs => ({
  service: input.matching("service", ...dnsLabel) ?? input.required("service"),
  namespace: input.matching("namespace", ...dnsLabel) ?? input.required("namespace"),
  manifests: readManifestPaths(input),
  values: input.lines("values"),
  images: readImages(input),
  references: input.json("references", areReferences) ?? {},
  dryRun: input.flag("dry-run", false),
  kubeconfig: input.text("kubeconfig"),
});
