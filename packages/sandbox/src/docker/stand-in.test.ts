import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { ECRClient, GetAuthorizationTokenCommand } from "@aws-sdk/client-ecr";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type Cloud, startCloud } from "../cloud.ts";
import { buildAccount, exampleRegion } from "../defaults.ts";
import { digestOf } from "../ecr/repository.ts";
import { runStandIn } from "./main.ts";

const docker = join(import.meta.dirname, "../../bin/docker");
const example = join(import.meta.dirname, "../../../../examples/checkout");

let cloud: Cloud;
let folder: string;
let host: string;

beforeAll(async () => {
  cloud = await startCloud();
  folder = await mkdtemp(join(tmpdir(), "towline-stand-in-"));
  host = new URL(await cloud.ecr.registryUrl(buildAccount, exampleRegion)).host;
  await logIn();
  const where = { account: buildAccount, region: exampleRegion };
  cloud.ecr.createRepository({ name: "fixed", mutability: "IMMUTABLE", ...where });
  const taken = await context("taken", { Dockerfile: "FROM scratch" });
  expect(await run(["buildx", "build", "--push", "-t", `${host}/fixed:taken`, taken])).toMatchObject({
    code: 0,
  });
});
afterAll(async () => {
  await cloud.stop();
  await rm(folder, { recursive: true });
});

const logIn = async (): Promise<void> => {
  const env = cloud.userEnv(buildAccount);
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
  };
  const ecr = new ECRClient({ endpoint: cloud.url, region: exampleRegion, credentials });
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
  const auths = { [host]: { auth: authorizationData?.[0]?.authorizationToken } };
  await writeFile(join(folder, "config.json"), JSON.stringify({ auths, credHelpers: { [host]: "" } }));
};

interface Ran {
  readonly code: number;
  readonly output: string;
}

const run = async (args: readonly string[], env: Record<string, string> = {}): Promise<Ran> => {
  let output = "";
  const print = (line: string): void => {
    output += `${line}\n`;
  };
  const childEnv = { DOCKER_CONFIG: folder, ...env };
  const code = await runStandIn({ args, cwd: folder, env: childEnv, stdout: print, stderr: print });
  return { code, output };
};

const context = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const path = join(folder, name);
  for (const [file, content] of Object.entries(files)) {
    const parent = join(path, file, "..");
    await mkdir(parent, { recursive: true });
    await writeFile(join(path, file), content);
    // Modes are part of the image: they must not depend on who runs the tests.
    await chmod(parent, 0o755);
    await chmod(join(path, file), 0o644);
  }
  return path;
};

const repository = () => cloud.ecr.repository(buildAccount, exampleRegion, "checkout");

const configOf = (digest: string) => {
  const manifest = repository()?.find(digest)?.manifest;
  const bytes = manifest?.kind === "image" ? repository()?.blobs.get(manifest.config.digest) : undefined;
  return JSON.parse(bytes?.toString() ?? "{}") as {
    config: Record<string, unknown>;
    rootfs: { diff_ids: string[] };
  };
};

const layersOf = (digest: string): readonly Buffer[] => {
  const manifest = repository()?.find(digest)?.manifest;
  const layers = manifest?.kind === "image" ? manifest.layers : [];
  return layers.map((layer) => repository()?.blobs.get(layer.digest) ?? Buffer.alloc(0));
};

const list = async (layer: Buffer): Promise<string> => {
  const file = join(folder, `${digestOf(layer)}.tar.gz`);
  await writeFile(file, layer);
  return (await promisify(execFile)("tar", ["-tvzf", file, "--numeric-owner"])).stdout;
};

describe("docker buildx build", () => {
  it("builds and pushes the example, byte for byte the same each time", async () => {
    const tags = ["main", "1.0.0"].map((tag) => `--tag=${host}/checkout:${tag}`);
    const args = ["buildx", "build", "--push", "--progress=plain", "--provenance=false", ...tags];
    const more = ["--label", "a=b", "--metadata-file", join(folder, "metadata.json")];
    const copy = join(folder, "copy");
    await cp(example, copy, { recursive: true });
    await utimes(join(copy, "bin/checkout"), 1, 1);

    const first = await run([...args, ...more, example]);
    expect(first).toMatchObject({ code: 0 });
    expect(first.output.split("\n")[0]).toContain("the stand-in docker of Towline's sandbox");
    expect(first.output).toContain("[1/1] COPY --chmod=0755 bin/checkout /checkout");
    const metadata = JSON.parse(await readFile(join(folder, "metadata.json"), "utf8")) as Record<
      string,
      string
    >;
    const digest = metadata["containerimage.digest"] ?? "";
    expect(repository()?.find("main")?.digest).toBe(digest);
    expect(repository()?.find("1.0.0")?.digest).toBe(digest);

    expect(await run([...args, "--label=a=b", "--file", join(copy, "Dockerfile"), copy])).toMatchObject({
      code: 0,
    });
    expect(repository()?.find("main")?.digest).toBe(digest);

    const { config, rootfs } = configOf(digest);
    expect(config).toMatchObject({
      Entrypoint: ["/checkout"],
      Cmd: ["serve"],
      User: "65532:65532",
      ExposedPorts: { "8080/tcp": {} },
      Env: [expect.stringMatching(/^PATH=/), "VERSION=1.0.0"],
      Labels: { a: "b" },
    });
    const [layer = Buffer.alloc(0)] = layersOf(digest);
    expect(rootfs.diff_ids).toEqual([digestOf(gunzipSync(layer))]);
    expect((await list(layer)).trim()).toMatch(/^-rwxr-xr-x 0\/0 +\d+ 1970-01-01 00:00 checkout$/);
  });

  it("copies folders, links and modes, without what .dockerignore leaves out", async () => {
    const path = await context("tree", {
      Dockerfile:
        "FROM scratch\nWORKDIR /app\nCOPY src lib/\nCOPY --chmod=640 a.txt b.txt /etc/x/\nCOPY a.txt /app",
      ".dockerignore": "**/*.tmp",
      "src/deep/one": "1",
      "src/two.tmp": "2",
      "a.txt": "a",
      "b.txt": "b",
    });
    await symlink("deep/one", join(path, "src/link"));
    const built = await run(["buildx", "build", "--push", "-t", `${host}/checkout:tree`, path]);
    expect(built).toMatchObject({ code: 0 });
    const layers = await Promise.all(layersOf("tree").map(list));
    const paths = layers.map((text) =>
      text
        .trim()
        .split("\n")
        .map((line) => line.replace(/^(\S+).*00:00 /, "$1 ")),
    );
    expect(paths).toEqual([
      ["drwxr-xr-x app/"],
      [
        "drwxr-xr-x app/",
        "drwxr-xr-x app/lib/",
        "drwxr-xr-x app/lib/deep/",
        "-rw-r--r-- app/lib/deep/one",
        "lrwxrwxrwx app/lib/link -> deep/one",
      ],
      ["drwxr-xr-x etc/", "drwxr-xr-x etc/x/", "-rw-r----- etc/x/a.txt", "-rw-r----- etc/x/b.txt"],
      ["drwxr-xr-x app/", "-rw-r--r-- app/a.txt"],
    ]);
  });

  it("makes an index of several platforms", async () => {
    const path = await context("multi", { Dockerfile: "FROM scratch\nARG TARGETARCH\nENV ARCH=$TARGETARCH" });
    const args = ["--platform=linux/amd64,linux/arm64", "--push", "--tag", `${host}/checkout:multi`, path];
    expect(await run(["buildx", "build", ...args])).toMatchObject({ code: 0 });
    const index = repository()?.find("multi")?.manifest;
    const platforms =
      index?.kind === "index" ? index.manifests.map(({ platform }) => platform?.architecture) : [];
    expect(platforms).toEqual(["amd64", "arm64"]);
    const pulled = await cloud.pullImageAs(buildAccount)(`${host}/checkout:multi`);
    expect(pulled).toMatchObject({ kind: "found", environment: expect.arrayContaining(["ARCH=amd64"]) });
  });

  it("shows where the Dockerfile goes wrong, as BuildKit does", async () => {
    const path = await context("wrong", { Dockerfile: "FROM scratch\nCOPY a /a\nRUN make\n" });
    const built = await run(["buildx", "build", path]);
    expect(built.code).toBe(1);
    expect(built.output).toContain("Dockerfile:3\n--------------------\n");
    expect(built.output).toContain("   3 | >>> RUN make\n");
    expect(built.output).toMatch(
      /ERROR: failed to build: failed to solve: the stand-in docker .* does not implement RUN/,
    );
  });

  it("names the file that is not in the context", async () => {
    const path = await context("missing", { Dockerfile: "FROM scratch\nCOPY nope /a\n" });
    const { code, output } = await run(["buildx", "build", path]);
    expect(code).toBe(1);
    expect(output).toContain("------\n > [1/1] COPY nope /a:\n------\nDockerfile:2\n");
    expect(output).toContain('"/nope": not found');
  });

  it.each([
    [
      "a repository that is missing",
      "nowhere:x",
      {},
      "unknown: The repository with name 'nowhere' does not exist in the registry with id '111111111111'",
    ],
    [
      "no login",
      "checkout:x",
      { DOCKER_CONFIG: "/nonexistent" },
      /unexpected status from HEAD request to \S+: 401 Unauthorized/,
    ],
    [
      "an immutable tag",
      "fixed:taken",
      {},
      "unknown: The image tag 'taken' already exists in the 'fixed' repository and cannot be overwritten because the repository is immutable.",
    ],
  ])("says why a push failed, as BuildKit 0.25 does: %s", async (_what, name, env, reason) => {
    const path = await context("push", { Dockerfile: "FROM scratch\nENV A=1" });
    const { code, output } = await run(["buildx", "build", "--push", "-t", `${host}/${name}`, path], env);
    expect(code).toBe(1);
    expect(output).toContain("------\n > exporting to image:\n------\n");
    const last = output.trim().split("\n").at(-1) ?? "";
    const begin = `ERROR: failed to build: failed to solve: failed to push ${host}/${name}: `;
    expect(last.slice(0, begin.length)).toBe(begin);
    expect(last.slice(begin.length)).toEqual(
      typeof reason === "string" ? reason : expect.stringMatching(reason),
    );
  });

  it("pushes an immutable tag again where it already has this digest", async () => {
    const path = await context("again", { Dockerfile: "FROM scratch\nENV TAKEN=1" });
    const args = ["buildx", "build", "--push", "-t", `${host}/fixed:again`, path];
    expect((await run(args)).code).toBe(0);
    expect((await run(args)).code).toBe(0);
  });

  it.each([
    [["buildx", "build", "--output", "type=docker", "."], "--output=type=docker"],
    [["buildx", "build", "--sbom=true", "."], "--sbom=true"],
    [["buildx", "build", "--builder", "mine", "."], 'no builder "mine" found'],
    [["buildx", "build", "--load", "."], "the option --load"],
    [["buildx", "build", "--provenance=max", "."], "--provenance=max"],
    [["buildx", "build", "https://example.com/x.git"], "the context https://example.com/x.git"],
    [["run", "alpine"], 'does not implement "docker run alpine"'],
  ])("refuses %j by name", async (args, message) => {
    const { code, output } = await run(args);
    expect([code, output]).toEqual([1, expect.stringContaining(message)]);
  });
});

const put = async (name: string, dockerfile: string, ...args: string[]): Promise<Ran> => {
  const path = await context(name, { Dockerfile: dockerfile, a: name });
  const more = ["--output", "type=image,push=true,oci-mediatypes=true", ...args];
  return await run(["buildx", "build", ...more, "-t", `${host}/checkout:${name}`, path]);
};

const metadataOf = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(folder, "m.json"), "utf8")) as Record<string, unknown>;

describe("an image that goes on from another", () => {
  const amd64 = "linux/amd64";
  const platforms = ["--platform", "linux/amd64,linux/arm64"];

  it("has its layers and config, and tells what it was made of", async () => {
    await put("base", 'FROM scratch\nCOPY a /base\nENV A=1\nENTRYPOINT ["/base"]');
    const base = repository()?.find("base")?.digest ?? "";
    const dockerfile = `ARG BASE=base\nFROM ${host}/checkout:$BASE\nCOPY a /onto\nENV B=$A`;
    expect(await put("onto", dockerfile, "--metadata-file", "m.json")).toMatchObject({ code: 0 });
    expect(layersOf("onto")).toEqual([...layersOf("base"), expect.any(Buffer)]);
    expect(configOf("onto").config).toMatchObject({
      Env: expect.arrayContaining(["A=1", "B=1"]),
      Entrypoint: ["/base"],
    });
    expect((await metadataOf())["buildx.build.provenance"]).toMatchObject({
      materials: [
        {
          uri: `pkg:docker/${encodeURIComponent(host)}/checkout@base?platform=linux%2Famd64`,
          digest: { sha256: base.slice(7) },
        },
      ],
    });
  });

  it("takes each platform's own, and names the index as what it was made of", async () => {
    await put("bases", "FROM scratch\nCOPY a /", ...platforms);
    const index = repository()?.find("bases")?.digest ?? "";
    const pinned = `FROM ${host}/checkout:bases@${index}\nCOPY a /b`;
    expect(await put("pinned", pinned, "--metadata-file", "m.json", ...platforms)).toMatchObject({ code: 0 });
    const uri = `pkg:docker/${encodeURIComponent(host)}/checkout@bases?digest=${index}&platform=${encodeURIComponent(amd64)}`;
    expect((await metadataOf())[`buildx.build.provenance/${amd64}`]).toMatchObject({ materials: [{ uri }] });
    const s390x = await put("other", pinned, "--platform", "linux/s390x");
    expect(s390x.output).toContain("no match for platform in manifest: not found");
  });

  it("is not made where that is not there", async () => {
    const name = `${host}/checkout:absent`;
    const { code, output } = await put("lost", `FROM ${name}`);
    expect(code).toBe(1);
    expect(output).toContain(`------\n > [internal] load metadata for ${name}:\n------\nDockerfile:1\n`);
    expect(output).toContain(
      `ERROR: failed to build: failed to solve: ${name}: failed to resolve source metadata for ${name}: ${name}: not found\n`,
    );
  });

  it("needs an engine where that is anywhere else", async () => {
    const { output } = await put("hub", "FROM alpine:3");
    expect(output).toContain("does not implement FROM alpine:3 (only FROM scratch, and images of a registry");
  });
});

describe("an output", () => {
  const annotations = 'annotation.a=1,"annotation.b=x, ""y"""';

  it("annotates manifest and index", async () => {
    const output = `type=image,push=true,oci-mediatypes=true,${annotations},annotation-index.a=2`;
    const platforms = ["--platform", "linux/amd64,linux/arm64"];
    const path = await context("noted", { Dockerfile: "FROM scratch\nCOPY a /", a: "" });
    const built = await run([
      "buildx",
      "build",
      "--output",
      output,
      ...platforms,
      "-t",
      `${host}/checkout:noted`,
      path,
    ]);
    expect(built).toMatchObject({ code: 0 });
    const index = JSON.parse(repository()?.find("noted")?.bytes.toString() ?? "");
    expect(index.annotations).toEqual({ a: "2" });
    const child = JSON.parse(repository()?.find(index.manifests[0].digest)?.bytes.toString() ?? "");
    expect(child.annotations).toEqual({ a: "1", b: 'x, "y"' });
    const single = await run(["buildx", "build", "--output", output, "-t", `${host}/checkout:noted`, path]);
    expect(single.output).toContain("index annotations not supported for single platform export");
  });

  it("has the time that is asked for", async () => {
    await put("timed", "FROM scratch\nCOPY a /", "--build-arg", "SOURCE_DATE_EPOCH=86400");
    expect(configOf("timed")).toMatchObject({ created: "1970-01-02T00:00:00Z" });
  });
});

describe("a cache in a registry", () => {
  const cacheTo = (more = ",ignore-error=true") => [
    "--cache-to",
    `type=registry,ref=${host}/checkout/cache:branch-main,mode=max,image-manifest=true,oci-mediatypes=true${more}`,
  ];
  const cacheFrom = () => ["--cache-from", `type=registry,ref=${host}/checkout/cache:branch-main`];
  const failing = (status: number, pattern: RegExp) =>
    cloud.traffic.setFaults(({ path }) => (pattern.test(path) ? { kind: "status", status } : undefined));

  beforeAll(() => {
    cloud.ecr.createRepository({ name: "checkout/cache", account: buildAccount, region: exampleRegion });
  });
  afterEach(() => cloud.traffic.setFaults(undefined));

  it("is missing at first, then kept and read", async () => {
    const first = await put("cached", "FROM scratch\nCOPY a /", ...cacheFrom(), ...cacheTo());
    expect(first).toMatchObject({ code: 0 });
    const missing = `importing cache manifest from ${host}/checkout/cache:branch-main`;
    expect(first.output).toContain(
      `${missing}\n#2 ERROR: failed to configure registry cache importer: ${host}/checkout/cache:branch-main: not found\n`,
    );
    expect(first.output).toMatch(new RegExp(`------\\n > ${missing}:\\n------\\n$`));
    expect(first.output).not.toContain("CACHED");
    const second = await put("cached", "FROM scratch\nCOPY a /", ...cacheFrom());
    expect(second.output).toMatch(/\[1\/1\] COPY a \/\n#\d+ CACHED\n/);
  });

  it.each([403, 404, 500])("that cannot be reached (%i) fails no build", async (status) => {
    failing(status, /checkout\/cache/);
    const built = await put("refused", "FROM scratch\nCOPY a /", ...cacheFrom(), ...cacheTo());
    expect(built).toMatchObject({ code: 0 });
    expect(built.output).toMatch(/ERROR: error writing layer blob: /);
  });

  it("that cannot be written fails a build that did not say otherwise", async () => {
    failing(403, /checkout\/cache/);
    const built = await put("refused", "FROM scratch\nCOPY a /", ...cacheTo(""));
    expect(built).toMatchObject({ code: 1 });
  });
});

describe("docker's builders", () => {
  it("are made, found, listed and removed", async () => {
    expect((await run(["buildx", "inspect"])).output).toMatch(/^Name: +default\nDriver: +docker\n/);
    const missing = await run(["buildx", "inspect", "mine"]);
    expect(missing).toEqual({ code: 1, output: 'ERROR: no builder "mine" found\n' });
    const create = ["buildx", "create", "--name", "mine", "--driver", "remote"];
    expect(await run([...create, "--node", "one", "tcp://a:1"])).toEqual({ code: 0, output: "mine\n" });
    expect(await run([...create, "--node", "two", "tcp://b:1"])).toMatchObject({ code: 1 });
    expect(await run([...create, "--append", "--node", "two", "tcp://b:1"])).toMatchObject({ code: 0 });
    expect((await run(["buildx", "inspect", "--bootstrap", "mine"])).output).toMatch(
      /Driver: +remote\n[\s\S]*Name: +one\n[\s\S]*Name: +two\n/,
    );
    expect((await run(["buildx", "ls"])).output).toContain("mine remote\n");
    expect(await run(["buildx", "rm", "--force", "mine"])).toEqual({ code: 0, output: "mine removed\n" });
    expect((await run(["buildx", "inspect", "mine"])).code).toBe(1);
  });

  it("belong to an engine that exports caches", async () => {
    const { output } = await run(["info", "--format", "{{json .DriverStatus}}"]);
    expect(output).toContain("io.containerd.snapshotter");
  });
});

describe("build secrets", () => {
  it.each([
    ["id=a,env=SECRET", { SECRET: "x" }, 0],
    ["id=a,env=SECRET", {}, 1],
    ["id=a,src=secrets/a", {}, 0],
    ["id=a,src=absent", {}, 1],
  ])("have to be there: %s", async (secret, env, code) => {
    const path = await context("secrets", { Dockerfile: "FROM scratch", a: "" });
    expect(await run(["buildx", "build", "--secret", secret, path], env)).toMatchObject({ code });
  });
});

it("says which docker it is", async () => {
  expect(await run(["buildx", "version"])).toMatchObject({
    code: 0,
    output: expect.stringContaining("stand-in"),
  });
  expect(await run(["version"])).toMatchObject({ code: 0, output: expect.stringContaining("stand-in") });
});

it("is a program whose exit code tells how it went", async () => {
  const program = (...args: string[]) => promisify(execFile)(process.execPath, [docker, ...args]);
  await expect(program("buildx", "version")).resolves.toMatchObject({
    stdout: expect.stringContaining("stand-in"),
  });
  await expect(program("ps")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("docker ps"),
  });
});
