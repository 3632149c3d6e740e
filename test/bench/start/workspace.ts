import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const examples = join(import.meta.dirname, "..", "..", "..", "examples");
const commit = "1111111111111111111111111111111111111111";

/** The surroundings of a step: the example service checked out, the runner's files, and services at `url`. */
export interface Workspace extends Disposable {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

const kubeconfigFor = (server: string): string =>
  JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "bench", cluster: { server, "insecure-skip-tls-verify": true } }],
    users: [{ name: "bench", user: { token: "token" } }],
    contexts: [{ name: "bench", context: { cluster: "bench", user: "bench" } }],
    "current-context": "bench",
  });

const gitHub = (url: string): Record<string, string> => ({
  GITHUB_API_URL: url,
  GITHUB_SERVER_URL: url,
  GITHUB_REPOSITORY: "acme/checkout",
  GITHUB_REF: "refs/heads/main",
  GITHUB_SHA: commit,
  GITHUB_ACTOR: "bench",
  GITHUB_RUN_ID: "1",
  GITHUB_RUN_ATTEMPT: "1",
  ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc?api-version=2`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "token",
});

/** Files that the runner gives to each step. */
const stepFiles = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"];

export const createWorkspace = (url: string): Workspace => {
  const folder = mkdtempSync(join(tmpdir(), "towline-bench-"));
  const checkout = join(folder, "checkout");
  const temp = join(folder, "temp");
  cpSync(join(examples, "checkout"), checkout, { recursive: true });
  cpSync(join(examples, "config"), join(checkout, ".towline/config"), { recursive: true });
  mkdirSync(temp);
  const kubeconfig = join(folder, "kubeconfig");
  writeFileSync(kubeconfig, kubeconfigFor(url));
  const files = stepFiles.map((name) => [name, join(temp, name)] as const);
  for (const [, path] of files) writeFileSync(path, "");
  const env = {
    ...gitHub(url),
    ...Object.fromEntries(files),
    PATH: process.env.PATH ?? "",
    HOME: folder,
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: checkout,
    AWS_ENDPOINT_URL: url,
    KUBECONFIG: kubeconfig,
  };
  return { folder: checkout, env, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
};
