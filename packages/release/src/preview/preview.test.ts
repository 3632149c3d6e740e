import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Cluster } from "@towline/cluster";
import { namedSecrets, type SecretDraft } from "@towline/config";
import { type ErrorCode, type Json, TowlineError } from "@towline/kernel";
import { ClusterUnderTest } from "../testing/cluster-under-test.ts";
import { requestOf } from "../testing/requests.ts";
import { type PreviewPorts, previewDeploy, previewRollback } from "./preview.ts";
import { renderPreview } from "./words.ts";

const at = { file: "secrets.yaml", line: 1, column: 1 };
const bytes = (text: string) => new TextEncoder().encode(text);

const draft: SecretDraft = {
  name: "checkout-secrets",
  type: "Opaque",
  files: ["secrets.yaml"],
  values: new Map([["PASSWORD", { kind: "bytes", bytes: bytes("") }]]),
  at,
};
const resolvedTo = (value: string) => [{ ...draft, values: new Map([["PASSWORD", bytes(value)]]) }];
const owner = { service: "checkout", namespace: "dev" };

let under: ClusterUnderTest;
beforeAll(async () => {
  under = await ClusterUnderTest.start();
  const naming = { readOnly: false, mask: () => undefined };
  const { entries } = await namedSecrets(under.cluster, resolvedTo("hunter22"), owner, naming);
  await under.deploy({ image: "a" }, undefined, entries);
});
afterAll(() => under.stop());

const denied = (code: ErrorCode, message: string): TowlineError => new TowlineError(code, message);

/** `cluster` for a role that may not read Secrets; whatever would write fails the test. */
const withoutRights = (cluster: Cluster): Cluster => {
  const refusing =
    <T extends { readonly kind: string }, R>(ask: (what: T) => Promise<R>) =>
    async (what: T): Promise<R> => {
      if (what.kind === "Secret")
        throw denied("kube-forbidden", 'This job may not list secrets in namespace "dev"');
      return await ask(what);
    };
  return { ...cluster, get: refusing(cluster.get), list: refusing(cluster.list) };
};

const portsWith = (more: Partial<PreviewPorts> = {}): PreviewPorts => ({
  ...under.ports(),
  resolve: async () => resolvedTo("hunter22"),
  ...more,
});

const shown = async (image: "a" | "b", ports: PreviewPorts): Promise<string> => {
  const before = under.server.history.length;
  const request = { ...requestOf({ image }), secrets: [draft] };
  const preview = await previewDeploy(request, ports);
  const ours = under.server.history.slice(before).filter(({ manager }) => manager.startsWith("towline"));
  expect(ours as unknown as Json).toEqual([]);
  return renderPreview("dev", { kind: "seen", preview }, 100);
};

describe("the difference that a role sees", () => {
  it("that may read everything has the version, the image and fingerprints of Secrets", async () => {
    const text = await shown("b", portsWith({ resolve: async () => resolvedTo("other") }));
    expect(text).toMatch(/data\.PASSWORD: hmac:\w+ → hmac:\w+/);
    expect(text).toContain("(deploy #1) → ");
    expect(text).toMatch(/containers\[\w+\]\.image: /);
  });

  it("is nothing where nothing would change", async () => {
    expect(await shown("a", portsWith())).toContain("nothing would change");
  });

  it("that may not read the values has the keys alone, and no change that there may not be", async () => {
    const text = await shown(
      "a",
      portsWith({
        resolve: async () => {
          throw denied("aws-denied", "The role may not secretsmanager:GetSecretValue");
        },
      }),
    );
    expect(text).toContain("nothing would change");
    expect(text).toContain("PASSWORD");
    expect(text).toContain("GetSecretValue");
  });

  it("that may not read Secrets of the cluster has the rest", async () => {
    const text = await shown("b", portsWith({ cluster: withoutRights(under.cluster) }));
    expect(text).toMatch(/containers\[\w+\]\.image: /);
    expect(text).toContain("may not list secrets");
    expect(text).not.toMatch(/^. secret\//m);
    expect(text).toContain("1 object would change");
  });

  it("is cut where it would not fit, and says how much is left out", async () => {
    const preview = await previewDeploy({ ...requestOf({ image: "b" }), secrets: [] }, portsWith());
    expect(renderPreview("dev", { kind: "seen", preview }, 1)).toMatch(/… and \d+ more lines/);
  });
});

describe("a rollback that a role sees", () => {
  it("says what it lacks where it may not read the records", async () => {
    const identity = { ...owner, actor: "mona", runId: "9", attempt: 1, runUrl: "https://github.example/9" };
    const asked = { identity, to: "previous", secrets: "fresh", timeoutSeconds: 60 } as const;
    const ports = portsWith({ cluster: withoutRights(under.cluster) });
    await expect(previewRollback(asked, ports)).rejects.toThrow("may not list secrets");
  });
});
