import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { type KubeObject, labels } from "@towline/kernel";
import type { ConfigEntry, Strategy } from "./types.ts";

/** Content of a ConfigMap: text as it is, other bytes in base64. */
export interface Content {
  readonly data: Readonly<Record<string, string>>;
  readonly binaryData: Readonly<Record<string, string>>;
}

/** The API server's limit, over the bytes of all values. */
export const contentBytesMax = 1024 * 1024;

const sorted = (values: Iterable<readonly [string, string]>): Record<string, string> =>
  Object.fromEntries([...values].toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const contentOf = (values: Iterable<readonly [string, Uint8Array]>): Content => {
  const all = [...values];
  const text = all.filter(([, bytes]) => isUtf8(bytes));
  const binary = all.filter(([, bytes]) => !isUtf8(bytes));
  return {
    data: sorted(
      text.map(([key, bytes]) => [key, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)]),
    ),
    binaryData: sorted(binary.map(([key, bytes]) => [key, Buffer.from(bytes).toString("base64")])),
  };
};

/** 10 hex digits of SHA-256 over the content, whatever the order in which it was read. */
const contentHash = ({ data, binaryData }: Content): string =>
  createHash("sha256")
    .update(
      JSON.stringify([Object.entries(data).toSorted(byKey), Object.entries(binaryData).toSorted(byKey)]),
    )
    .digest("hex")
    .slice(0, 10);

const byKey = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : 1);

export interface EntryRequest {
  readonly name: string;
  readonly service: string;
  readonly namespace: string;
  readonly files: readonly string[];
  readonly strategy?: Strategy;
}

/** The immutable, versioned ConfigMap for `content`. */
export const entryOf = (request: EntryRequest, content: Content): ConfigEntry => {
  const { name, service, namespace, files, strategy } = request;
  const object: KubeObject = {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: {
      name: `${name}-${contentHash(content)}`,
      namespace,
      labels: { [labels.service]: service, [labels.managedBy]: "towline", [labels.configName]: name },
    },
    immutable: true,
    data: content.data,
    ...(Object.keys(content.binaryData).length === 0 ? {} : { binaryData: content.binaryData }),
  };
  return { kind: "ConfigMap", name, object, files, ...(strategy && { strategy }) };
};

/** The object as it keeps its name: what is written over at each change. */
export const unversioned = ({ name, object }: ConfigEntry): KubeObject => {
  const { immutable: _, metadata, ...content } = object;
  const { [labels.configName]: __, ...own } = metadata.labels ?? {};
  return { ...content, metadata: { ...metadata, name, labels: own } } as KubeObject;
};
