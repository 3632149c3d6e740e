import type { Material } from "../types.ts";
import { parseImageMaterial } from "./image-reference.ts";

/** `# syntax=docker/dockerfile:1`, or `# escape=…` before it */
const directive = /^(?<sign>#|\/\/)\s*(?<name>[a-z][a-z\d]*)\s*=\s*(?<value>\S+)/i;

/** As BuildKit looks for it: after the first line that is no directive, be it a comment, there are none. */
const statedFrontend = (dockerfile: string): string | undefined => {
  const lines = dockerfile.replace(/^\uFEFF/, "").split(/\r?\n/);
  const begin = lines[0]?.startsWith("#!") ? 1 : 0;
  const found = lines.slice(begin).map((line) => directive.exec(line)?.groups);
  const end = found.findIndex((each) => each === undefined || each.sign !== found[0]?.sign);
  const directives = end === -1 ? found : found.slice(0, end);
  return directives.find((each) => each?.name?.toLowerCase() === "syntax")?.value;
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
  const frontend = args.BUILDKIT_SYNTAX ?? statedFrontend(dockerfile);
  if (frontend === undefined || /@sha256:[0-9a-f]{64}$/.test(frontend)) return undefined;
  const [, path = "", tag = "latest"] =
    /^(.+?)(?::([\w.-]+))?$/.exec(frontend.replace(/^docker\.io\//, "")) ?? [];
  const listed = materials.some(({ uri }) => parseImageMaterial(uri)?.name === `${path}:${tag}`);
  return listed ? undefined : frontend;
};
