import { expect, it } from "@jest/globals";
import { cacheTrouble } from "./trouble.ts";

const refused =
  "unexpected status from HEAD request to https://host/v2/shop/cache/manifests/branch-x: 403 Forbidden";

it.each([
  ["nothing", "#4 importing cache manifest from host/shop/cache:branch-x\n#4 DONE 0.1s", []],
  [
    "a cache that is missing",
    "#4 importing cache manifest from host/shop/cache:pr-7\n#4 ERROR: failed to configure registry cache importer: host/shop/cache:pr-7: not found",
    ['There is no cache "cache:pr-7" yet'],
  ],
  [
    "a cache that cannot be read",
    `#4 importing cache manifest from host/shop/cache:branch-x\n#4 ERROR: ${refused}`,
    [`The cache "cache:branch-x" was not read, the build is not affected: ${refused}`],
  ],
  [
    "a refused write, for each step once",
    `#9 exporting cache to registry\n#9 ERROR: error writing layer blob: ${refused}\n#9 exporting cache to registry`,
    [`The cache was not kept, the build is not affected: error writing layer blob: ${refused}`],
  ],
])("tells %s", (_, output, expected) => {
  expect(cacheTrouble(output.split("\n"))).toEqual(expected);
});
