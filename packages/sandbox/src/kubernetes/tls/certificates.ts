import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import {
  bits,
  boolean,
  contextPrimitive,
  explicit,
  integer,
  objectIdentifier,
  octets,
  sequence,
  set,
  text,
  time,
} from "./der.ts";

/** PEM texts for an HTTPS server on 127.0.0.1 and `localhost`, and the authority that vouches for it. */
interface ServerCertificate {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

const ECDSA_WITH_SHA256 = sequence(objectIdentifier("1.2.840.10045.4.3.2"));
const DAY_MILLISECONDS = 86_400_000;

/** Makes a fresh authority and a server certificate signed by it, valid for 30 days. */
export function createServerCertificate(name: string): ServerCertificate {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = `${name}-ca`;
  const authorityId = keyIdentifier(authority.publicKey);
  const authorityCertificate = certificate(issuer, authority.privateKey, issuer, authority.publicKey, [
    extension("2.5.29.19", sequence(boolean(true)), true),
    extension("2.5.29.15", bits(Buffer.from([0x06]), 1), true),
    extension("2.5.29.14", octets(authorityId)),
    extension("2.5.29.35", sequence(contextPrimitive(0, authorityId))),
  ]);
  const serverCertificate = certificate(issuer, authority.privateKey, name, server.publicKey, [
    extension("2.5.29.19", sequence(), true),
    extension("2.5.29.15", bits(Buffer.from([0x80]), 7), true),
    extension("2.5.29.37", sequence(objectIdentifier("1.3.6.1.5.5.7.3.1"))),
    extension("2.5.29.35", sequence(contextPrimitive(0, authorityId))),
    extension("2.5.29.17", subjectAlternativeNames()),
  ]);
  return {
    authority: authorityCertificate,
    certificate: serverCertificate,
    key: server.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function subjectAlternativeNames(): Buffer {
  return sequence(
    contextPrimitive(2, Buffer.from("localhost", "ascii")),
    contextPrimitive(7, Buffer.from([127, 0, 0, 1])),
  );
}

function certificate(
  issuer: string,
  issuerKey: KeyObject,
  subject: string,
  key: KeyObject,
  extensions: readonly Buffer[],
): string {
  const now = Date.now();
  const validity = sequence(
    time(new Date(now - DAY_MILLISECONDS)),
    time(new Date(now + 30 * DAY_MILLISECONDS)),
  );
  const content = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(positiveSerial()),
    ECDSA_WITH_SHA256,
    commonName(issuer),
    validity,
    commonName(subject),
    key.export({ type: "spki", format: "der" }),
    explicit(3, sequence(...extensions)),
  );
  const whole = sequence(content, ECDSA_WITH_SHA256, bits(sign("sha256", content, issuerKey)));
  const lines = whole.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

/** A leading byte between 1 and 127 keeps the number positive and as long as it looks. */
function positiveSerial(): Buffer {
  return Buffer.concat([Buffer.from([0x4b]), randomBytes(15)]);
}

function commonName(name: string): Buffer {
  return sequence(set(sequence(objectIdentifier("2.5.4.3"), text(name))));
}

function extension(identifier: string, content: Buffer, critical = false): Buffer {
  return sequence(objectIdentifier(identifier), ...(critical ? [boolean(true)] : []), octets(content));
}

function keyIdentifier(key: KeyObject): Buffer {
  return createHash("sha1")
    .update(key.export({ type: "spki", format: "der" }))
    .digest();
}
