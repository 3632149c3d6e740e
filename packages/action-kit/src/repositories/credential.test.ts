import { expect, it } from "@jest/globals";
import { credentialOf } from "./credential.ts";

const pem = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA\n-----END OPENSSH PRIVATE KEY-----\n";
const rsa = "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n";

it.each([
  ["a token", "ghp_abc\n", { kind: "token", token: "ghp_abc" }],
  ["a deploy key", pem, { kind: "deploy-key", key: pem }],
  ["a key without its last line end", pem.trim(), { kind: "deploy-key", key: pem }],
  ["a key from Windows", pem.replaceAll("\n", "\r\n"), { kind: "deploy-key", key: pem }],
  ["an App", `app-id: 12345\n${rsa}`, { kind: "app", id: "12345", key: rsa }],
  ["an App by its client id", `app-id: Iv23liA\r\n${rsa}`, { kind: "app", id: "Iv23liA", key: rsa }],
])("is %s", (_, secret, credential) => {
  expect(credentialOf(secret)).toEqual(credential);
});
