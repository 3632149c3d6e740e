import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ECRClient, GetAuthorizationTokenCommand } from "@aws-sdk/client-ecr";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "../cloud.ts";
import { buildAccount, exampleRegion } from "../defaults.ts";

/** Whether a Docker engine with buildx is here; without one these tests are skipped. */
const hasEngine = ((): boolean => {
  try {
    execFileSync("docker", ["info"], { stdio: "ignore", timeout: 5000 });
    return execFileSync("docker", ["buildx", "version"], { encoding: "utf8" }).includes("docker/buildx");
  } catch {
    return false;
  }
})();

const example = join(import.meta.dirname, "../../../../examples/checkout");

(hasEngine ? describe : describe.skip)("a real Docker engine", () => {
  let cloud: Cloud;
  let config: string;
  let host: string;

  beforeAll(async () => {
    cloud = await startCloud();
    config = await mkdtemp(join(tmpdir(), "towline-engine-"));
    host = new URL(await cloud.ecr.registryUrl(buildAccount, exampleRegion)).host;
    const env = cloud.userEnv(buildAccount);
    const credentials = {
      accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
      secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
    };
    const ecr = new ECRClient({ endpoint: cloud.url, region: exampleRegion, credentials });
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    const auths = { [host]: { auth: authorizationData?.[0]?.authorizationToken } };
    await writeFile(join(config, "config.json"), JSON.stringify({ auths, credHelpers: { [host]: "" } }));
    const original = process.env.DOCKER_CONFIG ?? join(homedir(), ".docker");
    await symlink(join(original, "cli-plugins"), join(config, "cli-plugins"));
  });
  afterAll(async () => {
    await cloud.stop();
    await rm(config, { recursive: true });
  });

  const docker = async (...args: string[]): Promise<string> => {
    const env = { ...process.env, DOCKER_CONFIG: config };
    const { stdout, stderr } = await promisify(execFile)("docker", args, { env });
    return stdout + stderr;
  };
  const build = (...args: string[]) =>
    docker("buildx", "build", "--push", "--provenance=false", ...args, example);

  it("pushes the example, which the cluster's nodes then find", async () => {
    await build("--tag", `${host}/checkout:engine`);
    expect(await cloud.pullImageAs(buildAccount)(`${host}/checkout:engine`)).toMatchObject({
      kind: "found",
      entrypoint: ["/checkout"],
      command: ["serve"],
      environment: expect.arrayContaining(["VERSION=1.0.0"]),
    });
  });

  it("pulls and runs it", async () => {
    await build("--tag", `${host}/checkout:run`);
    await docker("rmi", "--force", `${host}/checkout:run`);
    const ran = docker("run", "--rm", "--network=none", `${host}/checkout:run`, "crash", "--exit", "3");
    await expect(ran).rejects.toMatchObject({
      code: 3,
      stdout: expect.stringContaining("checkout starting\n"),
    });
    await docker("rmi", "--force", `${host}/checkout:run`);
  });

  it("is told of a repository that is missing", async () => {
    await expect(build("--tag", `${host}/nowhere:x`)).rejects.toMatchObject({
      stderr: expect.stringMatching(
        /failed to push \S+nowhere:x: unexpected status from POST request .* 404 Not Found/,
      ),
    });
  });
});
