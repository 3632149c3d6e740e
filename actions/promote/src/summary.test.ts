import { expect, it } from "@jest/globals";
import { TowlineError } from "@towline/kernel";
import { failureOf, promotedOf } from "./outcome.ts";
import { renderPromotion } from "./summary.ts";

const target = {
  account: "333333333333",
  repository: "checkout",
  tags: ["v1.4.2", "1.4"],
  identity: { region: "eu-central-1", credentials: "oidc" as const, sessionName: "t" },
};
const denied = new TowlineError("aws-denied", "<no> | way", { hint: "Allow it" });
const moved = { manifests: 1, present: 0, mounted: 0, uploaded: 2, bytes: 3 };
const copied = { target, outcome: "copied" as const, moved };
const failed = { target, outcome: "failed" as const, error: denied };

it("shows every target, and why one failed, harmless as markdown", () => {
  const rows = renderPromotion({ digest: "sha256:1", targets: [copied, failed] }).split("\n");
  const where =
    "| <code>eu-central-1</code> | <code>333333333333</code> | <code>checkout</code> | <code>v1.4.2</code>, <code>1.4</code> |";
  expect(rows[0]).toBe("### Promoted <code>sha256:1</code>");
  expect(rows.slice(4, 6)).toEqual([`${where} copied |`, `${where} ❌ &lt;no&gt; \\| way |`]);
});

it("hands over no account and no host", () => {
  const promoted = promotedOf({ digest: "sha256:1", targets: [copied, failed] });
  const place = { region: "eu-central-1", repository: "checkout", tags: ["v1.4.2", "1.4"] };
  expect(promoted).toEqual([
    { ...place, result: "copied" },
    { ...place, result: "failed" },
  ]);
});

it.each([
  ["none", [copied], undefined],
  ["one", [copied, failed], denied],
  ["a bug among them", [failed, { ...failed, error: new RangeError("bug") }], new RangeError("bug")],
])("of failures: %s", (_, targets, expected) => {
  expect(failureOf({ digest: "sha256:1", targets })).toEqual(expected);
});

it("of failures: all of them at once, each once", () => {
  const full = new TowlineError("aws-quota", "full", { hint: "Delete some" });
  const targets = [failed, copied, { ...failed, error: full }, failed];
  expect(failureOf({ digest: "sha256:1", targets })).toMatchObject({
    code: "aws-denied",
    message: "3 of 4 targets failed",
    problems: [denied, full],
  });
});
