import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { inspect } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { createDockerConfig, removeDockerConfig } from "./docker-config.ts";
import { type Workspace, workspaceWith } from "./testing/workspace.ts";

const login = { host: "registry.example", username: "AWS", password: "pass" };
const other = { host: "public.example", username: "AWS", password: "word" };

const configIn = (folder: string) => JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));

/** A program as Docker's protocol for credential helpers has it: knows two hosts, and has a list of who asked. */
const helper = `#!/bin/sh
read -r host
echo "$1 $host" >> "$(dirname "$0")/asked"
case "$host" in
  ghcr.io) echo '{"ServerURL":"ghcr.io","Username":"octo","Secret":"cat"}' ;;
  registry.example) echo '{"ServerURL":"registry.example","Username":"old","Secret":"stale"}' ;;
  *) echo "credentials not found in native keychain"; exit 1 ;;
esac
`;

/** The user and password that Docker finds for a host: the host's helper, or else the store, or else the file. */
const dockerFinds = (folder: string, host: string, programs: Workspace): string | undefined => {
  const { auths = {}, credHelpers = {}, credsStore } = configIn(folder);
  const name = host in credHelpers ? credHelpers[host] : credsStore;
  if (!name) return auths[host] && Buffer.from(auths[host].auth, "base64").toString();
  const program = join(programs.path, `docker-credential-${name}`);
  try {
    const { Username, Secret } = JSON.parse(
      execFileSync(program, ["get"], { input: `${host}\n`, encoding: "utf8" }),
    );
    return `${Username}:${Secret}`;
  } catch {
    return undefined;
  }
};

describe("createDockerConfig", () => {
  it("knows the runner's registries, contexts and plugins, and some registries more", async () => {
    const original = { auths: { other: { auth: "x" } }, currentContext: "remote", proxies: { default: {} } };
    using home = workspaceWith({
      ".docker/config.json": JSON.stringify(original),
      ".docker/cli-plugins/docker-buildx": "plugin",
      ".docker/contexts/meta/abc/meta.json": "{}",
      ".docker/buildx/current": "builder",
      ".docker/ca.pem": "certificate",
    });
    using temp = workspaceWith({});
    const places = { env: { HOME: home.path }, tempDirectory: temp.path };
    const folder = await createDockerConfig([login, other], places);
    expect(configIn(folder)).toEqual({
      auths: {
        other: { auth: "x" },
        "registry.example": { auth: Buffer.from("AWS:pass").toString("base64") },
        "public.example": { auth: Buffer.from("AWS:word").toString("base64") },
      },
      currentContext: "remote",
      proxies: { default: {} },
    });
    for (const path of [
      "cli-plugins/docker-buildx",
      "contexts/meta/abc/meta.json",
      "buildx/current",
      "ca.pem",
    ])
      expect(readFileSync(join(folder, path), "utf8")).toBe(
        readFileSync(join(home.path, ".docker", path), "utf8"),
      );
    expect(statSync(join(folder, "config.json")).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);

    await removeDockerConfig(folder);
    expect(readdirSync(temp.path)).toEqual([]);
    expect(existsSync(join(home.path, ".docker/cli-plugins/docker-buildx"))).toBe(true);
    expect(configIn(join(home.path, ".docker"))).toEqual(original);
  });

  it.each<[string, object, boolean]>([
    ["a store", { credsStore: "test" }, true],
    ["a helper for our host", { credHelpers: { "registry.example": "test" } }, false],
    ["helpers for others", { credHelpers: { "ghcr.io": "test" }, auths: {} }, true],
    ["both", { credsStore: "test", credHelpers: { "ghcr.io": "test", "registry.example": "test" } }, true],
  ])("keeps the logins that %s holds, beside ours", async (_, original, knowsOther) => {
    using programs = workspaceWith({});
    programs.write("docker-credential-test", helper, 0o755);
    using runner = workspaceWith({ "config.json": JSON.stringify(original) });
    using temp = workspaceWith({});
    const places = { env: { DOCKER_CONFIG: runner.path }, tempDirectory: temp.path };
    const folder = await createDockerConfig([login], places);
    expect(dockerFinds(folder, "registry.example", programs)).toBe("AWS:pass");
    expect(dockerFinds(folder, "ghcr.io", programs)).toBe(knowsOther ? "octo:cat" : undefined);
    expect(dockerFinds(folder, "docker.io", programs)).toBeUndefined();
    // the runner's store was asked for others only, and never written to
    const asked = join(programs.path, "asked");
    const lines = existsSync(asked) ? readFileSync(asked, "utf8").split("\n").filter(Boolean) : [];
    expect(lines.filter((line) => !/^get (ghcr|docker)\.io$/.test(line))).toEqual([]);
  });

  it("names an empty helper only where a store would answer for our host", async () => {
    using runner = workspaceWith({ "config.json": '{"credHelpers":{"registry.example":"ecr-login"}}' });
    using temp = workspaceWith({});
    const places = { env: { DOCKER_CONFIG: runner.path }, tempDirectory: temp.path };
    expect(configIn(await createDockerConfig([login], places))).not.toHaveProperty("credHelpers");
    runner.write("config.json", '{"credsStore":"desktop"}');
    expect(configIn(await createDockerConfig([login], places)).credHelpers).toEqual({
      "registry.example": "",
    });
  });

  it("builds on that of an earlier step; each is removed by itself", async () => {
    using home = workspaceWith({
      ".docker/config.json": '{"auths":{"ghcr.io":{"auth":"x"}}}',
      ".docker/cli-plugins/docker-buildx": "plugin",
    });
    using temp = workspaceWith({});
    const env = { HOME: home.path };
    const first = await createDockerConfig([login], { env, tempDirectory: temp.path });
    const second = await createDockerConfig([other, { ...login, password: "newer" }], {
      env: { ...env, DOCKER_CONFIG: first },
      tempDirectory: temp.path,
    });
    expect(Object.keys(configIn(second).auths)).toEqual(["ghcr.io", "registry.example", "public.example"]);
    expect(configIn(second).auths["registry.example"].auth).toBe(btoa("AWS:newer"));
    expect(configIn(first).auths["registry.example"].auth).toBe(btoa("AWS:pass"));

    await removeDockerConfig(second);
    expect(Object.keys(configIn(first).auths)).toEqual(["ghcr.io", "registry.example"]);
    expect(readFileSync(join(first, "cli-plugins/docker-buildx"), "utf8")).toBe("plugin");
    await removeDockerConfig(first);
    expect(readdirSync(join(home.path, ".docker")).sort()).toEqual(["cli-plugins", "config.json"]);
  });

  it("takes the builders of a step between the two along", async () => {
    using home = workspaceWith({});
    const env = { HOME: home.path };
    const first = await createDockerConfig([login], { env, tempDirectory: home.path });
    using between = workspaceWith({ current: "builder" });
    execFileSync("cp", ["-r", between.path, join(first, "buildx")]);
    const places = { env: { ...env, DOCKER_CONFIG: first }, tempDirectory: home.path };
    const second = await createDockerConfig([other], places);
    expect(readlinkSync(join(second, "buildx"))).toBe(join(first, "buildx"));
    expect(readFileSync(join(second, "buildx/current"), "utf8")).toBe("builder");
  });

  it.each(["", " \n", "{}"])("takes %j for an empty configuration", async (text) => {
    using home = workspaceWith({ ".docker/config.json": text });
    const folder = await createDockerConfig([login], { env: { HOME: home.path }, tempDirectory: home.path });
    expect(Object.keys(configIn(folder))).toEqual(["auths"]);
  });

  it("links to what stands beside a DOCKER_CONFIG that is relative", async () => {
    using runner = workspaceWith({ "cli-plugins/docker-buildx": "plugin" });
    using temp = workspaceWith({});
    const env = { DOCKER_CONFIG: relative(process.cwd(), runner.path) };
    const folder = await createDockerConfig([login], { env, tempDirectory: temp.path });
    expect(readFileSync(join(folder, "cli-plugins/docker-buildx"), "utf8")).toBe("plugin");
  });

  it("says so where a file stands in the place of the folder, and leaves nothing behind", async () => {
    using home = workspaceWith({ ".docker": "" });
    using temp = workspaceWith({});
    const creating = createDockerConfig([login], { env: { HOME: home.path }, tempDirectory: temp.path });
    await expect(creating).rejects.toMatchObject({
      code: "input-invalid",
      message: expect.stringMatching(/\/\.docker cannot be read: .*ENOTDIR/),
    });
    expect(readdirSync(temp.path)).toEqual([]);
  });

  it("works on a runner that has no configuration", async () => {
    using home = workspaceWith({});
    const folder = await createDockerConfig([login], { env: { HOME: home.path }, tempDirectory: home.path });
    expect(readdirSync(folder)).toEqual(["config.json"]);
  });

  it.each(["{", "[]", "null", '{"auths":{"ghcr.io":{"auth":"c2VjcmV0" x}}}'])(
    "names a configuration that is %s without a word of it, and leaves nothing behind",
    async (text) => {
      using home = workspaceWith({ ".docker/config.json": text });
      const places = { env: { HOME: home.path }, tempDirectory: home.path };
      const error = await createDockerConfig([login], places).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        code: "input-invalid",
        message: `${join(home.path, ".docker/config.json")} cannot be read: it is no JSON object`,
      });
      expect(inspect(error)).not.toContain("c2VjcmV0");
      expect(readdirSync(home.path)).toEqual([".docker"]);
    },
  );
});
