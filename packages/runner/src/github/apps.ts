import { randomBytes, verify } from "node:crypto";
import type { Access } from "./access.ts";
import { idOf, ownerOf } from "./identifiers.ts";
import { failed, notFound, ok, type Reply } from "./reply.ts";

/** A GitHub App of this machine's GitHub. */
export interface AppDefinition {
  /** PEM, of the private key that the App's owner has. */
  readonly publicKey: string;
  /** What it is installed for: each `owner/name`, to read its contents. */
  readonly repositories: readonly string[];
}

/** An App proves itself with a token that it signed; for each owner that has it installed it gets one that reads. */
export class Apps {
  readonly #apps: Readonly<Record<string, AppDefinition>>;
  readonly #access: Access;

  constructor(apps: Readonly<Record<string, AppDefinition>>, access: Access) {
    this.#apps = apps;
    this.#access = access;
  }

  /** Undefined for a request that Apps do not make. */
  answer(method: string, path: string, token: string | undefined): Reply | undefined {
    const repository = /^\/repos\/(?<name>[^/]+\/[^/]+)\/installation$/.exec(path)?.groups?.name;
    const installation = /^\/app\/installations\/(?<id>\d+)\/access_tokens$/.exec(path)?.groups?.id;
    if (method === "GET" && repository !== undefined) return this.#as(token, (app) => find(app, repository));
    if (method === "POST" && installation !== undefined)
      return this.#as(token, (app) => this.#issue(app, Number(installation)));
    return undefined;
  }

  #as(token: string | undefined, answer: (app: AppDefinition) => Reply): Reply {
    const app = this.#apps[claimsOf(token).iss ?? ""];
    const message = "A JSON web token could not be decoded";
    return app && isSignedBy(app, token ?? "") ? answer(app) : failed(401, message);
  }

  #issue({ repositories }: AppDefinition, installation: number): Reply {
    const own = repositories.filter((name) => installationOf(name) === installation);
    if (own.length === 0) return notFound();
    const token = `ghs_${randomBytes(18).toString("hex")}`;
    this.#access.register(token, { kind: "personal", repositories: own });
    const expires_at = new Date(Date.now() + 3_600_000).toISOString();
    return { status: 201, body: { token, expires_at, permissions: { contents: "read", metadata: "read" } } };
  }
}

/** One for each owner. */
const installationOf = (repository: string): number => idOf(`installation:${ownerOf(repository)}`);

const find = ({ repositories }: AppDefinition, repository: string): Reply =>
  repositories.some((name) => name.toLowerCase() === repository.toLowerCase())
    ? ok({ id: installationOf(repository), account: { login: ownerOf(repository) } })
    : notFound();

/** Empty for what is no token, or one that is not valid now: GitHub takes none that is good for over ten minutes. */
function claimsOf(token = ""): { readonly iss?: string } {
  const [, body = ""] = token.split(".");
  const now = Date.now() / 1000;
  try {
    const { iss, iat, exp } = JSON.parse(Buffer.from(body, "base64url").toString("utf8"));
    return iat <= now && exp > now && exp - now <= 600 ? { iss: String(iss) } : {};
  } catch {
    return {};
  }
}

function isSignedBy({ publicKey }: AppDefinition, token: string): boolean {
  const [header, body, signature = ""] = token.split(".");
  return verify(
    "RSA-SHA256",
    Buffer.from(`${header}.${body}`),
    publicKey,
    Buffer.from(signature, "base64url"),
  );
}
