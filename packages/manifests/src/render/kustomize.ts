import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix, relative } from "node:path";
import { type Json, type Problem, parseYaml } from "@towline/kernel";
import { candidatesOf } from "../candidates.ts";
import { type Candidate, isEntries } from "../shape.ts";
import type { KustomizationFile } from "./kustomization-file.ts";
import { walkKustomizations } from "./kustomization-tree.ts";
import { kustomizeProblem } from "./kustomize-reason.ts";
import { type Rendered, type RenderRequest, runFirst } from "./rendering.ts";
import { onlyAt, SourceFiles } from "./source-files.ts";

const originAnnotation = "config.kubernetes.io/origin";
const originOption = "originAnnotations";

/**
 * A kustomization around the user's that has kustomize say which file each object comes from. Only the outermost one's
 * `buildMetadata` counts, so that the user's goes with it.
 */
const wrapperOf = (folder: string, { value }: KustomizationFile): string => {
  const own = isEntries(value) && Array.isArray(value.buildMetadata) ? value.buildMetadata : [];
  return JSON.stringify({
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    resources: [folder],
    buildMetadata: [...new Set([...own, originOption])],
  });
};

const build = async (root: string, top: KustomizationFile, request: RenderRequest) => {
  const wrapper = await mkdtemp(join(await realpath(tmpdir()), "towline-kustomize-"));
  try {
    const folder = relative(wrapper, join(root, posix.dirname(top.path)));
    await writeFile(join(wrapper, "kustomization.yaml"), wrapperOf(folder, top));
    const tools = [
      { name: "kustomize", command: "kustomize", args: ["build", wrapper] },
      { name: "kubectl kustomize", command: "kubectl", args: ["kustomize", wrapper] },
    ];
    return { ...(await runFirst(tools, request, "a kustomization")), wrapper };
  } finally {
    await rm(wrapper, { recursive: true, force: true });
  }
};

const withoutOrigin = (value: Json): Json => {
  const { metadata, ...rest } = value as { readonly metadata: { readonly annotations: object } };
  const annotations = Object.entries(metadata.annotations).filter(([name]) => name !== originAnnotation);
  const { annotations: _, ...others } = metadata;
  const kept = annotations.length === 0 ? {} : { annotations: Object.fromEntries(annotations) };
  return { ...rest, metadata: { ...others, ...kept } } as Json;
};

/** The file that kustomize names as an object's origin, relative to the repository. */
const originOf = (value: Json, wrapper: string, root: string): string | undefined => {
  if (!isEntries(value) || !isEntries(value.metadata) || !isEntries(value.metadata.annotations)) return;
  const origin = value.metadata.annotations[originAnnotation];
  const path = /^(?:path|configuredIn): (.+)$/m.exec(String(origin ?? ""))?.[1];
  return path === undefined ? undefined : relative(root, join(wrapper, path));
};

/**
 * The objects of a kustomization, rendered by `kustomize` or `kubectl kustomize`. A failure is one problem, with the
 * tool's own reason. Throws `command-failed` where this machine has neither.
 */
export const renderKustomization = async (request: RenderRequest): Promise<Rendered> => {
  const root = await realpath(request.root);
  const { top, problems } = await walkKustomizations(root, request.folder);
  if (problems.length > 0 || top === undefined) return { candidates: [], problems };
  const { exitCode, stdout, stderr, name, wrapper } = await build(root, top, request);
  if (exitCode !== 0) {
    const problem: Problem = kustomizeProblem(stderr, { root, wrapper, top: top.path });
    return { candidates: [], problems: [problem] };
  }
  const parsed = parseYaml(stdout, top.path);
  const sources = new SourceFiles(root);
  const keepsOrigin = JSON.stringify(top.value).includes(originOption);
  const located = async ({ value }: Candidate): Promise<Candidate> => {
    const file = originOf(value, wrapper, root);
    if (file === undefined) return { value, ...onlyAt({ file: top.path, line: 1, column: 1 }) };
    const plain = keepsOrigin ? value : withoutOrigin(value);
    return { value: plain, ...(await sources.positions(file, plain)) };
  };
  const rendered = parsed.documents.flatMap((document) => candidatesOf(document));
  request.rendering.log.info(`${request.folder}: ${rendered.length} objects, rendered by ${name}`);
  return { candidates: await Promise.all(rendered.map(located)), problems: parsed.problems };
};
