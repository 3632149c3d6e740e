import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { buildDist, writeDist } from "../../scripts/build/dist.ts";
import { distDrift } from "../../scripts/checks/dist.ts";
import { fixture } from "./fixture.ts";

const packageFiles = (
  name: string,
  license: string | undefined,
  text: string | undefined,
): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({
    name,
    version: "1.2.3",
    license,
    main: "index.js",
  }),
  [`node_modules/${name}/index.js`]: `exports.greet = (who) => "hello " + who + " from ${name}";\n`,
  ...(text === undefined ? {} : { [`node_modules/${name}/LICENSE`]: text }),
});

const sources = {
  main: `import { request } from "node:https";
import { greet } from "friendly";
import { parse } from "yaml";
import { used } from "./part.ts";
const loaded = (name: string) => process.moduleLoadList.includes("NativeModule " + name);
console.log(greet(used), "https:", loaded("https"), "yaml:", "yamlLoaded" in globalThis);
if (process.argv.includes("--ask")) console.log(typeof request, parse("a: 1"));
`,
  part: 'export const used = "world";\nexport const unused = "never-in-the-bundle";\n',
};

const files = {
  ".gitignore": "node_modules\n",
  "actions/greet/src/main.ts": sources.main,
  "actions/greet/src/part.ts": sources.part,
  "actions/greet/src/post.ts": 'console.log("post");\n',
  ...packageFiles("friendly", "MIT", "The MIT licence of friendly"),
  ...packageFiles("yaml", "ISC", "The ISC licence of yaml"),
  "node_modules/yaml/index.js":
    'globalThis.yamlLoaded = true;\nexports.parse = (text) => "parsed " + text;\n',
};

const run = (root: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(root, "dist/greet/main.cjs"), ...args], { encoding: "utf8" });

describe("npm run build", () => {
  it("writes one file per entry that runs alone, without what nothing uses, and a licence list", async () => {
    using repository = fixture(files);
    const dist = await buildDist(repository.root);
    await writeDist(join(repository.root, "dist"), dist);
    expect([...dist.keys()]).toEqual(["greet/main.cjs", "greet/post.cjs", "parts/yaml.cjs", "LICENSES.txt"]);
    expect(run(repository.root)).toBe("hello world from friendly https: false yaml: false\n");
    expect(dist.get("greet/main.cjs")).not.toContain("never-in-the-bundle");
    expect(dist.get("LICENSES.txt")).toContain("friendly 1.2.3 (MIT)");
    expect(dist.get("LICENSES.txt")).toContain("The MIT licence of friendly");
  });

  it("loads costly modules at their first use, not before", async () => {
    using repository = fixture(files);
    await writeDist(join(repository.root, "dist"), await buildDist(repository.root));
    expect(run(repository.root, "--ask")).toMatch(/https: false yaml: false\nfunction parsed a: 1\n$/);
  });

  it("writes the same bytes in every checkout", async () => {
    using one = fixture(files);
    using other = fixture(files);
    const first = await buildDist(one.root);
    expect(await buildDist(other.root)).toEqual(first);
    expect(await buildDist(one.root)).toEqual(first);
    expect([...first.values()].join("")).not.toContain(one.root);
  });

  it.each([
    ["no licence", packageFiles("friendly", undefined, "text"), "friendly@1.2.3 is bundled under undefined"],
    ["a licence that is not free", packageFiles("friendly", "SSPL-1.0", "text"), 'bundled under "SSPL-1.0"'],
    ["no licence text", packageFiles("friendly", "MIT", undefined), "ships no licence text"],
  ])("refuses a package with %s", async (_, change, message) => {
    const main = 'import { greet } from "friendly";\nconsole.log(greet("you"));\n';
    using repository = fixture({ "actions/greet/src/main.ts": main, ...change });
    await expect(buildDist(repository.root)).rejects.toThrow(message);
  });

  it("takes the first free licence of a choice", async () => {
    using repository = fixture({
      ...files,
      ...packageFiles("friendly", "(GPL-3.0 OR BSD-3-Clause)", "text"),
    });
    expect((await buildDist(repository.root)).get("LICENSES.txt")).toContain("friendly 1.2.3 (BSD-3-Clause)");
  });

  it("brings nothing of a late import but what is used of it", async () => {
    const main = 'const { used: named } = await import("./part.ts");\nconsole.log(named);\n';
    using repository = fixture({
      ...files,
      "actions/greet/src/main.ts": `export {};\n(async () => {${main}})();\n`,
    });
    await writeDist(join(repository.root, "dist"), await buildDist(repository.root));
    expect(run(repository.root)).toBe("world\n");
    expect((await buildDist(repository.root)).get("greet/main.cjs")).not.toContain("never-in-the-bundle");
  });

  it.each([
    [
      "a late import of any other form",
      'void (async () => console.log(await import("./part.ts")))();',
      "late import",
    ],
    [
      "a heavy package as a whole",
      'import * as yaml from "yaml";\nconsole.log(yaml);',
      "Import what you use of yaml",
    ],
  ])("refuses %s", async (_, main, message) => {
    using repository = fixture({ ...files, "actions/greet/src/main.ts": `${main}\n` });
    await expect(buildDist(repository.root)).rejects.toThrow(message);
  });

  it("fails when there is no action at all", async () => {
    using repository = fixture({ "actions/README.md": "" });
    await expect(buildDist(repository.root)).rejects.toThrow(
      "there is no actions/<name>/src/main.ts to build",
    );
  });
});

describe("dist drift", () => {
  it("passes right after a build", async () => {
    using repository = fixture(files);
    await writeDist(join(repository.root, "dist"), await buildDist(repository.root));
    expect(await distDrift.run(repository.root)).toEqual([]);
  });

  it.each([
    [
      "a source that changed",
      { "actions/greet/src/post.ts": "console.log(1);\n" },
      "dist/greet/post.cjs differs",
    ],
    ["a bundle that was edited", { "dist/greet/main.cjs": "1;" }, "dist/greet/main.cjs differs"],
    ["an entry that was never built", { "actions/new/src/main.ts": "1;\n" }, "dist/new/main.cjs is missing"],
    [
      "a bundle whose action is gone",
      { "dist/old/main.cjs": "1;" },
      "dist/old/main.cjs belongs to no action",
    ],
  ])("refuses %s", async (_, change, message) => {
    using repository = fixture(files);
    await writeDist(join(repository.root, "dist"), await buildDist(repository.root));
    repository.write(change);
    expect(await distDrift.run(repository.root)).toEqual([expect.stringContaining(message)]);
  });
});
