import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ParseResult, parse } from "oxc-parser";

export interface Module {
  readonly source: string;
  /** Everything that it imports or re-exports, types included, as written. */
  readonly specifiers: readonly string[];
  /** Names that it imports as values, by the module that they come from. */
  readonly imported: ReadonlyMap<string, ReadonlySet<string>>;
}

const dynamicSpecifier = (source: string, span: { readonly start: number; readonly end: number }): string =>
  source.slice(span.start, span.end).replace(/^["'`]|["'`]$/g, "");

const specifiersOf = (source: string, { module }: ParseResult): string[] => [
  ...module.staticImports.map((each) => each.moduleRequest.value),
  ...module.staticExports.flatMap((each) =>
    each.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  ),
  ...module.dynamicImports.map((each) => dynamicSpecifier(source, each.moduleRequest)),
];

const importedOf = ({ module }: ParseResult): ReadonlyMap<string, ReadonlySet<string>> => {
  const imported = new Map<string, Set<string>>();
  for (const { moduleRequest, entries } of module.staticImports) {
    const names = entries.filter(({ isType }) => !isType).flatMap(({ importName }) => importName.name ?? []);
    const known = imported.get(moduleRequest.value) ?? new Set();
    imported.set(moduleRequest.value, known.union(new Set(names)));
  }
  return imported;
};

export const readModule = async (file: string): Promise<Module> => {
  const source = await readFile(file, "utf8");
  const parsed = await parse(file, source);
  return { source, specifiers: specifiersOf(source, parsed), imported: importedOf(parsed) };
};

/** The modules that `entries` reach by relative imports, themselves included. */
export const reachableModules = async (entries: readonly string[]): Promise<Module[]> => {
  const seen = new Set<string>(entries);
  const modules: Module[] = [];
  // a Set that grows while it is walked is walked to its end
  for (const file of seen) {
    const module = await readModule(file);
    modules.push(module);
    for (const specifier of module.specifiers)
      if (specifier.startsWith(".")) seen.add(join(dirname(file), specifier));
  }
  return modules;
};
