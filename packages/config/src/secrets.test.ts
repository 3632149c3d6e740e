import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { isTowlineError, TowlineError } from "@towline/kernel";
import { readConfig } from "./read.ts";
import { resolveSecrets } from "./resolve.ts";
import { fingerprintOf, secretEntry } from "./secret-entry.ts";
import { draftOf } from "./source.ts";
import type { SecretStores, Stored } from "./stores.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "towline-secrets-"));
});
afterEach(() => rm(root, { recursive: true }));

const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
};

const read = () =>
  readConfig({ root, path: "dev", service: "checkout", namespace: "shop", label: "acme/config@421a734" });

const held: Readonly<Record<string, Stored>> = {
  "prod/db":
    '{"user":"shop","password":"correct horse","port":5432,"on":true,"none":null,"map":{"deep":"d33p"}}',
  "prod/db?AWSPREVIOUS": '{"password":"battery"}',
  "prod/pretty": '{\n  "token": "staple",\n  "list": ["inner"]\n}',
  "prod/plain": "plain text",
  "prod/list": '["a"]',
  "prod/keystore": new Uint8Array([0, 255]),
  "prod/denied": new TowlineError("aws-denied", "AWS denied it", { hint: "Allow it" }),
  "/prod/key": "parameter",
};

/** Answers, and what was asked. */
const stores = () => {
  const asked: string[][] = [];
  const answer = (names: readonly string[]): readonly Stored[] => {
    asked.push([...names]);
    return names.map(
      (name) => held[name] ?? new TowlineError("config-invalid", `there is no ${name}`, { hint: "Make it" }),
    );
  };
  const all: SecretStores = {
    secrets: async (wanted) => answer(wanted.map(({ id, stage }) => (stage ? `${id}?${stage}` : id))),
    parameters: async (names) => answer(names),
    parametersBelow: async (path) => {
      asked.push([`${path}/*`]);
      if (path === "/denied") return new TowlineError("aws-denied", "AWS denied it", { hint: "Allow it" });
      return new Map(
        path === "/prod/all"
          ? [
              ["/prod/all/A", "below a"],
              ["/prod/all/B", "below b"],
            ]
          : [],
      );
    },
  };
  return { asked, all };
};

const resolve = async (text: string) => {
  await write({ "dev/secrets.yaml": text });
  const { all, asked } = stores();
  const masks: string[] = [];
  const { secrets } = await read();
  const resolved = await resolveSecrets(secrets, { stores: all, mask: (value) => void masks.push(value) });
  const values = Object.fromEntries(
    resolved.flatMap((each) => [...each.values].map(([key, bytes]) => [key, Buffer.from(bytes).toString()])),
  );
  return { values, asked, masks, names: resolved.map(({ name }) => name) };
};

const problemsOf = (error: unknown) => {
  if (!isTowlineError(error)) throw error;
  expect(error.problems.every(({ hint }) => hint !== undefined)).toBe(true);
  return error.problems.map(({ message, at }) => `${at?.file}:${at?.line}:${at?.column} ${message}`);
};

const file = "acme/config@421a734:dev/secrets.yaml";

describe("secrets.yaml", () => {
  it("becomes a Secret of what its references stand for, each asked for once and masked", async () => {
    await write({ "outputs.json": '{ "db": { "host": "db.internal" } }' });
    const { values, asked, masks, names } = await resolve(`
PASSWORD: aws-secretsmanager:prod/db#password
PORT: aws-secretsmanager:prod/db#port
FLAG: aws-secretsmanager:prod/db#on
OLD: aws-secretsmanager:prod/db?stage=AWSPREVIOUS#password
TOKEN: aws-secretsmanager:prod/pretty#token
WHOLE: aws-secretsmanager:prod/plain
KEY: aws-ssm:/prod/key
HOST: file:../outputs.json#db.host
`);
    expect(names).toEqual(["checkout-secrets"]);
    expect(values).toEqual({
      PASSWORD: "correct horse",
      PORT: "5432",
      FLAG: "true",
      OLD: "battery",
      TOKEN: "staple",
      WHOLE: "plain text",
      KEY: "parameter",
      HOST: "db.internal",
    });
    expect(asked).toEqual([["prod/db", "prod/db?AWSPREVIOUS", "prod/pretty", "prod/plain"], ["/prod/key"]]);
    for (const secret of [
      "shop",
      "correct horse",
      "5432",
      "d33p",
      "battery",
      "staple",
      "inner",
      "plain text",
      "parameter",
      "db.internal",
      held["prod/db"],
    ])
      expect(masks).toContain(secret);
    // the runner masks line by line, and this one has a line that is a brace
    expect(masks).not.toContain(held["prod/pretty"]);
  });

  it("takes every parameter below a path", async () => {
    const { values, masks, asked } = await resolve('"*": aws-ssm:/prod/all/*\nDB_*: aws-ssm:/prod/all/*\n');
    expect(values).toEqual({ A: "below a", B: "below b", DB_A: "below a", DB_B: "below b" });
    expect(masks).toEqual(["below a", "below b"]);
    expect(asked).toEqual([["/prod/all/*"]]);
    const text =
      'A: aws-ssm:/prod/key\n"*": aws-ssm:/prod/all/*\nX*: aws-ssm:/none/*\nY*: aws-ssm:/denied/*\n';
    expect(problemsOf(await resolve(text).catch((reason: unknown) => reason))).toEqual([
      `${file}:2:6 *: aws-ssm:/prod/all/*: the key "A" is there already`,
      `${file}:3:5 X*: aws-ssm:/none/*: SSM has no parameter below this path`,
      `${file}:4:5 Y*: AWS denied it`,
    ]);
    await write({ "dev/secrets.yaml": "ALL: aws-ssm:/prod/all/*\nX*: aws-ssm:/prod/key\n" });
    expect(problemsOf(await read().catch((reason: unknown) => reason))).toEqual([
      `${file}:1:6 "ALL" stands for many parameters, and this is one key`,
      `${file}:2:5 "X*" cannot be a key`,
    ]);
  });

  it("names every reference that leads nowhere, at its place, and never a value", async () => {
    const text = `A: aws-secretsmanager:prod/db#pasword
B:   aws-secretsmanager:prod/plain#key
C: aws-secretsmanager:prod/db#map
D: aws-secretsmanager:prod/db#none
E: aws-secretsmanager:prod/absent
F: aws-ssm:/absent
G: aws-secretsmanager:prod/list#0
H: aws-secretsmanager:prod/keystore#x
I: aws-secretsmanager:prod/denied#x
J: aws-secretsmanager:prod/db#password
`;
    const error = await resolve(text).catch((reason: unknown) => reason);
    expect(problemsOf(error)).toEqual([
      `${file}:1:4 A: aws-secretsmanager:prod/db#pasword: what it names has no key "pasword"`,
      `${file}:2:6 B: aws-secretsmanager:prod/plain#key: what it names is no JSON map, so it has no keys`,
      `${file}:3:4 C: aws-secretsmanager:prod/db#map: this key holds no single value`,
      `${file}:4:4 D: aws-secretsmanager:prod/db#none: what it names has no key "none"`,
      `${file}:5:4 E: there is no prod/absent`,
      `${file}:6:4 F: there is no /absent`,
      `${file}:7:4 G: aws-secretsmanager:prod/list#0: what it names is no JSON map, so it has no keys`,
      `${file}:8:4 H: aws-secretsmanager:prod/keystore#x: what it names is no JSON map, so it has no keys`,
      `${file}:9:4 I: AWS denied it`,
    ]);
    expect((error as TowlineError).code).toBe("aws-denied");
  });

  it("refuses what is no reference, without repeating it", async () => {
    await write({
      "dev/secrets.yaml": `PASSWORD: hunter2
NUMBER: 12345678
TYPO: aws-secretmanager:hunter2
NAME: "aws-secretsmanager:hunter2 x#y"
STAGE: aws-secretsmanager:prod/db?hunter2#y
KEY: aws-secretsmanager:prod/db#
SSM: "aws-ssm:hunter2 x"
FILE: file:hunter2
"a b": aws-ssm:/x
PASSWORD: aws-ssm:/x
`,
    });
    const error = await read().catch((reason: unknown) => reason);
    const found = problemsOf(error);
    expect(found).toEqual([
      `${file}:10:1 This is not YAML that can be read`,
      `${file}:2:9 The value of NUMBER is no reference`,
      `${file}:3:7 The value of TYPO is no reference`,
      `${file}:4:7 The reference of NAME does not name a secret of Secrets Manager`,
      `${file}:5:8 The reference of STAGE has something other than ?stage=<stage>`,
      `${file}:6:6 The reference of KEY has no key behind #`,
      `${file}:7:6 The reference of SSM does not name a parameter of SSM`,
      `${file}:8:7 The reference of FILE does not name a file and a field`,
      `${file}:9:8 "a b" cannot be a key`,
    ]);
    expect(JSON.stringify((error as TowlineError).problems)).not.toContain("hunter2");
    await write({ "dev/secrets.yaml": "- hunter2\n" });
    expect(problemsOf(await read().catch((reason: unknown) => reason))).toEqual([
      `${file}:1:1 This is no map of references`,
    ]);
    await write({ "dev/secrets.yaml": 'A: "hunter2\n' });
    expect(JSON.stringify((await read().catch((reason: unknown) => reason)) as object)).not.toContain(
      "hunter2",
    );
  });

  it("stands beside Secrets of towline-objects.yaml", async () => {
    await write({
      "dev/towline-objects.yaml": `- secret: tls
  type: kubernetes.io/tls
  files: tls.crt
  values: { tls.key: "aws-secretsmanager:prod/db#password", text: literal }
`,
      "dev/tls.crt": "certificate",
    });
    const { values, names, masks } = await resolve("KEY: aws-ssm:/prod/key\n");
    expect(names).toEqual(["checkout-secrets", "tls"]);
    expect(values).toEqual({
      KEY: "parameter",
      "tls.crt": "certificate",
      "tls.key": "correct horse",
      text: "literal",
    });
    expect(masks).toContain("literal");
  });

  it("refuses values that are too large together", async () => {
    const { secrets } = await (async () => {
      await write({ "dev/secrets.yaml": "KEY: aws-ssm:/prod/key\n" });
      return await read();
    })();
    const large: SecretStores = {
      secrets: async () => [],
      parameters: async () => ["x".repeat(1_048_577)],
      parametersBelow: async () => new Map(),
    };
    await expect(resolveSecrets(secrets, { stores: large, mask: () => undefined })).rejects.toMatchObject({
      code: "config-invalid",
      message: expect.stringContaining("Secret checkout-secrets would hold 1.0 MiB; Kubernetes allows 1 MiB"),
    });
  });
});

describe("draftOf", () => {
  const at = { file: "deploy #7", line: 1, column: 1 };
  const mask = () => undefined;

  it("reads the references of a record afresh", async () => {
    await write({ "dev/secrets.yaml": "A: aws-secretsmanager:prod/db#password\nB: aws-ssm:/prod/key\n" });
    const { secrets } = await read();
    const old = {
      secrets: async () => ['{"password":"old"}'],
      parameters: async () => ["old"],
      parametersBelow: async () => new Map(),
    };
    const [recorded] = await resolveSecrets(secrets, { stores: old, mask });
    expect(recorded?.source).toEqual({
      type: "Opaque",
      references: { A: "aws-secretsmanager:prod/db#password", B: "aws-ssm:/prod/key" },
    });
    if (recorded?.source === undefined) throw new Error("no source");
    const [afresh] = await resolveSecrets([draftOf("checkout-secrets", recorded.source, at)], {
      stores: stores().all,
      mask,
    });
    const owner = { service: "checkout", namespace: "shop" };
    const { object, source } = secretEntry(afresh as NonNullable<typeof afresh>, owner, new Uint8Array(32));
    expect(object.data.A).toBe(Buffer.from("correct horse").toString("base64"));
    expect(source).toEqual(recorded.source);
  });

  it("has no source where a value was written out, and refuses references of another version", async () => {
    await write({
      "dev/towline-objects.yaml": "- secret: mixed\n  values: { A: aws-ssm:/prod/key, B: text }\n",
    });
    const { secrets } = await read();
    const [mixed] = await resolveSecrets(secrets, { stores: stores().all, mask });
    expect(mixed?.source).toBeUndefined();
    expect(() => draftOf("x", { type: "Opaque", references: { A: "vault:x" } }, at)).toThrow(
      "The record of Secret x has a reference of A that is not known",
    );
  });
});

describe("secretEntry", () => {
  const draft = (password: string, type = "Opaque") => ({
    name: "checkout-secrets",
    type,
    files: ["secrets.yaml"],
    at: { file: "secrets.yaml", line: 1, column: 1 },
    values: new Map([
      ["B", new Uint8Array([0, 255])],
      ["A", new TextEncoder().encode(password)],
    ]),
  });
  const owner = { service: "checkout", namespace: "shop" };
  const [key, other] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  const nameOf = (...args: Parameters<typeof secretEntry>) => secretEntry(...args).object.metadata.name;

  it("is immutable, holds data, and is named by a key", () => {
    const { object } = secretEntry(draft("a"), owner, key);
    expect(object).toMatchObject({
      kind: "Secret",
      immutable: true,
      type: "Opaque",
      data: { A: "YQ==", B: "AP8=" },
    });
    expect(object).not.toHaveProperty("stringData");
    // pinned: another name for the same content would make every service roll on an upgrade of Towline
    expect(object.metadata.name).toBe("checkout-secrets-cb04e66e8a");
    expect(nameOf(draft("b"), owner, key)).not.toBe(object.metadata.name);
    expect(nameOf(draft("a", "other"), owner, key)).not.toBe(object.metadata.name);
    expect(nameOf(draft("a"), owner, other)).not.toBe(object.metadata.name);
  });

  it("shows values by what nobody can guess them from", () => {
    expect(fingerprintOf(key, "YQ==")).toMatch(/^hmac:[0-9a-f]{8}$/);
    expect(fingerprintOf(key, "YQ==")).not.toBe(fingerprintOf(other, "YQ=="));
  });
});
