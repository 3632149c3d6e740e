import { execFile, execFileSync } from "node:child_process";
import { createVerify, generateKeyPairSync } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Exec, Log } from "@towline/kernel";
import { gitHubReader, type ReaderPorts } from "../github.ts";
import { fetchRepository } from "./fetch.ts";

const home = mkdtempSync(join(tmpdir(), "towline-repositories-"));
const temp = join(home, "temp");
const origin = join(home, "acme/config.git");
const git = (...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", "-C", origin, ...args], {
    encoding: "utf8",
  }).trim();

/** Node's own, since @actions/exec wants a job around it. */
const exec: Exec = (command, args, { env = {}, cwd } = {}) =>
  new Promise((resolve) => {
    commands.push([command, ...args].join(" "));
    execFile(command, [...args], { env, cwd }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
const commands: string[] = [];
const masked: string[] = [];

/** ssh as GitHub answers it: the key counts, and the repository. */
const ssh = `#!/bin/sh
echo "$@" >> ${join(home, "ssh.log")}
while [ $# -gt 1 ]; do [ "$1" = -i ] && key="$2"; shift; done
grep -q GOODKEY "$key" || { echo "git@github.com: Permission denied (publickey)." >&2; exit 255; }
[ "$1" = "git-upload-pack '/acme/config.git'" ] || { echo "ERROR: Repository not found." >&2; exit 1; }
exec git upload-pack ${origin}
`;

const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const app = `app-id: 7\n${keys.privateKey.export({ type: "pkcs1", format: "pem" })}`;
const deployKey = (word: string) =>
  `-----BEGIN OPENSSH PRIVATE KEY-----\n${word}\n-----END OPENSSH PRIVATE KEY-----\n`;
const own = { repository: "acme/checkout", token: "own" };

const seen: string[] = [];
const isJwtOfApp = (authorization = ""): boolean => {
  const [head, body, signature] = authorization.replace(/^bearer /i, "").split(".");
  const verify = createVerify("RSA-SHA256").update(`${head}.${body}`);
  const claims = JSON.parse(Buffer.from(body ?? "", "base64url").toString());
  return claims.iss === "7" && verify.verify(keys.publicKey, signature ?? "", "base64url");
};
const api = createServer((request, response) => {
  const { url = "", headers } = request;
  seen.push(
    `${request.method} ${url} ${headers.authorization?.startsWith("bearer") ? "jwt" : headers.authorization}`,
  );
  const answer = (body: object, status = 200) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  if (url === "/repos/acme/config/installation" && isJwtOfApp(headers.authorization))
    return answer({ id: 9 });
  if (url === "/app/installations/9/access_tokens") return answer({ token: "ghs_of_the_app" }, 201);
  if (url === "/repos/acme/config/commits/HEAD" && headers.authorization === "token ghs_of_the_app")
    return response.writeHead(200, { "content-type": "application/vnd.github.sha" }).end(older);
  return answer({ message: "Not Found" }, 404);
});

let older = "";
let newer = "";
let kit: ReaderPorts;
beforeAll(async () => {
  mkdirSync(origin, { recursive: true });
  git("init", "-q", "-b", "main");
  git("config", "uploadpack.allowAnySHA1InWant", "true");
  mkdirSync(join(origin, "dev"));
  writeFileSync(join(origin, "dev/app.yaml"), "a: 1\n");
  git("add", "-A");
  git("commit", "-q", "-m", "one");
  older = git("rev-parse", "HEAD");
  git("branch", "eu");
  writeFileSync(join(origin, "dev/app.yaml"), "a: 2\n");
  git("commit", "-q", "-a", "-m", "two");
  newer = git("rev-parse", "HEAD");
  mkdirSync(join(home, "bin"));
  writeFileSync(join(home, "bin/ssh"), ssh);
  chmodSync(join(home, "bin/ssh"), 0o755);
  await new Promise<void>((resolve) => {
    api.listen(0, "127.0.0.1", resolve);
  });
  process.env.GITHUB_API_URL = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  kit = {
    exec,
    env: {
      PATH: `${join(home, "bin")}:${process.env.PATH}`,
      HOME: home,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "oidc",
    },
    signal: new AbortController().signal,
    log: { mask: (value: string) => masked.push(value) } as unknown as Log,
    run: { tempDirectory: temp },
  };
});
beforeEach(() => {
  rmSync(temp, { recursive: true, force: true });
  mkdirSync(temp);
  for (const list of [commands, masked, seen]) list.length = 0;
});
afterAll(() => {
  api.closeAllConnections();
  api.close();
  rmSync(home, { recursive: true, force: true });
});

describe("a deploy key", () => {
  const configToken = deployKey("GOODKEY");

  it("reads branches and files of its repository by git, each commit once", async () => {
    const reader = gitHubReader({ ...own, configToken }, kit);
    expect(await reader.resolve("acme/config")).toEqual({ commit: newer, branch: "main" });
    expect(await reader.resolve("acme/config", "heads/eu")).toEqual({ commit: older });
    await expect(reader.resolve("acme/config", "heads/us")).rejects.toMatchObject({
      code: "github-not-found",
    });
    expect(await reader.read("acme/config", "dev/app.yaml", older)).toBe("a: 1\n");
    expect(await reader.read("acme/config", "dev/other.yaml", older)).toBeUndefined();
    expect(commands.filter((command) => command.includes(" fetch "))).toHaveLength(1);
    expect(seen).toEqual([]);
  });

  it("fetches a commit that no branch stands at any more", async () => {
    const folder = await fetchRepository(
      { repository: "acme/config", commit: older },
      { ...own, configToken },
      kit,
    );
    expect(readFileSync(join(folder, "dev/app.yaml"), "utf8")).toBe("a: 1\n");
  });

  it("stands in no command, and in no file afterwards; ssh is told whom to trust", async () => {
    await fetchRepository({ repository: "acme/config", commit: newer }, { ...own, configToken }, kit);
    expect(commands.join("\n")).not.toContain("GOODKEY");
    expect(readdirSync(temp).filter((name) => name.startsWith("towline-git-"))).toEqual([]);
    const log = readFileSync(join(home, "ssh.log"), "utf8");
    expect(log).toContain("StrictHostKeyChecking=yes");
    expect(log).toMatch(/UserKnownHostsFile=\S+\/hosts/);
  });

  it.each<[string, string, string]>([
    ["a key that GitHub does not know", deployKey("OTHER"), "acme/config"],
    ["another repository", configToken, "acme/other"],
  ])("says what to do for %s", async (_, secret, repository) => {
    const fetching = fetchRepository({ repository, commit: newer }, { ...own, configToken: secret }, kit);
    await expect(fetching).rejects.toMatchObject({
      code: "github-denied",
      message: expect.stringContaining(`GitHub does not let the deploy key read ${repository}`),
      hint: expect.stringContaining("config-token"),
    });
  });

  it("says that a commit is gone", async () => {
    const gone = "f".repeat(40);
    const fetching = fetchRepository(
      { repository: "acme/config", commit: gone },
      { ...own, configToken },
      kit,
    );
    await expect(fetching).rejects.toMatchObject({
      code: "github-not-found",
      hint: expect.stringContaining("new run"),
    });
  });
});

describe("a GitHub App", () => {
  it("reads by a token of its installation, made once and masked", async () => {
    const reader = gitHubReader({ ...own, configToken: app }, kit);
    expect(await reader.resolve("acme/config")).toEqual({ commit: older });
    expect(seen.filter((request) => request.includes("access_tokens"))).toEqual([
      "POST /app/installations/9/access_tokens jwt",
    ]);
    expect(masked).toContain("ghs_of_the_app");
  });

  it("says where it is not installed", async () => {
    const reader = gitHubReader({ ...own, configToken: app }, kit);
    await expect(reader.resolve("acme/other")).rejects.toMatchObject({
      code: "github-denied",
      message: expect.stringContaining("GitHub App 7 cannot read acme/other"),
    });
  });

  it("says that its key is broken, without the key", async () => {
    const broken = app.replace(/MII/, "XXX");
    const reader = gitHubReader({ ...own, configToken: broken }, kit);
    await expect(reader.resolve("acme/config")).rejects.toMatchObject({
      code: "input-invalid",
      message: expect.stringMatching(/^The private key of App 7 in config-token cannot be used/),
    });
  });
});

it("hands a token over by the environment, and git no token of the job", async () => {
  const envs: Record<string, string>[] = [];
  const watching: Exec = (command, args, options) => {
    envs.push({ ...options?.env });
    return exec(command, args, options);
  };
  const rewritten = {
    ...kit.env,
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.${home}/.insteadOf`,
    GIT_CONFIG_VALUE_0: "https://github.com/",
  };
  const ports = { ...kit, exec: watching, env: rewritten };
  const folder = await fetchRepository(
    { repository: "acme/config", commit: newer },
    { ...own, configToken: "ghp_x" },
    ports,
  );
  expect(existsSync(join(folder, "dev/app.yaml"))).toBe(true);
  expect(commands.join("\n")).not.toContain("ghp_x");
  expect(envs.every((env) => env.TOWLINE_GIT_PASSWORD === "ghp_x" && env.GIT_CONFIG_COUNT === "5")).toBe(
    true,
  );
  expect(JSON.stringify(envs)).not.toContain("oidc");
});

it("tries again where GitHub stumbles, three times in all", async () => {
  let attempts = 0;
  const stumbling: Exec = async (command, args, options) => {
    if (!args.includes("fetch")) return await exec(command, args, options);
    attempts += 1;
    return attempts < 3
      ? {
          exitCode: 128,
          stdout: "",
          stderr: "fatal: unable to access: The requested URL returned error: 502",
        }
      : { exitCode: 128, stdout: "", stderr: "fatal: early EOF" };
  };
  const fetching = fetchRepository(
    { repository: "acme/config", commit: newer },
    { ...own, configToken: "t" },
    { ...kit, exec: stumbling },
  );
  await expect(fetching).rejects.toMatchObject({ code: "github-failed" });
  expect(attempts).toBe(3);
});
