import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const repository = join(import.meta.dirname, "..", "..");

/** A git repository in a temporary folder. It is removed when the scope that declares it with `using` ends. */
export interface Fixture extends Disposable {
  readonly root: string;
  write(files: Readonly<Record<string, string>>): void;
}

/** `copied` names files of this repository that the fixture gets as they are. */
export const fixture = (files: Readonly<Record<string, string>>, copied: readonly string[] = []): Fixture => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "towline-fixture-")));
  const write = (more: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  execFileSync("git", ["init", "--quiet", root]);
  for (const path of copied) cpSync(join(repository, path), join(root, path));
  write(files);
  return { root, write, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
};

/** The same with this repository's node_modules, for checks that resolve packages. */
export const fixtureWithPackages = (
  files: Readonly<Record<string, string>>,
  copied: readonly string[],
): Fixture => {
  const made = fixture({ ".gitignore": "node_modules\n", ...files }, copied);
  symlinkSync(join(repository, "node_modules"), join(made.root, "node_modules"));
  return made;
};
