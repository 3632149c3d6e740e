/** The house of docs/architecture.md: which package may import which. Arrows point down only, never sideways. */
const layers = [
  ["release", "image"],
  ["apply", "rollout", "config"],
  ["manifests", "health", "cluster", "aws", "spec"],
  ["kernel"],
] as const satisfies readonly (readonly string[])[];

/** Imported by tests and scripts alone. */
const harness = ["sandbox", "runner"];

const domain: readonly string[] = layers.flat();

/** `@actions/*` has one door; the runner speaks GitHub's own languages. */
const toolkitDoors: Readonly<Record<string, RegExp>> = {
  "action-kit": /^@actions\/(core|exec|github|http-client)(\/|$)/,
  runner: /^@actions\/(workflow-parser|expressions)(\/|$)/,
};

/** The one package that may import each kind of third party. Tests may call what they test by the real clients. */
const doors: readonly (readonly [RegExp, string])[] = [
  [/^@aws-sdk\//, "aws"],
  [/^@kubernetes\//, "cluster"],
];

/** Where a source file belongs. `package` of an action is "actions". */
export interface Place {
  readonly package: string;
  readonly test: boolean;
}

/** Tests, and what only tests use: `testing/x.ts`, `testserver.ts`. */
const testFile = /\.test\.ts$|\/testing\/|\/test[^/]*\.ts$/;

export const placeOf = (file: string): Place | undefined => {
  const [top, name] = file.split("/");
  const test = top === "test" || testFile.test(file);
  if (top === "packages" && name !== undefined) return { package: name, test };
  if (top === "actions") return { package: "actions", test };
  return top === "scripts" || top === "test" ? { package: "scripts", test } : undefined;
};

const below = (name: string): readonly string[] => {
  const level = layers.findIndex((layer) => (layer as readonly string[]).includes(name));
  return level < 0 ? ["kernel"] : layers.slice(level + 1).flat();
};

const mayImport = (from: Place, to: string): boolean => {
  if (from.package === "scripts") return true;
  if (harness.includes(to)) return from.test;
  if (from.package === "actions") return domain.includes(to) || to === "action-kit";
  return below(from.package).includes(to);
};

const rightPlace = (name: string): string | undefined => doors.find(([pattern]) => pattern.test(name))?.[1];

/** Why `from` may not import `specifier` (a package's name, or a path that leaves its own); undefined where it may. */
export const violation = (from: Place, specifier: string): string | undefined => {
  const own = /^@towline\/([^/]+)(\/.*)?$/.exec(specifier);
  if (own !== null) {
    const [, to = "", deep] = own;
    if (deep !== undefined) return `reaches into ${specifier}: import @towline/${to}`;
    if (to === from.package) return "imports its own package by name: use a relative path";
    return mayImport(from, to) ? undefined : `may not import @towline/${to}`;
  }
  if (from.package === "scripts") return undefined;
  if (specifier.startsWith("@actions/"))
    return toolkitDoors[from.package]?.test(specifier)
      ? undefined
      : `may not import ${specifier}: only packages/action-kit may`;
  const door = rightPlace(specifier);
  return door === undefined || door === from.package || from.test
    ? undefined
    : `may not import ${specifier}: only packages/${door} may`;
};
