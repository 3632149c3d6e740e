import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { buildDist, writeDist } from "../../scripts/build/dist.ts";
import { fixtureWithPackages } from "./fixture.ts";

/** Builds `main` as an action against the real packages, runs the bundle and gives back what it prints. */
const printedBy = async (main: string): Promise<string> => {
  using repository = fixtureWithPackages({ "actions/try/src/main.ts": main }, []);
  const dist = join(repository.root, "dist");
  await writeDist(dist, await buildDist(repository.root));
  return execFileSync(process.execPath, [join(dist, "try/main.cjs")], { encoding: "utf8" });
};

const kubeconfig = (cluster: object): string =>
  JSON.stringify({
    clusters: [{ name: "a", cluster: { server: "https://127.0.0.1:6443", ...cluster } }],
    users: [{ name: "a", user: { token: "secret" } }],
    contexts: [{ name: "a", context: { cluster: "a", user: "a" } }],
    "current-context": "a",
  });

const load = (text: string): string => `
import { createRequire } from "node:module";
import { KubeConfig } from "@kubernetes/client-node";
const options: { headers?: unknown; agent?: object } = {};
const config = new KubeConfig();
config.loadFromString(${JSON.stringify(text)});
void show();
async function show() {
  await config.applyToHTTPSOptions(options as never);
  const rare = Object.keys(createRequire(__filename).cache).some((path) => path.endsWith("rare.cjs"));
  console.log(JSON.stringify(options.headers), options.agent?.constructor.name.replace(/\\d$/, ""), rare);
}
`;

it.each([
  ["a token", {}, '{"Authorization":"Bearer secret"} Agent false\n'],
  [
    "an HTTP proxy",
    { "proxy-url": "http://127.0.0.1:9" },
    '{"Authorization":"Bearer secret"} HttpsProxyAgent true\n',
  ],
  [
    "a SOCKS proxy",
    { "proxy-url": "socks5://127.0.0.1:9" },
    '{"Authorization":"Bearer secret"} SocksProxyAgent true\n',
  ],
])(
  "a kubeconfig with %s works from the parts, and rare code is read only where it is needed",
  async (_, cluster, printed) => {
    expect(await printedBy(load(kubeconfig(cluster)))).toBe(printed);
  },
);

it("octokit works by the fetch that it is given, and refuses what is left out by name", async () => {
  const main = `
import { getOctokit } from "@actions/github";
const answer = (url: string) => ({ status: 200, url, headers: new Map(), text: async () => "", arrayBuffer: async () => null });
const given = getOctokit("token", { request: { fetch: async (url: string) => answer(url) } });
const tell = async (what: string, call: () => unknown) => {
  try { await call(); console.log(what, "ok"); } catch (error) { console.log(what, (error as Error).message); }
};
void (async () => {
  await tell("request", () => given.request("GET /repos/a/b"));
  await tell("rest", () => given.rest.repos);
  await tell("undici", () => getOctokit("token").request("GET /repos/a/b"));
})();
`;
  expect((await printedBy(main)).split("\n")).toEqual([
    "request ok",
    "rest octokit.rest is left out of Towline's bundles: use octokit.request with the endpoint's path",
    "undici undici's fetch is left out of Towline's bundles: hand octokit a fetch of its own",
    "",
  ]);
});

it("AWS clients share one part", async () => {
  const main = `
import { ECRClient, ServerException } from "@aws-sdk/client-ecr";
import { EKSClient, ServerException as OtherException } from "@aws-sdk/client-eks";
console.log(new ECRClient({ region: "a" }) instanceof ECRClient, typeof EKSClient, ServerException === (OtherException as unknown));
`;
  expect(await printedBy(main)).toBe("true function false\n");
});
