import { afterEach, beforeEach, expect, it } from "@jest/globals";
import type { Exec } from "@towline/kernel";
import { lineLog } from "../testing/ports.ts";
import { type Workspace, workspaceWith } from "../testing/workspace.ts";
import { dockerCredentials } from "./docker-credentials.ts";

let folder: Workspace;
beforeEach(() => {
  folder = workspaceWith({});
});
afterEach(() => folder[Symbol.dispose]());

const auth = Buffer.from("me:pass:word").toString("base64");
const own = { username: "me", password: "pass:word" };
const helped = { username: "helper", password: "from store for ghcr.io" };

const helper: Exec = (command, args, { input } = {}) => {
  const store = command.replace("docker-credential-", "");
  const Secret = `from ${store} for ${input}`;
  const known = args[0] === "get" && store === "store";
  return Promise.resolve({
    exitCode: known ? 0 : 1,
    stdout: JSON.stringify({ Username: "helper", Secret }),
    stderr: "",
  });
};

it.each<[string, string, object | undefined, object | undefined]>([
  ["an entry", "ghcr.io", { auths: { "ghcr.io": { auth } } }, own],
  ["an entry with scheme", "ghcr.io", { auths: { "https://ghcr.io": { auth } } }, own],
  ["Docker's own registry", "docker.io", { auths: { "https://index.docker.io/v1/": { auth } } }, own],
  ["a helper for the host", "ghcr.io", { credHelpers: { "ghcr.io": "store" } }, helped],
  ["a store", "ghcr.io", { credsStore: "store" }, helped],
  ["a store that knows nothing", "ghcr.io", { credsStore: "empty", auths: { "ghcr.io": { auth } } }, own],
  ["a helper of another host", "ghcr.io", { credHelpers: { "quay.io": "store" } }, undefined],
  ["an empty entry", "ghcr.io", { auths: { "ghcr.io": {} } }, undefined],
  ["no configuration", "ghcr.io", undefined, undefined],
])("logs in as Docker would: %s", async (_, host, config, expected) => {
  if (config !== undefined) folder.write("config.json", JSON.stringify(config));
  const log = lineLog();
  const ports = { exec: helper, env: { DOCKER_CONFIG: folder.path }, log };
  expect(await dockerCredentials(host, ports)).toEqual(expected);
  expect(log.masks).toEqual(expected === undefined ? [] : [(expected as typeof own).password]);
});

it("quotes no password of what it cannot read", async () => {
  const secret = `{"Secret": hunter2}`;
  const exec: Exec = () => Promise.resolve({ exitCode: 0, stdout: secret, stderr: "" });
  const ports = { exec, env: { DOCKER_CONFIG: folder.path }, log: lineLog() };
  folder.write("config.json", '{"credsStore":"x"}');
  await expect(dockerCredentials("ghcr.io", ports)).rejects.toThrow(
    "What docker-credential-x says is no JSON",
  );
  folder.write("config.json", secret);
  await expect(dockerCredentials("ghcr.io", ports)).rejects.toThrow("Docker's config.json is no JSON");
});
