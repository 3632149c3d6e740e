import { generateKeyPairSync, sign } from "node:crypto";
import { type Listener, listen } from "../http/listen.ts";

export interface TestIssuer {
  readonly url: string;
  /** A signed token; `claims` replace the usual ones, `header` too. */
  token(claims?: Record<string, unknown>, header?: Record<string, unknown>): string;
  stop(): Promise<void>;
}

/** An OIDC issuer such as GitHub's, for tests: publishes its key and signs whatever it is asked to. */
export const startTestIssuer = async (): Promise<TestIssuer> => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: "jwk" }), kid: "test-key", use: "sig", alg: "RS256" };
  const listener: Listener = await listen(async (request, response) => {
    const known = request.url === "/.well-known/jwks";
    response.writeHead(known ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  return {
    url: listener.url,
    stop: listener.stop,
    token: (claims = {}, header = {}) => {
      const usual = {
        iss: listener.url,
        aud: "sts.amazonaws.com",
        sub: "repo:acme@1/checkout@2:environment:dev",
        exp: Math.floor(Date.now() / 1000) + 300,
      };
      const text = [
        { alg: "RS256", kid: "test-key", typ: "JWT", ...header },
        { ...usual, ...claims },
      ]
        .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
        .join(".");
      return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
    },
  };
};
