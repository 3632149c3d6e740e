import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "@jest/globals";

const root = join(import.meta.dirname, "../..");

const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((page) => page !== "" && existsSync(join(root, page)) && !page.includes("/testdata/"));

interface Link {
  readonly page: string;
  readonly written: string;
  /** Path from the root; a folder's README. */
  readonly target: string;
  readonly anchor: string | undefined;
}

const textOf = (page: string): string =>
  readFileSync(join(root, page), "utf8").replace(/```[\s\S]*?```/g, "");

const readmeOf = (place: string): string =>
  existsSync(join(place, "README.md")) && statSync(place).isDirectory() ? join(place, "README.md") : place;

const linksOf = (page: string): readonly Link[] =>
  [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, written = ""]) => {
    if (/^[a-z]+:/.test(written)) return [];
    const [path = "", anchor] = written.split("#");
    const place = path === "" ? join(root, page) : join(root, dirname(page), path);
    return [{ page, written, target: relative(root, readmeOf(place)), anchor }];
  });

/** As GitHub makes them of headings. */
const anchorsOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#+ +(.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

const links = pages.flatMap(linksOf);

describe("pages", () => {
  it("link to what is there", () => {
    expect(links.length).toBeGreaterThan(100);
    const broken = links.filter(({ target }) => !existsSync(join(root, target)));
    expect(broken.map(({ page, written }) => `${page}: ${written}`)).toEqual([]);
  });

  it("link to headings that are there", () => {
    const broken = links.filter(
      ({ target, anchor }) =>
        anchor !== undefined &&
        target.endsWith(".md") &&
        existsSync(join(root, target)) &&
        !anchorsOf(target).includes(anchor),
    );
    expect(broken.map(({ page, written }) => `${page}: ${written}`)).toEqual([]);
  });

  it("are reached from the README", () => {
    const reached = new Set(["README.md"]);
    for (const page of reached) // grows while it is walked
      for (const link of links)
        if (link.page === page && link.target.endsWith(".md")) reached.add(link.target);
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});
