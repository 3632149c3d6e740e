import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { isTowlineError } from "@towline/kernel";
import { readManifests } from "./read.ts";
import type { Rendering } from "./render/rendering.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "towline-manifests-"));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

const write = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
};

const rendering: Rendering = {
  exec: () => Promise.reject(new Error("plain YAML needs no program")),
  env: {},
  log: { info: () => undefined },
  service: "checkout",
};

const read = (...candidates: string[]) =>
  readManifests({
    root,
    candidates: candidates.length === 0 ? ["k8s"] : candidates,
    namespace: "shop",
    rendering,
  });

/** `file:line:column message` of every problem. */
const problemsOf = async (...candidates: string[]): Promise<readonly string[]> => {
  try {
    await read(...candidates);
    return [];
  } catch (error) {
    if (!isTowlineError(error, "manifest-invalid")) throw error;
    expect(error.problems.every(({ hint }) => hint !== undefined)).toBe(true);
    return error.problems.map(({ at, message }) =>
      at === undefined ? message : `${at.file}:${at.line}:${at.column} ${message}`,
    );
  }
};

const configMap = (name: string, more = ""): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${more}`;

describe("readManifests", () => {
  it("reads documents, lists and JSON in the order of their files, with namespace and position", async () => {
    await write({
      "k8s/b.yml": `# two\n${configMap("b1")}---\n---\n${configMap("b2")}`,
      "k8s/a.json": '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a","namespace":"shop"}}',
      "k8s/c.yaml":
        "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Namespace\n  metadata: {name: shop}\n- apiVersion: example.com/v1\n  kind: Odd\n  metadata: {name: odd}\n",
      "k8s/.hidden.yaml": "nonsense",
      "k8s/notes.md": "nonsense",
      "k8s/overlays/dev/d.yaml": configMap("d"),
    });
    const manifests = await read();
    expect(
      manifests.map(({ object: { kind, metadata }, at }) => [kind, metadata.namespace, at.file, at.line]),
    ).toEqual([
      ["Service", "shop", "k8s/a.json", 1],
      ["ConfigMap", "shop", "k8s/b.yml", 2],
      ["ConfigMap", "shop", "k8s/b.yml", 8],
      ["Namespace", undefined, "k8s/c.yaml", 4],
      ["Odd", undefined, "k8s/c.yaml", 7],
    ]);
  });

  it("takes the first candidate that exists, folder or file", async () => {
    await write({
      "k8s/overlays/dev/d.yaml": configMap("d"),
      "k8s/a.yaml": configMap("a"),
      "one.yaml": configMap("o"),
    });
    const names = async (...candidates: string[]) =>
      (await read(...candidates)).map(({ object }) => object.metadata.name);
    expect(await names("k8s/overlays/dev", "k8s")).toEqual(["d"]);
    expect(await names("k8s/overlays/prod", "k8s/")).toEqual(["a"]);
    expect(await names("one.yaml")).toEqual(["o"]);
  });

  it("reads every one of several paths, and sees what stands in two of them", async () => {
    await write({ "k8s/a.yaml": configMap("a"), "more/b.yaml": configMap("b"), "c.yaml": configMap("a") });
    const paths = (...all: string[]) => readManifests({ root, paths: all, namespace: "shop", rendering });
    expect((await paths("k8s", "more/b.yaml")).map(({ object }) => object.metadata.name)).toEqual(["a", "b"]);
    await expect(paths("k8s", "c.yaml")).rejects.toThrow("configmap/a stands twice, first in k8s/a.yaml:1");
    await expect(paths("k8s", "d.yaml")).rejects.toThrow("There is no d.yaml in the repository");
  });

  it("applies a Secret's stringData as data, and does not repeat its values", async () => {
    const secret = (data: string) => `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n${data}`;
    await write({ "k8s/a.yaml": secret("data: {a: YQ==}\nstringData: {b: bee}\n") });
    const [manifest] = await read();
    expect(manifest?.object).toMatchObject({ data: { a: "YQ==", b: "YmVl" } });
    expect(manifest?.object).not.toHaveProperty("stringData");
    await write({ "k8s/a.yaml": secret("stringData: {pin: 4711}\n") });
    expect(await problemsOf()).toEqual(["k8s/a.yaml:4:19 stringData.pin is a number, but must be text"]);
  });

  it("reads scalars as kubectl does", async () => {
    await write({
      "k8s/a.yaml": "apiVersion: v1\nkind: X\nmetadata: {name: x}\nspec: {mode: 0644, at: 22:30}\n",
    });
    expect((await read())[0]?.object.spec).toEqual({ mode: 420, at: "22:30" });
  });

  it("reports every mistake of every file at once", async () => {
    await write({
      "k8s/a.yaml": `${configMap("a", "data:\n  port: 8080\n  port: 9\n")}---\nkind: Service\nmetadata: {name: 12}\n---\n- list\n`,
      "k8s/b.yaml": `${configMap("a")}  namespace: other\n`,
      "k8s/c.yaml": "a: [\n",
      "k8s/d.yaml": `${configMap("same")}---\n${configMap("same")}`,
      "k8s/e.yaml":
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: e\n  labels: {version: 1.10}\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          env:\n            - {name: DEBUG, value: true}\n",
      "k8s/f.yaml": "apiVersion: v1\nkind: Pod\nmetadata: {generateName: f-}\n",
      "k8s/g.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop, namespace: shop}\n",
      "k8s/h.yaml": new Uint8Array([0xff, 0xfe, 0x00]),
    });
    expect(await problemsOf()).toEqual([
      'k8s/a.yaml:7:3 Key "port" stands twice, first in line 6',
      "k8s/a.yaml:7:9 data.port is the number 9, but must be text",
      "k8s/a.yaml:9:1 apiVersion is missing",
      "k8s/a.yaml:10:18 metadata.name is the number 12",
      "k8s/a.yaml:12:1 This is a list, not a Kubernetes object",
      'k8s/b.yaml:5:14 configmap/a is for namespace "other", but this deploy\'s is "shop"',
      expect.stringMatching(/^k8s\/c\.yaml:2:1 This is not YAML/),
      "k8s/d.yaml:6:1 configmap/same stands twice, first in k8s/d.yaml:1",
      "k8s/e.yaml:5:21 metadata.labels.version is the number 1.1, but must be text",
      "k8s/e.yaml:12:36 spec.template.spec.containers[0].env[0].value is the boolean true, but must be text",
      "k8s/f.yaml:3:11 metadata.name is missing",
      'k8s/g.yaml:3:35 namespace/shop belongs to no namespace, but names "shop"',
      "k8s/h.yaml:1:1 k8s/h.yaml: is not UTF-8 text",
    ]);
  });

  it.each([
    ["kustomization.yaml", "Chart.yaml"],
    ["Kustomization", "kustomization.yml"],
  ])("refuses a folder with %s and %s: which is meant cannot be told", async (one, other) => {
    await write({ [`k8s/${one}`]: "x: 1\n", [`k8s/${other}`]: "x: 1\n" });
    expect(await problemsOf()).toEqual([
      expect.stringMatching(/^k8s:1:1 k8s: holds \S+ and \S+: which one counts cannot be told$/),
    ]);
  });

  it("says what is missing where there is nothing to read", async () => {
    expect(await problemsOf("k8s")).toEqual(["There is no k8s in the repository"]);
    expect(await problemsOf("k8s/overlays/dev", "k8s")).toEqual([
      "There are none of k8s/overlays/dev, k8s in the repository",
    ]);
    await write({ "k8s/overlays/dev/a.yaml": configMap("a") });
    expect(await problemsOf("k8s")).toEqual([
      "k8s:1:1 k8s: holds no .yaml, .yml or .json file, no kustomization.yaml and no Chart.yaml",
    ]);
    await write({ "k8s/a.yaml": "# nothing\n---\n" });
    expect(await problemsOf("k8s")).toEqual(["k8s/a.yaml:1:1 k8s/a.yaml: no Kubernetes object"]);
  });

  it("does not leave the repository, by a path or by a link", async () => {
    await write({ "repo/k8s/a.yaml": configMap("a"), "outside/b.yaml": configMap("b") });
    await symlink(join(root, "outside"), join(root, "repo/linked"));
    await symlink(join(root, "outside/b.yaml"), join(root, "repo/k8s/b.yaml"));
    await symlink("a.yaml", join(root, "repo/k8s/ok.yaml"));
    await symlink("nowhere", join(root, "repo/k8s/z.yaml"));
    root = join(root, "repo");
    try {
      expect(await problemsOf("../outside")).toEqual([
        "../outside:1:1 ../outside: leads out of the repository",
      ]);
      expect(await problemsOf("linked")).toEqual(["linked:1:1 linked: leads out of the repository"]);
      expect(await problemsOf("k8s")).toEqual([
        "k8s/b.yaml:1:1 k8s/b.yaml: leads out of the repository",
        "k8s/ok.yaml:1:1 configmap/a stands twice, first in k8s/a.yaml:1",
        "k8s/z.yaml:1:1 k8s/z.yaml: is a link to nothing",
      ]);
    } finally {
      root = dirname(root);
    }
  });
});
