import { createHmac } from "node:crypto";
import { type KubeObject, labels } from "@towline/kernel";
import type { ConfigEntry, ResolvedSecret } from "./types.ts";

const sha256 = (key: Uint8Array, text: string): string =>
  createHmac("sha256", key).update(text).digest("hex");

const dataOf = ({ values }: ResolvedSecret): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...values]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, bytes]) => [key, Buffer.from(bytes).toString("base64")]),
  );

/** How a value of a Secret is shown: the same for the same value, and nothing to guess it by without the key. */
export const fingerprintOf = (namingKey: Uint8Array, base64: string): string =>
  `hmac:${sha256(namingKey, `value:${base64}`).slice(0, 8)}`;

/**
 * The immutable, versioned Secret, named by an HMAC of its content: a plain hash of a weak secret could be guessed.
 * `data`, never `stringData`, which could not remove a key again.
 */
export const secretEntry = (
  secret: ResolvedSecret,
  { service, namespace }: { readonly service: string; readonly namespace: string },
  namingKey: Uint8Array,
): ConfigEntry => {
  const { name, type, files, strategy, source } = secret;
  const data = dataOf(secret);
  const hash = sha256(namingKey, JSON.stringify([type, Object.entries(data)])).slice(0, 10);
  const object: KubeObject = {
    apiVersion: "v1",
    kind: "Secret",
    metadata: {
      name: `${name}-${hash}`,
      namespace,
      labels: { [labels.service]: service, [labels.managedBy]: "towline", [labels.configName]: name },
    },
    immutable: true,
    type,
    data,
  };
  return { kind: "Secret", name, object, files, ...(strategy && { strategy }), ...(source && { source }) };
};
