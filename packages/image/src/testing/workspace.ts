import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder with files, whose modes do not depend on the umask. Gone after `using`. */
export interface Workspace extends Disposable {
  readonly path: string;
  write(path: string, text: string, mode?: number): void;
  folder(path: string, mode?: number): void;
  link(path: string, target: string): void;
}

export const workspaceWith = (files: Readonly<Record<string, string>>): Workspace => {
  const path = mkdtempSync(join(tmpdir(), "towline-test-"));
  const folder = (name: string, mode = 0o755) => {
    mkdirSync(join(path, name), { recursive: true });
    chmodSync(join(path, name), mode);
  };
  const write = (name: string, text: string, mode = 0o644) => {
    if (dirname(name) !== ".") folder(dirname(name));
    writeFileSync(join(path, name), text);
    chmodSync(join(path, name), mode);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    write,
    folder,
    link: (name, target) => symlinkSync(target, join(path, name)),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
};
