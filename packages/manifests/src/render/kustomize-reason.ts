import { existsSync, readFileSync } from "node:fs";
import { join, posix, relative } from "node:path";
import { type Problem, parseYaml, type SourcePosition } from "@towline/kernel";

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
    .replace(
      /^accumulation err='accumulating resources from [\s\S]*couldn't make target for path '[^']*': /,
      "",
    )
    .replace(/^Failed to read kustomization file under [^\n]*:\n/, "")
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

/** What a kustomization itself gets wrong, by the field that it is about; undefined for other mistakes. */
const ownMistake = (
  reason: string,
): { readonly field?: string; readonly message: string; readonly hint: string } | undefined => {
  const field = /^invalid Kustomization: json: unknown field "([^"]*)"/.exec(reason)?.[1];
  if (field !== undefined)
    return { field, message: `A kustomization has no field "${field}"`, hint: "Correct its spelling" };
  if (/^kind should be /.test(reason))
    return {
      field: "kind",
      message: "This is no kind of a kustomization",
      hint: "Write Kustomization or Component, or leave kind out",
    };
  return /is empty$/.test(reason)
    ? { message: "The kustomization is empty", hint: 'Name the files that it is made of under "resources"' }
    : undefined;
};

/** Where a field of a file stands; its beginning where it cannot be told. */
const fieldIn = (root: string, file: string, field: string | undefined): SourcePosition => {
  const start = { file, line: 1, column: 1 };
  if (field === undefined) return start;
  const [document] = parseYaml(readFileSync(join(root, file), "utf8"), file).documents;
  return document?.keyPositionOf([field]) ?? start;
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
  const at = positionOf(reason, folder, places);
  const own = ownMistake(reason);
  if (own !== undefined)
    return { message: own.message, hint: own.hint, at: fieldIn(places.root, at.file, own.field) };
  return {
    message: `kustomize: ${reason.replaceAll(`${places.root}/`, "") || "failed without a reason"}`,
    hint: `"kubectl kustomize ${posix.dirname(places.top)}" shows the same at your desk`,
    at,
  };
};
