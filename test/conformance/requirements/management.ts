import { expect } from "@jest/globals";
import { blobPath, digestOf, fresh, manifestPath, pushBlob, pushImage, type Requirement } from "../bed.ts";

export const management: readonly Requirement[] = [
  {
    name: "a tag is deleted, and the image with its other tag stays",
    check: async (bed) => {
      const digest = await pushImage(bed, "stays");
      const { body, type } = await bed.call("GET", manifestPath(bed, "stays")).then(async (answer) => ({
        body: await answer.text(),
        type: answer.headers.get("content-type") ?? "",
      }));
      await bed.call("PUT", manifestPath(bed, "goes"), { body, headers: { "content-type": type } });
      expect((await bed.call("DELETE", manifestPath(bed, "goes"))).status).toBe(202);
      expect((await bed.call("HEAD", manifestPath(bed, "goes"))).status).toBe(404);
      for (const reference of ["stays", digest])
        expect((await bed.call("HEAD", manifestPath(bed, reference))).status).toBe(200);
    },
  },
  {
    name: "an image is deleted by its digest, with its tags",
    check: async (bed) => {
      const digest = await pushImage(bed, "deleted");
      expect((await bed.call("DELETE", manifestPath(bed, digest))).status).toBe(202);
      for (const reference of ["deleted", digest])
        expect((await bed.call("HEAD", manifestPath(bed, reference))).status).toBe(404);
    },
  },
  {
    name: "a blob is deleted, and can be pushed again",
    check: async (bed) => {
      const text = fresh();
      const path = blobPath(bed, await pushBlob(bed, text));
      expect((await bed.call("DELETE", path)).status).toBe(202);
      expect((await bed.call("HEAD", path)).status).toBe(404);
      await pushBlob(bed, text);
      expect((await bed.call("HEAD", path)).status).toBe(200);
    },
  },
  {
    name: "what is not there cannot be deleted: 404",
    check: async (bed) => {
      const absent = digestOf(fresh());
      for (const path of [manifestPath(bed, absent), blobPath(bed, absent)])
        expect((await bed.call("DELETE", path)).status).toBe(404);
      expect((await bed.call("DELETE", `/v2/nowhere/manifests/${absent}`)).status).toBe(404);
    },
  },
];
