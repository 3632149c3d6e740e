import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { createDockerConfig, removeDockerConfig } from "./docker-config.ts";
import { workspaceWith } from "./testing/workspace.ts";

const login = { host: "registry.example", username: "AWS", password: "pass" };

describe("createDockerConfig", () => {
  it("knows the runner's registries, contexts and plugins, and one registry more", async () => {
    const original = { auths: { other: { auth: "x" } }, credsStore: "desktop", currentContext: "remote" };
    using home = workspaceWith({
      ".docker/config.json": JSON.stringify(original),
      ".docker/cli-plugins/docker-buildx": "plugin",
      ".docker/buildx/current": "builder",
    });
    using temp = workspaceWith({});
    const folder = await createDockerConfig(login, { env: { HOME: home.path }, tempDirectory: temp.path });
    expect(JSON.parse(readFileSync(join(folder, "config.json"), "utf8"))).toEqual({
      auths: {
        other: { auth: "x" },
        "registry.example": { auth: Buffer.from("AWS:pass").toString("base64") },
      },
      credsStore: "desktop",
      credHelpers: { "registry.example": "" },
      currentContext: "remote",
    });
    expect(readFileSync(join(folder, "cli-plugins/docker-buildx"), "utf8")).toBe("plugin");
    expect(statSync(join(folder, "config.json")).mode & 0o777).toBe(0o600);

    await removeDockerConfig(folder);
    expect(readdirSync(temp.path)).toEqual([]);
    expect(existsSync(join(home.path, ".docker/cli-plugins/docker-buildx"))).toBe(true);
    expect(JSON.parse(readFileSync(join(home.path, ".docker/config.json"), "utf8"))).toEqual(original);
  });

  it("builds on the DOCKER_CONFIG of an earlier step", async () => {
    using earlier = workspaceWith({ "config.json": '{"auths":{"first":{"auth":"x"}}}' });
    using temp = workspaceWith({});
    const env = { DOCKER_CONFIG: earlier.path };
    const folder = await createDockerConfig(login, { env, tempDirectory: temp.path });
    const { auths } = JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));
    expect(Object.keys(auths)).toEqual(["first", "registry.example"]);
  });

  it("works on a runner that has no configuration", async () => {
    using home = workspaceWith({});
    const folder = await createDockerConfig(login, { env: { HOME: home.path }, tempDirectory: home.path });
    expect(readdirSync(folder)).toEqual(["config.json"]);
  });

  it("names a configuration that cannot be read, and leaves nothing behind", async () => {
    using home = workspaceWith({ ".docker/config.json": "{" });
    const creating = createDockerConfig(login, { env: { HOME: home.path }, tempDirectory: home.path });
    await expect(creating).rejects.toMatchObject({
      code: "input-invalid",
      message: `${join(home.path, ".docker/config.json")} is not valid JSON`,
    });
    expect(readdirSync(home.path)).toEqual([".docker"]);
  });
});
