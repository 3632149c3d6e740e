import type { Material } from "../types.ts";
import { parseImageMaterial } from "./image-reference.ts";

/** `# syntax=docker/dockerfile:1`, which may stand in the comments that begin a Dockerfile. */
const directive = /^\s*(?:#|\/\/)\s*syntax\s*=\s*(\S+)/i;

const frontendOf = (dockerfile: string, args: Readonly<Record<string, string>>): string | undefined => {
  if (args.BUILDKIT_SYNTAX !== undefined) return args.BUILDKIT_SYNTAX;
  const lines = dockerfile.replace(/^\uFEFF/, "").split(/\r?\n/);
  const end = lines.findIndex((line) => !/^\s*(#|\/\/)/.test(line));
  const comments = end === -1 ? lines : lines.slice(0, end);
  return comments.map((line) => directive.exec(line)?.[1]).find((name) => name !== undefined);
};

/**
 * The frontend that reads the Dockerfile, where it is named without a digest and BuildKit left it out of its list: it
 * may have changed unseen.
 */
export const unlistedFrontend = (
  dockerfile: string,
  args: Readonly<Record<string, string>>,
  materials: readonly Material[],
): string | undefined => {
  const frontend = frontendOf(dockerfile, args);
  if (frontend === undefined || /@sha256:[0-9a-f]{64}$/.test(frontend)) return undefined;
  const [, path = "", tag = "latest"] =
    /^(.+?)(?::([\w.-]+))?$/.exec(frontend.replace(/^docker\.io\//, "")) ?? [];
  const listed = materials.some(({ uri }) => parseImageMaterial(uri)?.name === `${path}:${tag}`);
  return listed ? undefined : frontend;
};
