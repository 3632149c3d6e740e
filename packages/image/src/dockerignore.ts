import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type IgnorePattern, parseIgnoreLine } from "./ignore-pattern.ts";

/** What the patterns said of a folder, handed on to its children. */
export interface Verdict {
  readonly ignored: boolean;
  readonly matched: readonly boolean[];
}

/** Paths are relative to the context, with `/`. */
export class DockerIgnore {
  readonly #patterns: readonly IgnorePattern[];

  constructor(patterns: readonly IgnorePattern[]) {
    this.#patterns = patterns;
  }

  /** Whether something in an ignored folder can be brought back. */
  get hasExceptions(): boolean {
    return this.#patterns.some(({ negated }) => negated);
  }

  /**
   * Patterns count in order. A child is matched by what matched its folder; but a pattern that had nothing to decide
   * for the folder (`!docs` while docs was not ignored) was not asked, and so says nothing of its children either:
   * BuildKit walks the context in this way.
   */
  verdict(path: string, parent?: Verdict): Verdict {
    let ignored = false;
    const matched = this.#patterns.map((pattern, i) => {
      const inherited = parent?.matched[i] === true;
      if (!inherited && pattern.negated !== ignored) return false;
      const matches = inherited || pattern.matches(path);
      if (matches) ignored = !pattern.negated;
      return matches;
    });
    return { ignored, matched };
  }
}

export const parseDockerIgnore = (text: string, file: string): DockerIgnore =>
  new DockerIgnore(
    text
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/)
      .flatMap((line, i) => parseIgnoreLine(line, { file, line: i + 1, column: 1 }) ?? []),
  );

/**
 * `<Dockerfile>.dockerignore` replaces the context's; a named context has no Dockerfile, and only its own counts. Paths
 * are absolute; messages name them relative to `workspace`.
 */
export const readDockerIgnore = (workspace: string, context: string, dockerfile?: string): DockerIgnore => {
  const own = dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`];
  const path = [...own, join(context, ".dockerignore")].find((candidate) => existsSync(candidate));
  if (path === undefined) return new DockerIgnore([]);
  return parseDockerIgnore(readFileSync(path, "utf8"), relative(workspace, path));
};
