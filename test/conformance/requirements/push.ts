import { expect } from "@jest/globals";
import {
  type Bed,
  blobPath,
  codeOf,
  digestOf,
  fresh,
  locationOf,
  manifestPath,
  newManifest,
  pushBlob,
  putManifest,
  type Requirement,
  types,
  withDigest,
} from "../bed.ts";

const uploads = (bed: Bed, query = ""): string => `/v2/${bed.repository}/blobs/uploads/${query}`;

const bytes = { "content-type": "application/octet-stream" };

const begin = async (bed: Bed): Promise<string> => {
  const answer = await bed.call("POST", uploads(bed));
  expect(answer.status).toBe(202);
  return locationOf(answer);
};

const chunk = (bed: Bed, location: string, range: string, body: string) =>
  bed.call("PATCH", location, {
    body,
    headers: { "content-range": range, ...bytes },
  });

/** That a finished upload says where the blob is, and that it is there. */
const expectBlob = async (bed: Bed, answer: Response, text: string): Promise<void> => {
  expect(answer.status).toBe(201);
  const read = await bed.call("GET", locationOf(answer));
  expect([read.status, await read.text()]).toEqual([200, text]);
};

export const push: readonly Requirement[] = [
  {
    name: "a blob is pushed by POST and PUT",
    check: async (bed) => {
      const text = fresh();
      const answer = await bed.call("PUT", withDigest(await begin(bed), digestOf(text)), { body: text });
      await expectBlob(bed, answer, text);
    },
  },
  {
    name: "a blob is pushed by one POST, or else an upload begins",
    check: async (bed) => {
      const text = fresh();
      const answer = await bed.call("POST", uploads(bed, `?digest=${digestOf(text)}`), { body: text });
      if (answer.status === 201) await expectBlob(bed, answer, text);
      else {
        expect(answer.status).toBe(202);
        locationOf(answer);
      }
    },
  },
  {
    name: "a blob is pushed in one PATCH without a range, and closed by PUT",
    check: async (bed) => {
      const text = fresh();
      const sent = await bed.call("PATCH", await begin(bed), { body: text, headers: bytes });
      expect(sent.status).toBe(202);
      await expectBlob(bed, await bed.call("PUT", withDigest(locationOf(sent), digestOf(text))), text);
    },
  },
  {
    name: "a blob is pushed in chunks, the last one with PUT; each answer tells the range so far",
    check: async (bed) => {
      const text = "abcdefghi";
      const first = await chunk(bed, await begin(bed), "0-2", "abc");
      expect([first.status, first.headers.get("range")]).toEqual([202, "0-2"]);
      const second = await chunk(bed, locationOf(first), "3-5", "def");
      expect([second.status, second.headers.get("range")]).toEqual([202, "0-5"]);
      const headers = { "content-range": "6-8" };
      const url = withDigest(locationOf(second), digestOf(text));
      await expectBlob(bed, await bed.call("PUT", url, { body: "ghi", headers }), text);
    },
  },
  {
    name: "a chunk out of order is refused by 416, and the upload goes on where GET says",
    check: async (bed) => {
      const first = await chunk(bed, await begin(bed), "0-2", "abc");
      expect((await chunk(bed, locationOf(first), "5-7", "xyz")).status).toBe(416);
      const status = await bed.call("GET", locationOf(first));
      expect([status.status, status.headers.get("range")]).toEqual([204, "0-2"]);
      const second = await chunk(bed, locationOf(status), "3-5", "def");
      await expectBlob(
        bed,
        await bed.call("PUT", withDigest(locationOf(second), digestOf("abcdef"))),
        "abcdef",
      );
    },
  },
  {
    name: "an upload is cancelled by DELETE, and is then not known",
    check: async (bed) => {
      const location = await begin(bed);
      expect((await bed.call("DELETE", location)).status).toBe(204);
      expect((await bed.call("GET", location)).status).toBe(404);
    },
  },
  {
    name: "a blob under a digest that is not its own is refused, and not kept",
    check: async (bed) => {
      const wrong = digestOf(fresh());
      const answer = await bed.call("PUT", withDigest(await begin(bed), wrong), { body: fresh() });
      expect([answer.status, await codeOf(answer)]).toEqual([400, "DIGEST_INVALID"]);
      expect((await bed.call("HEAD", blobPath(bed, wrong))).status).toBe(404);
    },
  },
  {
    name: "a blob is mounted from another repository, or else an upload begins",
    check: async (bed) => {
      const text = fresh();
      const digest = await pushBlob(bed, text, bed.other);
      const mounted = await bed.call("POST", uploads(bed, `?mount=${digest}&from=${bed.other}`));
      await expectBlob(bed, mounted, text);
      const missing = await bed.call("POST", uploads(bed, `?mount=${digestOf(fresh())}&from=${bed.other}`));
      expect(missing.status).toBe(202);
      locationOf(missing);
    },
  },
  {
    name: "a manifest is pushed by tag and by digest, and its place is told",
    check: async (bed) => {
      const text = await newManifest(bed);
      for (const reference of ["pushed", digestOf(text)]) {
        const answer = await putManifest(bed, reference, text);
        expect([answer.status, answer.headers.get("docker-content-digest")]).toEqual([201, digestOf(text)]);
        expect((await bed.call("HEAD", locationOf(answer))).status).toBe(200);
      }
    },
  },
  {
    name: "a tag moves to what is pushed under it last",
    check: async (bed) => {
      const texts = [await newManifest(bed), await newManifest(bed)];
      for (const text of texts) expect((await putManifest(bed, "moves", text)).status).toBe(201);
      expect(await (await bed.call("GET", manifestPath(bed, "moves"))).text()).toBe(texts[1]);
    },
  },
  {
    name: "an index of images, an image without layers and an image of four megabytes are taken",
    check: async (bed) => {
      const child = await newManifest(bed);
      await putManifest(bed, "child", child);
      const manifests = [{ mediaType: types.manifest, digest: digestOf(child), size: child.length }];
      const index = JSON.stringify({ schemaVersion: 2, mediaType: types.index, manifests });
      expect((await putManifest(bed, "index", index, types.index)).status).toBe(201);
      expect((await putManifest(bed, "bare", await newManifest(bed, { layers: [] }))).status).toBe(201);
      const annotations = { big: "x".repeat(3_900_000) };
      expect((await putManifest(bed, "big", await newManifest(bed, { annotations }))).status).toBe(201);
    },
  },
  {
    name: "a manifest whose blobs are missing, or under another digest, or that is no manifest is refused",
    check: async (bed) => {
      const layers = [{ mediaType: types.layer, digest: digestOf(fresh()), size: 3 }];
      const missing = await putManifest(bed, "refused", await newManifest(bed, { layers }));
      expect([missing.status, await codeOf(missing)]).toEqual([400, "MANIFEST_BLOB_UNKNOWN"]);
      const other = await putManifest(bed, digestOf(fresh()), await newManifest(bed));
      expect([other.status, await codeOf(other)]).toEqual([400, "DIGEST_INVALID"]);
      const text = await putManifest(bed, "refused", "hello");
      expect([text.status, await codeOf(text)]).toEqual([400, "MANIFEST_INVALID"]);
    },
  },
  {
    name: "layers that are not distributed need not be there",
    check: async (bed) => {
      const mediaType = "application/vnd.oci.image.layer.nondistributable.v1.tar";
      const layers = [{ mediaType, digest: digestOf(fresh()), size: 3, urls: ["https://127.0.0.1/layer"] }];
      expect((await putManifest(bed, "foreign", await newManifest(bed, { layers }))).status).toBe(201);
    },
  },
];
