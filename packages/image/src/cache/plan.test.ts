import { describe, expect, it } from "@jest/globals";
import { lineLog } from "../testing/ports.ts";
import type { BuildCache, Lineage } from "../types.ts";
import { planCache } from "./plan.ts";

const env = {
  ACTIONS_RUNTIME_TOKEN: "runtime",
  ACTIONS_RESULTS_URL: "https://results",
  ACTIONS_CACHE_URL: "https://cache",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "oidc",
  PATH: "/bin",
};
const branch: Lineage = { kind: "branch", name: "x", fallbacks: ["main"] };
const credentials = () =>
  Promise.resolve({ accessKeyId: "AKIA", secretAccessKey: "s3cret", sessionToken: "session" });
const uri = "host/shop/cache";

const planned = async (
  cache: BuildCache,
  more: { lineage?: Lineage; cacheUri?: string; env?: object } = {},
) => {
  const log = lineLog();
  const { lineage = branch, cacheUri } = more;
  const surroundings = { env: { ...env, ...more.env }, session: { credentials }, log, cacheUri };
  const plan = await planCache({ cache, lineage, repository: "shop" }, surroundings);
  return { plan, lines: log.lines };
};

describe("the cache", () => {
  it.each<[string, BuildCache, readonly string[]]>([
    [
      "in a repository, in the form that ECR takes",
      { kind: "registry" },
      [
        "--cache-from",
        "type=registry,ref=host/shop/cache:branch-x",
        "--cache-from",
        "type=registry,ref=host/shop/cache:branch-main",
        "--cache-to",
        "type=registry,ref=host/shop/cache:branch-x,mode=max,ignore-error=true,image-manifest=true,oci-mediatypes=true",
      ],
    ],
    [
      "at GitHub",
      { kind: "gha" },
      [
        "--cache-from",
        "type=gha,scope=shop/branch-x",
        "--cache-from",
        "type=gha,scope=shop/branch-main",
        "--cache-to",
        "type=gha,scope=shop/branch-x,mode=max,ignore-error=true",
      ],
    ],
    [
      "in S3",
      { kind: "s3", bucket: "b", region: "ap-south-1" },
      [
        "--cache-from",
        "type=s3,bucket=b,region=ap-south-1,prefix=shop/,name=branch-x",
        "--cache-from",
        "type=s3,bucket=b,region=ap-south-1,prefix=shop/,name=branch-main",
        "--cache-to",
        "type=s3,bucket=b,region=ap-south-1,prefix=shop/,name=branch-x,mode=max,ignore-error=true",
      ],
    ],
  ])("%s", async (_, cache, args) => {
    const { plan, lines } = await planned(cache, { cacheUri: uri });
    expect(plan?.args).toEqual(args);
    expect(args.join()).not.toMatch(/AKIA|s3cret|session|runtime/);
    expect(lines).toEqual([]);
  });

  it("is read, not written, by a release", async () => {
    const lineage: Lineage = { kind: "tag", name: "v1", fallbacks: ["main"] };
    const { plan } = await planned({ kind: "registry" }, { lineage, cacheUri: uri });
    expect(plan?.args).toEqual(["--cache-from", "type=registry,ref=host/shop/cache:branch-main"]);
  });

  it("in S3 gets the session's credentials, by the environment", async () => {
    const { plan } = await planned({ kind: "s3", bucket: "b", region: "r" });
    expect(plan?.env).toEqual({
      AWS_ACCESS_KEY_ID: "AKIA",
      AWS_SECRET_ACCESS_KEY: "s3cret",
      AWS_SESSION_TOKEN: "session",
      AWS_PROFILE: "",
    });
  });

  it("at GitHub gets the runtime's variables, and none of OIDC's", async () => {
    const { plan } = await planned({ kind: "gha" });
    expect(Object.keys(plan?.env ?? {})).toEqual([
      "ACTIONS_RUNTIME_TOKEN",
      "ACTIONS_RESULTS_URL",
      "ACTIONS_CACHE_URL",
    ]);
  });

  it.each<[string, BuildCache, object, readonly string[]]>([
    ["nobody wants one", { kind: "none" }, {}, []],
    ["its repository is missing", { kind: "registry" }, {}, []],
    [
      "GitHub has none for this step",
      { kind: "gha" },
      { env: { ACTIONS_RUNTIME_TOKEN: "" } },
      ["info: Building without a cache: GitHub gives this step none (ACTIONS_RUNTIME_TOKEN is not set)"],
    ],
  ])("is left out where %s", async (_, cache, more, expected) => {
    const { plan, lines } = await planned(cache, more);
    expect([plan, lines]).toEqual([undefined, expected]);
  });
});
