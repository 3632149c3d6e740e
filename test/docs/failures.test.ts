import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

it("docs/failures.md explains every error code, and no other", () => {
  const union =
    read("packages/kernel/src/errors.ts").split("export type ErrorCode =")[1]?.split(";")[0] ?? "";
  const codes = [...union.matchAll(/\| "([a-z-]+)"/g)].map(([, code]) => code);
  const explained = [...read("docs/failures.md").matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(30);
  expect(explained.sort()).toEqual(codes.sort());
});
