import { execFile } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CloudOptions, startCloud } from "@towline/sandbox";

/** What a step left behind, as the runner would read it. */
interface StepResult {
  readonly exitCode: number;
  /** Workflow commands and log, masks included. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

interface StepRequest {
  /** Absolute path of `main.ts` or `post.ts`. */
  readonly entry: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export const subject = "repo:acme/checkout:environment:dev";

const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

const idToken = (issuer: string, aud: string | null, lifeSeconds: number): string => {
  const exp = Math.floor(Date.now() / 1000) + lifeSeconds;
  const body = `${encode({ alg: "RS256", kid: "k" })}.${encode({ iss: issuer, sub: subject, aud, exp })}`;
  return `${body}.${sign("RSA-SHA256", Buffer.from(body), keys.privateKey).toString("base64url")}`;
};

const listen = async (handle: RequestListener) => {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

/** GitHub's token endpoint for one job, and the issuer's keys. */
const startIssuer = async (life: { seconds: number }) => {
  const { server, url } = await listen((request, response) => {
    const asked = new URL(request.url ?? "", url);
    const jwk = { ...keys.publicKey.export({ format: "jwk" }), kid: "k" };
    const body =
      asked.pathname === "/token"
        ? { value: idToken(url, asked.searchParams.get("audience"), life.seconds) }
        : { keys: [jwk] };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  return { server, url };
};

const files = {
  GITHUB_OUTPUT: "output",
  GITHUB_ENV: "env",
  GITHUB_STATE: "state",
  GITHUB_STEP_SUMMARY: "summary",
};

/** What the toolkit wrote into one of the runner's files. */
const entriesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = "", , value = ""]) => [
      name,
      value,
    ]),
  );

/** A machine that runs single steps of a job of acme/checkout, with the sandbox's AWS around it. */
export const startMachine = async (options: CloudOptions = {}) => {
  const life = { seconds: 300 };
  const issuer = await startIssuer(life);
  const cloud = await startCloud({ ...options, oidcIssuer: issuer.url });
  const home = mkdtempSync(join(tmpdir(), "towline-step-"));
  const temp = join(home, "temp");
  mkdirSync(temp);
  const environment = (): Record<string, string> => ({
    PATH: process.env.PATH ?? "",
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? "",
    HOME: home,
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: join(home, "work"),
    GITHUB_REPOSITORY: "acme/checkout",
    GITHUB_SHA: "a".repeat(40),
    GITHUB_REF: "refs/heads/main",
    GITHUB_RUN_ID: "7",
    GITHUB_SERVER_URL: "https://github.invalid",
    AWS_ENDPOINT_URL: cloud.url,
    AWS_EC2_METADATA_DISABLED: "true",
    ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/token?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "request-token",
    ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(home, file)])),
  });
  const run = ({ entry, inputs = {}, env = {} }: StepRequest): Promise<StepResult> => {
    for (const file of Object.values(files)) writeFileSync(join(home, file), "");
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const childEnv = { ...environment(), ...Object.fromEntries(given), ...env };
    const read = (file: string) => readFileSync(join(home, file), "utf8");
    return new Promise((resolve) => {
      const settings = { env: childEnv, timeout: 25_000 };
      execFile(process.execPath, ["--no-warnings", entry], settings, (error, stdout, stderr) =>
        resolve({
          exitCode: error === null ? 0 : Number(error.code),
          log: stdout + stderr,
          outputs: entriesOf(read("output")),
          env: entriesOf(read("env")),
          state: entriesOf(read("state")),
          summary: read("summary"),
        }),
      );
    });
  };
  return {
    cloud,
    home,
    temp,
    run,
    /** What later steps of the same job have in their environment. */
    environment,
    /** OIDC tokens from now on live this long. */
    setTokenLife: (seconds: number) => {
      life.seconds = seconds;
    },
    stop: async () => {
      await cloud.stop();
      issuer.server.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

export type Machine = Awaited<ReturnType<typeof startMachine>>;

/** What the step printed, less the commands that register masks: what a person can read. */
export const shownOf = ({ log }: Pick<StepResult, "log">): string =>
  log.replaceAll(/^::add-mask::.*$\n?/gm, "");

export const masksOf = ({ log }: Pick<StepResult, "log">): readonly string[] =>
  [...log.matchAll(/^::add-mask::(.*)$/gm)].map(([, value = ""]) => value);
