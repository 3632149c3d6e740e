import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The source of a service: 2,000 files of dependencies (20 MB) and 500 of its own. */
export interface Source extends Disposable {
  readonly folder: string;
  /** One more line in one file. */
  change(): void;
}

const dependencies = 2000;
const dependencyBytes = 10_000;
const modules = 500;

/** No base on this machine has a shell: the program of examples/checkout stands for the compiler. */
const dockerfile = (base: string): string =>
  [
    `FROM ${base}`,
    "COPY deps /deps",
    'RUN --network=none ["/checkout", "exit", "0"]',
    "COPY src /src",
    "",
  ].join("\n");

const fill = (folder: string, count: number, content: (index: number) => string): void => {
  mkdirSync(folder);
  for (let index = 0; index < count; index++) writeFileSync(join(folder, `file-${index}.js`), content(index));
};

export const createSource = (base: string): Source => {
  const folder = mkdtempSync(join(tmpdir(), "towline-bench-source-"));
  writeFileSync(join(folder, "Dockerfile"), dockerfile(base));
  fill(join(folder, "deps"), dependencies, (index) => `// ${index}\n`.padEnd(dependencyBytes, "x"));
  fill(join(folder, "src"), modules, (index) => `export default ${index};\n`);
  return {
    folder,
    change: () => appendFileSync(join(folder, "src/file-1.js"), `// ${Math.random()}\n`),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
};
