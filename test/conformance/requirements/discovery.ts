import { expect } from "@jest/globals";
import {
  type Bed,
  digestOf,
  fresh,
  newManifest,
  pushImage,
  putManifest,
  type Requirement,
  types,
} from "../bed.ts";

const tagsOf = async (bed: Bed, query = "") => {
  const answer = await bed.call("GET", `/v2/${bed.repository}/tags/list${query}`);
  expect(answer.status).toBe(200);
  const { tags } = (await answer.json()) as { tags: string[] };
  return { tags, link: answer.headers.get("link") };
};

interface Listed {
  readonly digest: string;
  readonly artifactType?: string;
}

const referrersOf = async (bed: Bed, digest: string, query = "") => {
  const answer = await bed.call("GET", `/v2/${bed.repository}/referrers/${digest}${query}`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, types.index]);
  const { manifests } = (await answer.json()) as { manifests: Listed[] };
  return { manifests, answer };
};

const pushReferrer = async (bed: Bed, subject: string, artifactType: string) => {
  const descriptor = { mediaType: types.manifest, digest: subject, size: 1 };
  const annotations = { made: artifactType };
  const text = await newManifest(bed, { artifactType, subject: descriptor, annotations });
  const answer = await putManifest(bed, digestOf(text), text);
  expect(answer.status).toBe(201);
  return { digest: digestOf(text), answer };
};

export const discovery: readonly Requirement[] = [
  {
    name: "tags are listed in order",
    check: async (bed) => {
      for (const tag of ["t-c", "t-a", "t-b"]) await pushImage(bed, tag);
      const { tags } = await tagsOf(bed);
      expect(tags.filter((tag) => tag.startsWith("t-"))).toEqual(["t-a", "t-b", "t-c"]);
      expect(tags).toEqual([...tags].sort());
    },
  },
  {
    name: "tags are listed by the page: n, last and Link",
    check: async (bed) => {
      for (const tag of ["t-c", "t-a", "t-b"]) await pushImage(bed, tag);
      expect((await tagsOf(bed, "?n=2&last=t-")).tags).toEqual(["t-a", "t-b"]);
      const { link } = await tagsOf(bed, "?n=2&last=t-");
      const [, next = ""] = /^<(.+)>; rel="next"$/.exec(link ?? "") ?? [];
      const page = (await (await bed.call("GET", next)).json()) as { tags: string[] };
      expect(page.tags[0]).toBe("t-c");
    },
  },
  {
    name: "n=0 lists no tag and names no next page",
    check: async (bed) => {
      expect(await tagsOf(bed, "?n=0")).toEqual({ tags: [], link: null });
    },
  },
  {
    name: "the tags of a repository that is not there are answered by 404",
    check: async (bed) => {
      expect((await bed.call("GET", "/v2/nowhere/tags/list")).status).toBe(404);
    },
  },
  {
    name: "a manifest with a subject is answered with OCI-Subject, and listed as its referrer",
    check: async (bed) => {
      const subject = digestOf(fresh());
      const { digest, answer } = await pushReferrer(bed, subject, "application/vnd.towline.signature");
      expect(answer.headers.get("oci-subject")).toBe(subject);
      expect((await referrersOf(bed, subject)).manifests).toEqual([
        expect.objectContaining({
          digest,
          mediaType: types.manifest,
          artifactType: "application/vnd.towline.signature",
          annotations: { made: "application/vnd.towline.signature" },
        }),
      ]);
    },
  },
  {
    name: "referrers are filtered by artifactType, and the answer says so",
    check: async (bed) => {
      const subject = digestOf(fresh());
      await pushReferrer(bed, subject, "application/vnd.towline.a");
      const { digest } = await pushReferrer(bed, subject, "application/vnd.towline.b");
      const { manifests, answer } = await referrersOf(
        bed,
        subject,
        "?artifactType=application/vnd.towline.b",
      );
      expect(manifests.map((one) => one.digest)).toEqual([digest]);
      expect(answer.headers.get("oci-filters-applied")).toBe("artifactType");
    },
  },
  {
    name: "what nothing refers to has an empty list; what is no digest is refused",
    check: async (bed) => {
      expect((await referrersOf(bed, digestOf(fresh()))).manifests).toEqual([]);
      expect((await bed.call("GET", `/v2/${bed.repository}/referrers/latest`)).status).toBe(400);
    },
  },
];
