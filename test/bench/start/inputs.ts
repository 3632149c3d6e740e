import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const commit = "1111111111111111111111111111111111111111";

const plan = JSON.stringify({
  version: 1,
  purpose: "deploy",
  repository: "acme/checkout",
  commit,
  ref: "refs/heads/main",
  services: ["checkout"],
  environment: "dev",
  targets: ["default"],
  file: "towline.yaml",
  extends: [],
  pins: { "acme/checkout": commit },
});

const aws = { "aws-region": "ap-south-1", account: "111111111111", "role-to-assume": "bench" };
const place = { service: "checkout", namespace: "dev" };

/** The least that each action needs besides its defaults to come as far as its first request. */
const given: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  plan: { environment: "dev" },
  "ecr-login": aws,
  build: { plan },
  promote: {
    ...aws,
    repository: "checkout",
    digest: `sha256:${"0".repeat(64)}`,
    targets: "tags=v1.4.2",
  },
  scan: { ...aws, repository: "checkout", digest: `sha256:${"0".repeat(64)}` },
  "eks-login": { ...aws, cluster: "dev" },
  configmap: { ...place, path: ".towline/config/dev/checkout" },
  apply: { ...place, manifests: "k8s" },
  rollout: { ...place, workloads: "deployment/checkout" },
  deploy: { plan, target: "default", digest: `sha256:${"0".repeat(64)}` },
  preview: { plan, digests: JSON.stringify({ checkout: `sha256:${"0".repeat(64)}` }) },
  rollback: place,
  report: { results: "[]" },
  "release-notes": { tag: "v1.4.2" },
};

/** Actions that talk to neither AWS nor Kubernetes. */
const plain = ["plan", "report", "release-notes"];

/** How many times the start of `node -e 0` an action may take to its first request. */
export const aimOf = (action: string): number => (plain.includes(action) ? 2 : 3);

const defaultsOf = (action: string): Record<string, string> => {
  const file = join(import.meta.dirname, "..", "..", "..", "actions", action, "action.yml");
  const inputs: Record<string, { default?: string }> = parse(readFileSync(file, "utf8")).inputs ?? {};
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: value = "" }]) => [
      name,
      String(value).includes("github.token") ? "token" : String(value),
    ]),
  );
};

/** The environment variables in which the runner hands inputs over. Throws for an action that is not in the table. */
export const inputVariables = (action: string): Record<string, string> => {
  const inputs = given[action];
  if (inputs === undefined)
    throw new Error(`test/bench/start/inputs.ts has no inputs for the action ${action}`);
  const all = { ...defaultsOf(action), ...inputs };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
};
