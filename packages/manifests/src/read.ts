import {
  describeRef,
  type KubeObject,
  keyOf,
  type Problem,
  parseYaml,
  refOf,
  TowlineError,
} from "@towline/kernel";
import { candidatesOf } from "./candidates.ts";
import { type ManifestSource, manifestSources } from "./files.ts";
import { scopeOf } from "./kinds.ts";
import { renderChart } from "./render/helm.ts";
import { withoutHelmHooks } from "./render/helm-hooks.ts";
import { renderKustomization } from "./render/kustomize.ts";
import type { Rendered, Rendering } from "./render/rendering.ts";
import { asObject, type Candidate, isEntries, shapeProblems } from "./shape.ts";
import { unplacedProblems } from "./shape-content.ts";
import { fileProblem } from "./tree.ts";
import type { Manifest } from "./types.ts";

export interface ReadManifestsRequest {
  /** The checked-out repository. */
  readonly root: string;
  /** Files or folders relative to `root`; the first that exists counts. */
  readonly candidates?: readonly string[];
  /** Files or folders relative to `root`, all of which must exist. */
  readonly paths?: readonly string[];
  /** The target's. Objects that name another one are refused; those that name none get it. */
  readonly namespace: string;
  /** For folders with a kustomization or a Helm chart. */
  readonly rendering: Rendering;
}

interface Read {
  readonly manifest?: Manifest;
  readonly problems: readonly Problem[];
}

const namespaceProblems = (object: KubeObject, namespace: string, candidate: Candidate): Problem[] => {
  const own = object.metadata.namespace;
  const at = candidate.positionOf(["metadata", "namespace"]);
  if (own === undefined || own === null) return [];
  if (scopeOf(object.apiVersion, object.kind) === "cluster") {
    const message = `${describeRef(refOf(object))} belongs to no namespace, but names "${own}"`;
    return [{ message, hint: "Remove metadata.namespace", at }];
  }
  if (own === namespace) return [];
  const message = `${describeRef(refOf(object))} is for namespace "${own}", but this deploy's is "${namespace}"`;
  return [
    {
      message,
      hint: "Remove metadata.namespace (of a kustomization: namespace), or set the target's namespace in towline.yaml",
      at,
    },
  ];
};

/** `stringData` could never remove a key again: what is applied is always `data`. */
const withPlainData = (object: KubeObject): KubeObject => {
  if (object.kind !== "Secret" || !isEntries(object.stringData)) return object;
  const { stringData, data, ...rest } = object;
  const encoded = Object.entries(stringData).map(([key, value]) => [
    key,
    Buffer.from(String(value ?? "")).toString("base64"),
  ]);
  return { ...rest, data: { ...data, ...Object.fromEntries(encoded) } } as KubeObject;
};

const inNamespace = (object: KubeObject, namespace: string): KubeObject =>
  scopeOf(object.apiVersion, object.kind) === "namespace"
    ? { ...object, metadata: { ...object.metadata, namespace } }
    : object;

const readObject = (candidate: Candidate, namespace: string): Read => {
  const problems = [...shapeProblems(candidate), ...unplacedProblems(candidate)];
  if (problems.length > 0) return { problems };
  const object = withPlainData(asObject(candidate.value));
  const wrong = namespaceProblems(object, namespace, candidate);
  if (wrong.length > 0) return { problems: wrong };
  const { at, positionOf, keyPositionOf } = candidate;
  const manifest = { object: inNamespace(object, namespace), at, positionOf, keyPositionOf };
  return { manifest, problems: [] };
};

const duplicates = (manifests: readonly Manifest[]): readonly Problem[] => {
  const first = new Map<string, Manifest>();
  return manifests.flatMap((manifest) => {
    const key = keyOf(refOf(manifest.object));
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, manifest);
      return [];
    }
    const message = `${describeRef(refOf(manifest.object))} stands twice, first in ${earlier.at.file}:${earlier.at.line}`;
    return [{ message, hint: "Remove or rename one of the two", at: manifest.at }];
  });
};

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted(
    (a, b) =>
      (a.at?.file ?? "").localeCompare(b.at?.file ?? "") ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );

const invalid = (problems: readonly Problem[]): TowlineError => {
  const [first, ...more] = problems;
  const message = more.length === 0 ? (first?.message ?? "") : `${problems.length} mistakes in the manifests`;
  return new TowlineError("manifest-invalid", message, { hint: first?.hint, at: first?.at, problems });
};

const plain = ({ files, problems }: ManifestSource & { readonly kind: "files" }): Rendered => {
  const parsed = files.map(({ path, text }) => parseYaml(text, path));
  return {
    candidates: parsed.flatMap(({ documents }) => documents.flatMap((document) => candidatesOf(document))),
    problems: [...problems, ...parsed.flatMap((file) => file.problems)],
  };
};

const readSource = async (source: ManifestSource, request: ReadManifestsRequest): Promise<Rendered> => {
  if (source.kind === "helm") return await renderChart({ ...request, folder: source.folder });
  const rendered =
    source.kind === "files"
      ? plain(source)
      : await renderKustomization({ ...request, folder: source.folder });
  return withoutHelmHooks(rendered, request.rendering.log);
};

const pathsOf = (sources: readonly ManifestSource[]): readonly string[] =>
  sources.flatMap((source) =>
    source.kind === "files" ? source.files.map(({ path }) => path) : [source.folder],
  );

/** Whoever names values files believes that they count. */
const uselessValues = (
  { rendering }: ReadManifestsRequest,
  sources: readonly ManifestSource[],
): readonly Problem[] => {
  const [first] = rendering.values ?? [];
  // what could not be read may have been meant as a chart
  const isRead = (source: ManifestSource) =>
    source.kind === "helm" || (source.kind === "files" && source.problems.length > 0);
  if (first === undefined || sources.some(isRead)) return [];
  return [
    fileProblem(
      first,
      "is a file of Helm values, but there is no Helm chart in the manifests",
      'Remove "values", or name a folder with a Chart.yaml as the manifests',
    ),
  ];
};

/**
 * Reads the service's manifests in the order of their files and documents; kustomizations and Helm charts as their
 * tools render them. Throws `manifest-invalid` with every problem at once, each with its file, line and column, and
 * `command-failed` where the tool is missing.
 */
export const readManifests = async (request: ReadManifestsRequest): Promise<readonly Manifest[]> => {
  const { root, candidates, paths = [] } = request;
  const named = [...(candidates === undefined ? [] : [candidates]), ...paths.map((path) => [path])];
  const sources = await manifestSources(root, named);
  const read = await Promise.all(sources.map((source) => readSource(source, request)));
  const objects = read
    .flatMap((each) => each.candidates)
    .map((candidate) => readObject(candidate, request.namespace));
  const manifests = objects.flatMap(({ manifest }) => (manifest === undefined ? [] : [manifest]));
  const problems = inOrder([
    ...read.flatMap((each) => each.problems),
    ...uselessValues(request, sources),
    ...objects.flatMap((object) => object.problems),
    ...duplicates(manifests),
  ]);
  if (problems.length > 0) throw invalid(problems);
  if (manifests.length === 0) throw invalid([noObjects(pathsOf(sources))]);
  return manifests;
};

const noObjects = (paths: readonly string[]): Problem => ({
  message: `${paths.join(", ")}: no Kubernetes object`,
  hint: "Write the service's manifests there: at least one Deployment",
  at: { file: paths[0] ?? "", line: 1, column: 1 },
});
