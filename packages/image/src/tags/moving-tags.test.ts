import { expect, it } from "@jest/globals";
import { isMoving } from "./moving-tags.ts";

it.each<[string, readonly string[], boolean]>([
  ["latest", [], true],
  ["1.4", ["v1.4.2"], true],
  ["v1.4", ["1.4.2"], true],
  ["1", ["1.4"], true],
  ["1.4", ["1.40.2"], false],
  ["1.4", ["1.4"], false],
  ["1.4.2", ["1.4.2-rc.1"], false],
  ["20261121", [], false],
  ["4711", ["main"], false],
  ["production", ["v1.4.2"], false],
])("%s beside %j: %j", (tag, beside, expected) => {
  expect(isMoving(tag, beside)).toBe(expected);
});
