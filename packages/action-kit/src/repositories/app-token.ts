import { createSign } from "node:crypto";
import { isTowlineError, messageOf, TowlineError } from "@towline/kernel";
import type { GitHubRequest } from "../github-requests.ts";
import type { Credential } from "./credential.ts";

type App = Extract<Credential, { kind: "app" }>;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** What a GitHub App proves itself with: valid for 9 minutes, and dated back by one for clocks that differ. */
export const appJwt = ({ id, key }: App, now: number): string => {
  const seconds = Math.floor(now / 1000);
  const claims = { iat: seconds - 60, exp: seconds + 540, iss: id };
  const body = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`;
  try {
    return `${body}.${createSign("RSA-SHA256").update(body).sign(key, "base64url")}`;
  } catch (cause) {
    throw new TowlineError(
      "input-invalid",
      `The private key of App ${id} in config-token cannot be used: ${messageOf(cause)}`,
      {
        cause,
        hint: "Make a new private key on the App's page, and store the whole file below the line app-id",
      },
    );
  }
};

/**
 * A token of the App's installation in the owner of `repository`, which may read contents and nothing else. `request`
 * asks as the App. Throws `github-denied`, `github-not-found`, `github-failed`.
 */
export const installationToken = async (
  { id }: App,
  repository: string,
  request: GitHubRequest,
): Promise<string> => {
  try {
    const asked = { repository, what: `installation of App ${id} in ${repository}` };
    const found = (await request({ ...asked, path: "/installation" })) as { readonly id: number };
    const url = `/app/installations/${found.id}/access_tokens`;
    const body = { permissions: { contents: "read" } };
    return ((await request({ ...asked, method: "POST", url, path: "", body })) as { token: string }).token;
  } catch (cause) {
    if (!isTowlineError(cause, "github-not-found", "github-denied")) throw cause;
    throw new TowlineError("github-denied", `GitHub App ${id} cannot read ${repository}: ${cause.message}`, {
      cause,
      hint: `Install the App for ${repository} with the permission "Contents: read", and check app-id and key in config-token`,
    });
  }
};
