import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isScalar, parse, parseDocument, visit } from "yaml";
import { trackedFiles } from "../checks/tracked.ts";

/** The parts of `.github/workflows/actions.lock` that matter here. `gh actions-lock` writes the file, nobody else. */
interface Lock {
  /** What each workflow uses: `actions/checkout@v6.1.0`, or with the commit behind the @. */
  readonly workflows?: Readonly<Record<string, readonly string[]>>;
  readonly dependencies?: Readonly<Record<string, { readonly commit?: string }>>;
}

const path = ".github/workflows/actions.lock";
const remedy = "run gh actions-lock (an extension of GitHub's CLI), and commit what it writes";

/** Every third-party action that a workflow of ours pins must be locked at the same commit, or GitHub stops our callers. */
export async function lockProblems(root: string): Promise<string[]> {
  if (!existsSync(join(root, path))) return [`${path} is missing: ${remedy}`];
  const lock = (parse(await readFile(join(root, path), "utf8")) ?? {}) as Lock;
  const files = await trackedFiles(root, ".github/workflows/*.yml");
  const pins = files.map(async (file) => pinsIn(await readFile(join(root, file), "utf8"), file));
  return (await Promise.all(pins)).flat().flatMap((pin) => problemOf(lock, pin));
}

interface Pin {
  readonly file: string;
  /** `actions/checkout`, without a folder inside. */
  readonly repository: string;
  readonly commit: string;
}

function pinsIn(text: string, file: string): Pin[] {
  const pins: Pin[] = [];
  visit(parseDocument(text), {
    Pair: (_, { key, value }) => {
      const uses = isScalar(key) && key.value === "uses" && isScalar(value) ? String(value.value) : "";
      const [, repository, commit] = /^([\w.-]+\/[\w.-]+)[^@]*@([0-9a-f]{40})$/.exec(uses) ?? [];
      if (repository !== undefined && commit !== undefined) pins.push({ file, repository, commit });
    },
  });
  return pins;
}

function problemOf({ workflows = {}, dependencies = {} }: Lock, { file, repository, commit }: Pin): string[] {
  const locked = (workflows[file] ?? []).filter((name) => name.startsWith(`${repository}@`));
  const same = locked.some((name) => dependencies[name]?.commit === `sha1-${commit}`);
  return same ? [] : [`${path} does not hold ${repository} at ${commit}, which ${file} uses: ${remedy}`];
}
