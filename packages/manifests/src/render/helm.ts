import { access, readdir, readFile, realpath } from "node:fs/promises";
import { join, posix } from "node:path";
import { type Problem, parseYaml } from "@towline/kernel";
import { candidatesOf } from "../candidates.ts";
import { fileProblem, findInTree, isProblem } from "../tree.ts";
import { withoutHelmHooks } from "./helm-hooks.ts";
import { HelmOutput } from "./helm-output.ts";
import { helmProblem } from "./helm-reason.ts";
import { type Rendered, type RenderRequest, runFirst } from "./rendering.ts";
import { SourceFiles } from "./source-files.ts";

/** Helm follows links, wherever they lead; `seen` are real folders that were looked at. */
const strayLinks = async (
  root: string,
  folder: string,
  seen = new Set<string>(),
): Promise<readonly Problem[]> => {
  const real = await realpath(join(root, folder));
  if (seen.has(real)) return [];
  seen.add(real);
  const entries = await readdir(real, { recursive: true, withFileTypes: true });
  const links = entries.filter((entry) => entry.isSymbolicLink());
  const found = links.map(async ({ parentPath, name }): Promise<readonly Problem[]> => {
    const path = posix.relative(root, posix.join(parentPath, name));
    const target = (await findInTree(root, path)) ?? fileProblem(path, "is a link to nothing", "Remove it");
    if (isProblem(target)) return [target];
    return target.kind === "folder" ? strayLinks(root, path, seen) : [];
  });
  return (await Promise.all(found)).flat();
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Values files of the environment, the later one stronger. The chart's own `values.yaml` Helm reads by itself. */
const conventionalValues = async ({ root, folder, rendering }: RenderRequest): Promise<readonly string[]> => {
  const { environment } = rendering;
  if (environment === undefined) return [];
  const candidates = [`values-${environment}.yaml`, `values/${environment}.yaml`];
  const paths = candidates.map((name) => posix.join(folder, name));
  const there = await Promise.all(paths.map((path) => isThere(join(root, path))));
  return paths.filter((_, index) => there[index]);
};

const valuesProblems = async (root: string, path: string): Promise<readonly Problem[]> => {
  const found = await findInTree(root, path);
  if (found === undefined)
    return [
      fileProblem(path, "there is no such file of values", 'Correct "values", or add the file; {} will do'),
    ];
  if (isProblem(found)) return [found];
  if (found.kind !== "file") return [fileProblem(path, "is no file", "Name a file of values")];
  return parseYaml(await readFile(join(root, path), "utf8"), path).problems;
};

const template = (
  { folder, namespace, rendering: { service } }: RenderRequest,
  values: readonly string[],
) => [
  "template",
  service,
  `./${folder}`,
  "--namespace",
  namespace,
  "--include-crds",
  ...values.flatMap((path) => ["--values", path]),
];

/**
 * The objects of a Helm chart, rendered by `helm template` without a cluster; CRDs in `crds/` among them, tests left
 * out. A failure is one problem, with Helm's own reason; hooks that are none of ours are refused by name. Throws `command-failed` where this
 * machine has no helm.
 */
export const renderChart = async (given: RenderRequest): Promise<Rendered> => {
  const request = { ...given, root: await realpath(given.root) };
  const { root, folder, rendering } = request;
  const values = [...(await conventionalValues(request)), ...(rendering.values ?? [])];
  const own = posix.join(folder, "values.yaml");
  const read = [...((await isThere(join(root, own))) ? [own] : []), ...values];
  const wrong = await Promise.all([
    strayLinks(root, folder),
    ...read.map((path) => valuesProblems(root, path)),
  ]);
  const problems = wrong.flat();
  if (problems.length > 0) return { candidates: [], problems };

  const args = template(request, values);
  const result = await runFirst([{ name: "helm", command: "helm", args }], request, "a Helm chart");
  if (result.exitCode !== 0)
    return { candidates: [], problems: [helmProblem(result.stderr, folder, values)] };

  const output = new HelmOutput(result.stdout, root, folder);
  const parsed = parseYaml(result.stdout, folder);
  const sources = new SourceFiles(root);
  const located = await Promise.all(
    parsed.documents
      .flatMap((document) => candidatesOf(document))
      .map(async ({ value, at }) => ({
        value,
        ...(await sources.positions(output.sourceAt(at.line), value)),
      })),
  );
  const hooked = withoutHelmHooks(
    { candidates: located, problems: output.translate(parsed.problems) },
    rendering.log,
  );
  const with_ = values.length === 0 ? "" : ` with ${values.join(", ")}`;
  rendering.log.info(`${folder}: ${hooked.candidates.length} objects, rendered by Helm${with_}`);
  return hooked;
};
