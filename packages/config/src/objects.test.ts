import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { isTowlineError } from "@towline/kernel";
import { readConfig } from "./read.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "towline-objects-"));
});
afterEach(() => rm(root, { recursive: true }));

const write = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
};

const read = async () =>
  (await readConfig({ root, path: "dev", service: "checkout", namespace: "shop" })).entries;

/** Keys and values by the object's bare name. */
const contents = async () =>
  Object.fromEntries(
    (await read()).map(({ name, object }) => [name, { ...object.data, ...object.binaryData }]),
  );

const problems = async (): Promise<readonly string[]> => {
  const error = await read().catch((reason: unknown) => reason);
  if (!isTowlineError(error, "config-invalid")) throw error;
  expect(error.problems.every(({ hint }) => hint !== undefined)).toBe(true);
  return error.problems.map(({ message, at }) => `${at?.file}:${at?.line}:${at?.column} ${message}`);
};

const objects = "dev/towline-objects.yaml";

describe("towline-objects.yaml", () => {
  it("makes objects of files, patterns, folders, .env files and values", async () => {
    await write({
      [objects]: `- configmap: nginx
  files: [nginx/*.conf, "main.conf=shared.conf", certs/, ../common/**/*.json]
- configmap: limits
  env: limits.env
  values: { MAX: "3", URL: "file:///etc/hosts", HOST: "file:../outputs.json#db.host" }
`,
      "dev/nginx/a.conf": "a",
      "dev/nginx/readme.md": "not this",
      "dev/shared.conf": "shared",
      "dev/certs/ca.der": new Uint8Array([0xff]),
      "dev/certs/.gitkeep": "",
      "common/deep/er/x.json": "{}",
      "dev/limits.env": "A=1\n",
      "outputs.json": '{\n\t"db": { "host": "db.internal" }\n}',
      "dev/app.properties": "p",
    });
    expect(await contents()).toEqual({
      nginx: { "a.conf": "a", "main.conf": "shared", "ca.der": "/w==", "x.json": "{}" },
      limits: { A: "1", MAX: "3", URL: "file:///etc/hosts", HOST: "db.internal" },
      "checkout-config": { "app.properties": "p" },
    });
  }, 10_000);

  it("leaves files that single values are taken of out of the convention", async () => {
    await write({
      [objects]: '- configmap: db\n  values: { HOST: "file:outputs.json#host" }\n',
      "dev/outputs.json":
        '{ "host": { "sensitive": false, "type": "string", "value": "db" }, "password": "x" }',
    });
    expect(await contents()).toEqual({ db: { HOST: "db" } });
  });

  it.each([
    ["db.host", "a"],
    ["db.ports.1", "5433"],
    ["dotted.key.inner", "b"],
    ["on", "true"],
  ])("finds file:outputs.yaml#%s", async (field, value) => {
    await write({
      [objects]: `- configmap: db\n  values: { X: "file:../outputs.yaml#${field}" }\n`,
      "outputs.yaml": 'db: { host: a, ports: [5432, 5433] }\n"dotted.key": { inner: b }\n"on": yes\n',
    });
    expect(await contents()).toEqual({ db: { X: value } });
  });

  it("names every mistake at its place, and no value", async () => {
    await write({
      [objects]: `- configmap: Upper
  files: [nowhere.txt, "*.none", ../../etc/passwd, /etc/passwd, link]
- configmap: empty
- name: x
- configmap: values
  tpye: x
  values:
    "a b": s3cret
    NUMBER: 3
    HOST: file:outputs.json#db.password
    MAP: file:outputs.json#db
    FILE: file:absent.json#x
    OUT: file:../../x.json#x
    WRONG: file:outputs.json
    BROKEN: file:broken.json#x
    SECRET: aws-ssm:/checkout/password
- configmap: twice
  files: [a/x, b/x]
- configmap: twice
  values: { A: "1" }
`,
      "dev/outputs.json": '{ "db": { "host": "s3cret" } }',
      "dev/broken.json": '{ "x": s3cret',
      "dev/a/x": "",
      "dev/b/x": "",
    });
    await symlink("/etc/hostname", join(root, "dev/link"));
    const found = await problems();
    expect(found.toSorted()).toEqual(
      [
        `${objects}:1:14 "Upper" cannot be an object's name`,
        `${objects}:2:11 There is no "nowhere.txt"`,
        `${objects}:2:24 "*.none" matches no file`,
        `${objects}:2:34 "../../etc/passwd" leads out of the repository`,
        `${objects}:2:52 "/etc/passwd" leads out of the repository`,
        `${objects}:2:65 dev/link: leads out of the repository`,
        "dev/link:1:1 dev/link: leads out of the repository",
        `${objects}:3:3 empty is made of nothing`,
        `${objects}:4:3 This object has no kind and name`,
        `${objects}:6:9 "tpye" is not known here`,
        `${objects}:8:12 "a b" cannot be a key`,
        `${objects}:9:13 NUMBER is no text`,
        `${objects}:10:11 file:outputs.json#db.password: the file has no such field`,
        `${objects}:11:10 file:outputs.json#db: is no single value`,
        `${objects}:12:11 file:absent.json#x: there is no such file`,
        `${objects}:13:10 file:../../x.json#x: ../x.json: leads out of the repository`,
        `${objects}:14:12 The reference of WRONG does not name a file and a field`,
        `${objects}:15:13 file:broken.json#x: the file cannot be read`,
        `${objects}:16:13 SECRET refers to a secret, and a ConfigMap shows its values to everybody`,
        `${objects}:17:3 twice gets the key "x" twice: of dev/a/x and of dev/b/x`,
        `${objects}:19:3 ConfigMap twice stands twice, first in line 17`,
      ].toSorted(),
    );
    expect(found.join()).not.toContain("s3cret");
  });

  it("refuses what is too large, no list, no YAML, or made by the folder too", async () => {
    await write({
      [objects]: "- configmap: big\n  files: big.bin\n",
      "dev/big.bin": "x".repeat(1024 * 1024 + 1),
    });
    expect(await problems()).toEqual([
      `${objects}:1:3 ${objects}: ConfigMap big would hold 1.0 MiB; Kubernetes allows 1 MiB`,
    ]);
    await rm(join(root, "dev/big.bin"));
    await write({ [objects]: "configmap: x\n" });
    expect((await problems())[0]).toBe(`${objects}:1:1 This is no list of objects`);
    await write({ [objects]: "- [\n" });
    expect((await problems())[0]).toContain("This is not YAML");
    await write({ [objects]: '- configmap: checkout-config\n  values: { A: "1" }\n', "dev/a": "" });
    expect(await problems()).toContain(
      "dev/towline-objects.yaml:1:3 ConfigMap checkout-config is made of the folder already",
    );
  });
});
