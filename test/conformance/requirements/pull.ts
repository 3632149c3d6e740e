import { expect } from "@jest/globals";
import {
  blobPath,
  codeOf,
  digestOf,
  fresh,
  manifestPath,
  newManifest,
  pushBlob,
  putManifest,
  type Requirement,
  types,
} from "../bed.ts";

const absent = digestOf("what nobody pushed");

/** Each asks for a part of ten bytes. */
const ranges: readonly (readonly [string, number, string])[] = [
  ["bytes=2-4", 206, "234"],
  ["bytes=4-", 206, "456789"],
  ["bytes=-3", 206, "789"],
  ["bytes=8-20", 206, "89"],
  ["bytes=10-20", 416, ""],
];

export const pull: readonly Requirement[] = [
  {
    name: "GET /v2/ is answered by 200",
    check: async (bed) => {
      expect((await bed.call("GET", "/v2/")).status).toBe(200);
    },
  },
  {
    name: "a manifest is read by tag and by digest: its own bytes, its type, its digest",
    check: async (bed) => {
      const text = await newManifest(bed);
      const digest = digestOf(text);
      expect((await putManifest(bed, "read", text)).status).toBe(201);
      for (const reference of ["read", digest]) {
        const answer = await bed.call("GET", manifestPath(bed, reference), {
          headers: { accept: types.manifest },
        });
        expect([answer.status, answer.headers.get("content-type")]).toEqual([200, types.manifest]);
        expect(answer.headers.get("docker-content-digest")).toBe(digest);
        expect(await answer.text()).toBe(text);
      }
    },
  },
  {
    name: "HEAD tells the size and the digest of a manifest and of a blob, without a body",
    check: async (bed) => {
      const text = await newManifest(bed);
      await putManifest(bed, "head", text);
      const blob = await pushBlob(bed, "twelve bytes");
      const asked = [
        [manifestPath(bed, "head"), digestOf(text), text.length],
        [manifestPath(bed, digestOf(text)), digestOf(text), text.length],
        [blobPath(bed, blob), blob, 12],
      ] as const;
      for (const [path, digest, size] of asked) {
        const answer = await bed.call("HEAD", path, { headers: { accept: types.manifest } });
        expect([answer.status, await answer.text()]).toEqual([200, ""]);
        expect(answer.headers.get("docker-content-digest")).toBe(digest);
        expect(answer.headers.get("content-length")).toBe(String(size));
      }
    },
  },
  {
    name: "a blob is read by its digest, an empty one too",
    check: async (bed) => {
      for (const text of [fresh(), ""]) {
        const digest = await pushBlob(bed, text);
        const answer = await bed.call("GET", blobPath(bed, digest));
        expect([answer.status, await answer.text()]).toEqual([200, text]);
        expect(answer.headers.get("docker-content-digest")).toBe(digest);
      }
    },
  },
  ...ranges.map(
    ([range, status, text]) =>
      ({
        name: `Range: ${range} of ten bytes is answered by ${status}`,
        check: async (bed) => {
          const digest = await pushBlob(bed, "0123456789");
          const answer = await bed.call("GET", blobPath(bed, digest), { headers: { range } });
          expect(answer.status).toBe(status);
          const body = await answer.text();
          if (status === 206) expect(body).toBe(text);
        },
      }) satisfies Requirement,
  ),
  {
    name: "what is not there is answered by 404, with a code of the specification",
    check: async (bed) => {
      const manifest = await bed.call("GET", manifestPath(bed, "never"));
      expect([manifest.status, await codeOf(manifest)]).toEqual([404, "MANIFEST_UNKNOWN"]);
      const blob = await bed.call("GET", blobPath(bed, absent));
      expect([blob.status, await codeOf(blob)]).toEqual([404, "BLOB_UNKNOWN"]);
      for (const path of [manifestPath(bed, "never"), manifestPath(bed, absent), blobPath(bed, absent)])
        expect((await bed.call("HEAD", path)).status).toBe(404);
      expect((await bed.call("GET", "/v2/nowhere/manifests/latest")).status).toBe(404);
    },
  },
];
