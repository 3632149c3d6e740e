import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ParseResult, parse } from "oxc-parser";

interface ImportedName {
  readonly specifier: string;
  readonly name: string;
}

/** One module, as far as names lead through it. */
interface Names {
  readonly source: string;
  /** Top-level declarations by name. */
  readonly declared: ReadonlyMap<string, Node>;
  readonly imported: ReadonlyMap<string, ImportedName>;
  /** What each exported name is: a name of this module, or of another. */
  readonly exported: ReadonlyMap<string, string | ImportedName>;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const declarationsOf = (statement: Node): readonly (readonly [string, Node])[] => {
  const declaration = isNode(statement.declaration) ? statement.declaration : statement;
  const declarators = Array.isArray(declaration.declarations)
    ? declaration.declarations.filter(isNode)
    : [declaration];
  return declarators.flatMap((each) =>
    isNode(each.id) && typeof each.id.name === "string" ? [[each.id.name, each] as const] : [],
  );
};

const importsOf = ({ module }: ParseResult): ReadonlyMap<string, ImportedName> =>
  new Map(
    module.staticImports.flatMap(({ moduleRequest, entries }) =>
      entries
        .filter(({ isType }) => !isType)
        .map(({ localName, importName }) => {
          const imported = { specifier: moduleRequest.value, name: importName.name ?? "" };
          return [localName.value, imported] as const;
        }),
    ),
  );

const exportsOf = ({ module }: ParseResult): ReadonlyMap<string, string | ImportedName> =>
  new Map(
    module.staticExports
      .flatMap(({ entries }) => entries)
      .filter(({ isType }) => !isType)
      .map(({ exportName, moduleRequest, importName, localName }): [string, string | ImportedName] => {
        const name = exportName.name ?? "";
        if (moduleRequest === null) return [name, localName.name ?? name];
        return [name, { specifier: moduleRequest.value, name: importName.name ?? name }];
      }),
  );

const namesOf = async (file: string): Promise<Names> => {
  const source = await readFile(file, "utf8");
  const parsed = await parse(file, source);
  const statements = parsed.program.body as unknown as readonly Node[];
  return {
    source,
    declared: new Map(statements.flatMap(declarationsOf)),
    imported: importsOf(parsed),
    exported: exportsOf(parsed),
  };
};

/** Fields that hold a name which refers to nothing of the module: `x.name`, `{ name: … }`. */
const isPlainName = (node: Node, field: string): boolean =>
  (field === "property" || field === "key") && node.computed === false && node.shorthand !== true;

/** Every name that a piece of code refers to. Names of its own parameters are among them, which does no harm. */
const identifiersIn = (node: Node, found = new Set<string>()): ReadonlySet<string> => {
  if (node.type === "Identifier" && typeof node.name === "string") found.add(node.name);
  for (const [field, value] of Object.entries(node))
    if (!isPlainName(node, field))
      for (const child of [value].flat()) if (isNode(child)) identifiersIn(child, found);
  return found;
};

/**
 * The text of those declarations that stand behind the names which `index` exports: each with whatever it refers to, in
 * its own module and in others of the package.
 */
export const textBehind = async (index: string, exportedNames: Iterable<string>): Promise<string> => {
  const modules = new Map<string, Promise<Names>>();
  const read = (file: string): Promise<Names> => {
    const known = modules.get(file) ?? namesOf(file);
    modules.set(file, known);
    return known;
  };
  const seen = new Set<string>();
  const texts: string[] = [];

  const follow = async (from: string, { specifier, name }: ImportedName): Promise<void> => {
    if (specifier.startsWith(".")) await visitExport(join(dirname(from), specifier), name);
  };
  const visitExport = async (file: string, name: string): Promise<void> => {
    const target = (await read(file)).exported.get(name);
    if (typeof target === "string") await visit(file, target);
    else if (target !== undefined) await follow(file, target);
  };
  const visit = async (file: string, name: string): Promise<void> => {
    const key = `${file} ${name}`;
    if (seen.has(key)) return;
    seen.add(key);
    const { source, declared, imported } = await read(file);
    const other = imported.get(name);
    if (other !== undefined) return await follow(file, other);
    const declaration = declared.get(name);
    if (declaration === undefined) return;
    texts.push(source.slice(declaration.start, declaration.end));
    for (const identifier of identifiersIn(declaration)) await visit(file, identifier);
  };

  for (const name of exportedNames) await visitExport(index, name);
  return texts.join("\n");
};
