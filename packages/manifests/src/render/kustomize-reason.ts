import { existsSync } from "node:fs";
import { join, posix, relative } from "node:path";
import type { Problem, SourcePosition } from "@towline/kernel";

interface Places {
  readonly root: string;
  readonly wrapper: string;
  /** The kustomization file that was rendered. */
  readonly top: string;
}

/** kubectl hands an error out in a log line, as a quoted string of Go's or as an indented block. */
const unlogged = (stderr: string): string => {
  const block = /err=<\n([\s\S]*?)\n >/.exec(stderr)?.[1];
  if (block !== undefined) return block.replace(/^\t/gm, "");
  const quoted = /err=("(?:[^"\\]|\\.)*")/.exec(stderr)?.[1];
  if (quoted !== undefined) {
    try {
      return String(JSON.parse(quoted));
    } catch {
      return quoted;
    }
  }
  const [, plain] = /^(?:Error|error): ([\s\S]*)/m.exec(stderr) ?? [];
  return plain ?? stderr;
};

/** kustomize tells its way down to a mistake before the mistake. */
const wayDown = /[\s\S]*recursed accumulation of path '([^']+)': /;

const plainReason = (text: string): string =>
  text
    .replace(wayDown, "")
    .replace(/^(accumulating resources: )?accumulating resources from '[^']*': /, "")
    .replace(/^accumulating resources: /, "")
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();

const filesNamed = /(?:[\w.@/-]+\/)?[\w.@-]+\.(?:ya?ml|json|env|properties|txt)/g;

const positionOf = (reason: string, folder: string, { root, top }: Places): SourcePosition => {
  const line = Number(/\bline (\d+)/.exec(reason)?.[1] ?? 1);
  const file = (reason.match(filesNamed) ?? [])
    .map((name) => (name.startsWith(root) ? relative(root, name) : posix.join(folder, name)))
    .find((name) => !name.startsWith("..") && existsSync(join(root, name)));
  if (file !== undefined) return { file, line, column: 1 };
  const own = posix.join(folder, posix.basename(top));
  return { file: existsSync(join(root, own)) ? own : top, line: 1, column: 1 };
};

/** One message of what kustomize printed, at the file that it names. */
export const kustomizeProblem = (stderr: string, places: Places): Problem => {
  const text = unlogged(stderr);
  const reason = plainReason(text);
  const deepest = wayDown.exec(text)?.[1];
  const folder = deepest === undefined ? posix.dirname(places.top) : relative(places.root, deepest);
  if (reason.includes('unknown field "buildMetadata"'))
    return {
      message: "kustomize is too old: it does not say which file an object comes from",
      hint: "Install kustomize 4.5.2 or newer, or kubectl 1.24 or newer, on the runner",
      at: { file: places.top, line: 1, column: 1 },
    };
  return {
    message: `kustomize: ${reason.replaceAll(`${places.root}/`, "") || "failed without a reason"}`,
    hint: `"kubectl kustomize ${posix.dirname(places.top)}" shows the same at your desk`,
    at: positionOf(reason, folder, places),
  };
};
