import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { failed, notFound, ok, type Reply } from "../reply.ts";
import { type ApiRequest, field, type Route } from "../route.ts";

/** Code scanning takes SARIF, gzipped and in base64. */
export const scanningRoutes: readonly Route[] = [
  { method: "POST", pattern: /^\/code-scanning\/sarifs$/, scope: "security-events", answer: upload },
  { pattern: /^\/code-scanning\/sarifs\/(?<rest>[\w-]+)$/, scope: "security-events", answer: status },
];

function upload({ repository, body, url }: ApiRequest): Reply {
  const [commit_sha, ref, text] = ["commit_sha", "ref", "sarif"].map((name) => field(body, name, "string"));
  if (!commit_sha || !ref || !text) return failed(422, "commit_sha, ref and sarif are required");
  const sarif = decoded(text);
  if (sarif === undefined) return failed(400, "The SARIF is not gzipped JSON in base64");
  const id = randomUUID();
  repository.analyses.push({ id, commit_sha, ref, sarif });
  return { status: 202, body: { id, url: `${url}/repos/${repository.name}/code-scanning/sarifs/${id}` } };
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(gunzipSync(Buffer.from(text, "base64")).toString("utf8"));
  } catch {
    return undefined;
  }
}

function status({ repository, rest }: ApiRequest): Reply {
  const known = repository.analyses.some(({ id }) => id === rest);
  return known ? ok({ processing_status: "complete", errors: null }) : notFound();
}
