import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { isTowlineError } from "@towline/kernel";
import { folderState } from "./folder.ts";
import { readConfig } from "./read.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "towline-config-"));
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

const read = async (path = "dev") =>
  (await readConfig({ root, path, service: "checkout", namespace: "shop" })).entries;

const problemsOf = async (path = "dev"): Promise<readonly string[]> => {
  try {
    await read(path);
    return [];
  } catch (error) {
    if (!isTowlineError(error, "config-invalid")) throw error;
    expect(error.problems.every(({ hint }) => hint !== undefined)).toBe(true);
    return error.problems.map(({ message, at }) => `${at?.file}:${at?.line} ${message}`);
  }
};

describe("readConfig", () => {
  it("makes one immutable ConfigMap of the files and one of .env", async () => {
    const bytes = new Uint8Array([0xff, 0x00, 0x80]);
    await write({
      "dev/b.json": '{"b": "ä"}\n',
      "dev/a.bin": bytes,
      "dev/.env": "B=2\nA=1\n",
      "dev/.gitkeep": "",
    });
    const [files, environment, ...more] = await read();
    expect(more).toEqual([]);
    expect(files).toMatchObject({ kind: "ConfigMap", name: "checkout-config", files: ["a.bin", "b.json"] });
    expect(files?.object).toEqual({
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: {
        name: expect.stringMatching(/^checkout-config-[0-9a-f]{10}$/),
        namespace: "shop",
        labels: {
          "towline.dev/service": "checkout",
          "app.kubernetes.io/managed-by": "towline",
          "towline.dev/config-name": "checkout-config",
        },
      },
      immutable: true,
      data: { "b.json": '{"b": "ä"}\n' },
      binaryData: { "a.bin": "/wCA" },
    });
    expect(environment).toMatchObject({ name: "checkout-env", files: [".env"] });
    expect(environment?.object.data).toEqual({ A: "1", B: "2" });
    expect(environment?.object.binaryData).toBeUndefined();
  });

  it("names by content alone", async () => {
    const nameOf = async (path: string) => (await read(path))[0]?.object.metadata.name;
    await write({ "a/.env": "A=1\nB=2\n", "b/.env": "# other order\nB=2\nA='1'\n", "c/.env": "A=1\nB=3\n" });
    expect(await nameOf("a")).toBe(await nameOf("b"));
    expect(await nameOf("a")).not.toBe(await nameOf("c"));
    // pinned: another hash for the same content would make every service roll on an upgrade of Towline
    expect(await nameOf("a")).toBe("checkout-env-64376d604e");
  });

  it("keeps a byte order mark and text of no file type as they are", async () => {
    await write({ "dev/x": "\uFEFFtext" });
    expect((await read())[0]?.object.data).toEqual({ x: "\uFEFFtext" });
  });

  it("names the repository of a mistake where that is another one", async () => {
    await write({ "dev/.env": "A=1\nA=2\n" });
    const wrong = readConfig({
      root,
      path: "dev",
      service: "checkout",
      namespace: "shop",
      label: "acme/config@fb2a440",
    });
    await expect(wrong).rejects.toMatchObject({ at: { file: "acme/config@fb2a440:dev/.env", line: 2 } });
  });

  it("is nothing for a folder that is missing or empty", async () => {
    await write({ "dev/.gitkeep": "" });
    expect(await read("dev")).toEqual([]);
    expect(await read("nowhere")).toEqual([]);
    expect(await folderState(root, "dev")).toBe("empty");
    expect(await folderState(root, "nowhere")).toBe("missing");
    await write({ "dev/a": "" });
    expect(await folderState(root, "dev")).toBe("filled");
  });

  it("reports every problem at once", async () => {
    await write({
      "dev/a b.json": "{}",
      "dev/..x": "",
      "dev/sub/file": "",
      "dev/large.bin": "x".repeat(1024 * 1024 + 1),
      "dev/.env": "A=1\nA=2\n",
      "outside.json": "{}",
    });
    await symlink("/etc/hostname", join(root, "dev/link"));
    await symlink("../outside.json", join(root, "dev/ok.json"));
    await symlink("nowhere", join(root, "dev/dangling"));
    expect(await problemsOf()).toEqual([
      "dev/..x:1 dev/..x: the file's name cannot be a key",
      "dev/a b.json:1 dev/a b.json: the file's name cannot be a key",
      "dev/dangling:1 dev/dangling: is a link to nothing",
      "dev/link:1 dev/link: leads out of the repository",
      "dev/sub:1 dev/sub: folders inside the configuration folder are not supported",
      "dev:1 dev: ConfigMap checkout-config would hold 1.0 MiB; Kubernetes allows 1 MiB",
      "dev/.env:2 A stands twice, first in line 1",
    ]);
  });

  it("refuses a service whose name leaves no room", async () => {
    await write({ "dev/.env": "A=1\n" });
    const service = "x".repeat(60);
    await expect(readConfig({ root, path: "dev", service, namespace: "shop" })).rejects.toThrow(
      `dev/.env: the name ${service}-env would be longer than 63 letters`,
    );
  });

  it("does not leave the repository", async () => {
    await write({ "repo/a": "", "other/b": "" });
    expect(await problemsOf("repo/a")).toEqual(["repo/a:1 repo/a: is no folder"]);
    await symlink("../other", join(root, "repo/linked"));
    root = join(root, "repo");
    try {
      expect(await problemsOf("../other")).toEqual(["../other:1 ../other: leads out of the repository"]);
      expect(await problemsOf("linked")).toEqual(["linked:1 linked: leads out of the repository"]);
    } finally {
      root = dirname(root);
    }
  });
});
