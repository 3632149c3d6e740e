import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The folders of one job on one runner. */
export class Place {
  readonly path: string;
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;

  /** Of another process, where `path` is given. */
  constructor(path = mkdtempSync(join(tmpdir(), "towline-sweep-"))) {
    this.path = path;
    this.workspace = join(path, "workspace");
    this.temp = join(path, "temp");
    this.home = join(path, "home");
    for (const folder of [this.workspace, this.temp, this.home]) mkdirSync(folder, { recursive: true });
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = join(this.workspace, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
