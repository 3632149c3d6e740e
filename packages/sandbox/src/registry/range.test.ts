import { expect, it } from "@jest/globals";
import { wantedRange } from "./range.ts";

it.each([
  [undefined, { kind: "whole" }],
  ["bytes=2-4", { kind: "part", first: 2, last: 4 }],
  ["bytes=2-", { kind: "part", first: 2, last: 9 }],
  ["bytes=0-", { kind: "part", first: 0, last: 9 }],
  ["bytes=-3", { kind: "part", first: 7, last: 9 }],
  ["bytes=-30", { kind: "part", first: 0, last: 9 }],
  ["bytes=8-30", { kind: "part", first: 8, last: 9 }],
  ["bytes=10-12", { kind: "unsatisfiable" }],
  ["bytes=-0", { kind: "unsatisfiable" }],
  ["bytes=4-2", { kind: "unsatisfiable" }],
  ["bytes=-", { kind: "whole" }],
  ["bytes=0-1,4-5", { kind: "whole" }],
  ["lines=0-1", { kind: "whole" }],
])("%s of ten bytes", (header, wanted) => {
  expect(wantedRange(header, 10)).toEqual(wanted);
});
