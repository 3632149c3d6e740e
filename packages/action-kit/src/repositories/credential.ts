/** What reads repositories other than the one that the run belongs to. Each of them is a secret. */
export type Credential =
  | { readonly kind: "token"; readonly token: string }
  /** A key of one repository, in PEM. */
  | { readonly kind: "deploy-key"; readonly key: string }
  /** A GitHub App: its id (or client id) and a private key of it, in PEM. */
  | { readonly kind: "app"; readonly id: string; readonly key: string };

const pem = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END [A-Z ]*PRIVATE KEY-----/;
const appId = /^\s*app-id:[ \t]*(\S+)[ \t]*\r?\n/;

/** Tells the three by their shape: an App begins with the line `app-id: 12345`, a deploy key is PEM alone. */
export const credentialOf = (secret: string): Credential => {
  const key = pem.exec(secret)?.[0];
  if (key === undefined) return { kind: "token", token: secret.trim() };
  const lines = `${key.replaceAll("\r\n", "\n")}\n`; // ssh takes a key without its last line end for a broken one
  const id = appId.exec(secret)?.[1];
  return id === undefined ? { kind: "deploy-key", key: lines } : { kind: "app", id, key: lines };
};
