import { afterAll, beforeAll, describe, it } from "@jest/globals";
import { hasParts } from "../world/docker.ts";
import { type Bed, openBed, startSandboxBed } from "./bed.ts";
import { discovery } from "./requirements/discovery.ts";
import { management } from "./requirements/management.ts";
import { pull } from "./requirements/pull.ts";
import { push } from "./requirements/push.ts";

const categories = { pull, push, discovery, management };

/** What docker-registry 2.8 does not keep, each seen to fail: it is older than version 1.1 of the specification. */
const lacks: readonly string[] = [
  "a chunk out of order is refused by 416, and the upload goes on where GET says",
  "layers that are not distributed need not be there",
  "tags are listed in order",
  "tags are listed by the page: n, last and Link",
  "n=0 lists no tag and names no next page",
  "a manifest with a subject is answered with OCI-Subject, and listed as its referrer",
  "referrers are filtered by artifactType, and the answer says so",
  "what nothing refers to has an empty list; what is no digest is refused",
  "a tag is deleted, and the image with its other tag stays",
];

const suite = (start: () => Promise<Bed>, known: readonly string[]): void => {
  let bed: Bed;
  beforeAll(async () => {
    bed = await start();
  });
  afterAll(() => bed.stop());
  for (const [category, requirements] of Object.entries(categories))
    describe(category, () => {
      for (const { name, check } of requirements)
        (known.includes(name) ? it.failing : it)(name, () => check(bed));
    });
};

describe("the sandbox's registry", () => suite(startSandboxBed, []));

// so that the requirements themselves are checked by a registry that we did not write
const there = await hasParts("the judge of test/conformance", "an OCI registry");
(there ? describe : describe.skip)("docker-registry", () =>
  suite(async () => openBed(process.env.TOWLINE_TEST_REGISTRY ?? ""), lacks),
);
