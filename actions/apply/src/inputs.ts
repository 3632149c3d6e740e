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

/** Without a record, a file that is not given this time could not be told from an object that left the manifests. */
const refusePrune = (input: InputReader): void => {
  if (input.flag("prune", false))
    input.reject(
      "Input prune is true, but an apply alone keeps no record of what earlier ones applied, so that it cannot tell what left the manifests",
      "Remove it and delete by hand, or use the action deploy, which records and prunes",
    );
};

export const readInputs = (input: InputReader): Inputs => {
  refusePrune(input);
  return readGiven(input);
};

const readGiven = (input: InputReader): Inputs => ({
  service: input.matching("service", ...dnsLabel) ?? input.required("service"),
  namespace: input.matching("namespace", ...dnsLabel) ?? input.required("namespace"),
  manifests: readManifestPaths(input),
  values: input.lines("values"),
  images: readImages(input),
  references: input.json("references", areReferences) ?? {},
  dryRun: input.flag("dry-run", false),
  kubeconfig: input.text("kubeconfig"),
});
