export {
  containersOf,
  imagesOf,
  isWorkload,
  type PodTemplate,
  podTemplateOf,
  type Substituted,
  substituteImages,
} from "./images.ts";
export { type Scope, scopeOf } from "./kinds.ts";
export { bareMentions, type Mention } from "./mentions.ts";
export { segmentsOf } from "./paths.ts";
export { annotatePods } from "./pod-annotations.ts";
export { type ReadManifestsRequest, readManifests } from "./read.ts";
export {
  configReferences,
  type Reference,
  type Rename,
  referencesOf,
  rewriteReferences,
} from "./references.ts";
export type { Rendering } from "./render/rendering.ts";
export { secretValuesOf } from "./secret-values.ts";
export { fileProblem, findInTree, isProblem, type TreePath } from "./tree.ts";
export type * from "./types.ts";
