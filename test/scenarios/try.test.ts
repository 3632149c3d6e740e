import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { GitRepository } from "../world/git.ts";

const root = join(import.meta.dirname, "../..");

interface Said {
  readonly status: number;
  readonly text: string;
}

/** `npm run try`, as a process of its own. */
const tryOut = (...args: readonly string[]): Promise<Said> =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1", DOCKER_HOST: "tcp://127.0.0.1:9" }; // no engine: the same everywhere
    const child = execFile(
      process.execPath,
      [join(root, "scripts/try.ts"), ...args],
      { env, maxBuffer: 2 ** 24 },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? -1, text: stdout + stderr }),
    );
  });

/** A service that has nothing in common with the example: no shared repository, two clusters, a program of its own. */
const shop: Readonly<Record<string, string>> = {
  "towline.yaml": `service: web
build: { account: "444444444444", aws-region: us-east-1, role-to-assume: ci }
config: { path: "config/{environment}" }
environments:
  dev: { account: "444444444444", aws-region: us-east-1, cluster: dev, role-to-assume: ci }
  production:
    account: "555555555555"
    role-to-assume: deployer
    tags: ["v*"]
    namespace: web
    registry: { role-to-assume: promoter }
    targets:
      eu: { aws-region: eu-west-1, cluster: prod-eu }
      us: { aws-region: us-east-1, cluster: prod-us }
    waves: [[eu], [us]]
`,
  Dockerfile: `FROM node:24-alpine AS build
COPY package.json ./
RUN npm ci \\
    && npm run build
FROM gcr.io/distroless/nodejs24
COPY --from=build /app /app
ENV PORT=3000
CMD ["/app/server.js"]
`,
  "server.js": "require('node:http').createServer().listen(3000);\n",
  "config/production/.env": "GREETING=hello\n",
  "config/production/secrets.yaml":
    "PASSWORD: aws-secretsmanager:prod/web#password\nKEY: aws-ssm:/web/prod/key\n",
  "config/dev/.env": "GREETING=hello\n",
  "k8s/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      initContainers:
        - { name: prepare, image: web, args: [prepare] }
      containers:
        - name: web
          image: web
          envFrom: [{ configMapRef: { name: web-env } }, { secretRef: { name: web-secrets, optional: true } }]
          readinessProbe: { exec: { command: [/app/ready] } }
          startupProbe: { grpc: { port: 9000 } }
          lifecycle: { preStop: { exec: { command: [/app/drain] } } }
          env: [{ name: GOMEMLIMIT, valueFrom: { resourceFieldRef: { resource: limits.memory } } }]
        - name: proxy
          image: docker.io/library/nginx:1.29
          readinessProbe: { httpGet: { port: 8443, path: /up } }
`,
  "k8s/migrate.yaml": `apiVersion: batch/v1
kind: Job
metadata: { name: migrate, annotations: { towline.dev/hook: pre-deploy } }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: app, image: web, args: [migrate] }]
`,
  ".github/workflows/deploy.yml": `name: Deploy
on:
  workflow_dispatch:
    inputs:
      environment: { type: choice, options: [dev, production], required: true }
permissions: { actions: read, contents: read, id-token: write }
jobs:
  deploy:
    uses: towline/towline/.github/workflows/deploy.yml@v1
    with: { environment: "\${{ inputs.environment }}" }
`,
  ".github/workflows/release.yml": `name: Release
on: { push: { tags: ["v*"] } }
permissions: { actions: read, contents: read, id-token: write }
jobs:
  release:
    uses: our-fork/towline/.github/workflows/release.yml@v1
`,
};

const folderOf = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  for (const [path, text] of Object.entries(files)) {
    const place = join(home, name, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text);
  }
  return join(home, name);
};

let home: string;
let repository: GitRepository;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "towline-try-test-"));
  repository = await GitRepository.createFrom(await folderOf("files", shop), join(home, "shop"));
  await repository.git("remote", "add", "origin", "git@github.com:globex/web-shop.git");
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe("npm run try", () => {
  it("deploys the example with the repository that it extends", async () => {
    const config = join(root, "examples/config");
    const { status, text } = await tryOut(join(root, "examples/checkout"), "--config", config);
    expect(text).toMatch(/checkout \w{7} serves in dev as sha256:/);
    expect(text).toMatch(
      /What runs in the cluster dev \(dev\) now:\n( {2}dev\/checkout-\S+ {2}Ready .*\n){2}/,
    );
    expect(text).toContain("A trial cannot tell whether the program in the image really runs");
    expect(status).toBe(0);
  }, 120_000);

  it("makes the first deploy of the README, of what stands there and nothing else", async () => {
    const readme = await readFile(join(root, "README.md"), "utf8");
    const [workflow = "", towline = ""] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, text]) => text,
    );
    const { status, text } = await tryOut(
      await folderOf("readme", {
        ".github/workflows/deploy.yml": workflow,
        "towline.yaml": towline,
        Dockerfile: 'FROM scratch\nCMD ["/serve"]\n',
        "k8s/deployment.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: checkout }
spec:
  selector: { matchLabels: { app: checkout } }
  template:
    metadata: { labels: { app: checkout } }
    spec: { containers: [{ name: checkout, image: checkout }] }
`,
      }),
    );
    expect(text).toContain("✅ checkout → dev: deployed");
    expect(status).toBe(0);
  }, 120_000);

  it("releases a service of two targets and a program of its own, by a tag that is not there yet", async () => {
    const before = await repository.git("for-each-ref");
    await writeFile(join(repository.path, "server.js"), "// not committed yet\n");
    const { status, text } = await tryOut(repository.path, "--workflow", "release", "--tag", "v1.0.0");
    expect(text).toContain("What is not committed yet counts, too.");
    expect(text).toContain("There is no tag v1.0.0: the copy has it at the head of main.");
    expect(text).toContain("left out of this image: FROM, COPY, RUN");
    expect(text).toContain("globex/web-shop");
    for (const target of ["eu", "us"]) {
      expect(text).toContain(`✅ web → production-${target}: deployed`);
      expect(text).toMatch(
        new RegExp(`cluster prod-${target} \\(web\\) now:\\n(  web/\\S+ .*\\n)*  web/web-\\S+ {2}Ready`),
      );
    }
    expect(status).toBe(0);
    expect(await repository.git("for-each-ref")).toBe(before);
    expect(await repository.git("status", "--porcelain")).toBe("M server.js");
    await repository.git("checkout", "--quiet", "server.js");
  }, 180_000);

  it("ends as the run does where a rule refuses the branch", async () => {
    const { status, text } = await tryOut(repository.path, "--environment", "production");
    expect(text).toMatch(/main may not be deployed to production/);
    expect(status).toBe(1);
  }, 120_000);

  it.each([
    [
      ["--environment", "prod"],
      "towline.yaml has the environments dev, production: name one with --environment",
    ],
    [["--workflow", "deliver"], "There is no .github/workflows/deliver.yml at refs/heads/main"],
    [["--branch", "nowhere"], "has no branch nowhere"],
    [["--config", "."], "towline.yaml extends nothing"],
    [["--tag", "v1", "--branch", "main"], "--branch and --tag exclude each other"],
  ])(
    "says what is wrong with %j before it starts anything",
    async (args, message) => {
      const { status, text } = await tryOut(repository.path, ...args);
      expect(text).toContain(message);
      expect(status).toBe(2);
    },
    60_000,
  );

  it("names the places of mistakes in towline.yaml", async () => {
    await repository.branch("wrong");
    await repository.commit({ "towline.yaml": "service: Web\n" }, "Wrong");
    const { status, text } = await tryOut(repository.path);
    expect(text).toMatch(/towline\.yaml:1:10 service is "Web"/);
    expect(status).toBe(2);
  }, 60_000);
});
