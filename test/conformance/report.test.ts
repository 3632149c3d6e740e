import { expect, it } from "@jest/globals";
import { casesOf } from "./report.ts";

it("reads names, statuses and what was said", () => {
  const xml = `<testsuite name="all"><testcase name="a/&lt;b&gt;" classname="" status="passed"><system-err>x</system-err></testcase>
<testcase name="c" status="failure"><system-out>expected &#34;1&#34; &amp;&#xA;got 2</system-out></testcase>
<testcase name="d" status="skipped"/></testsuite>`;
  expect(casesOf(xml)).toEqual([
    { name: "a/<b>", status: "passed", said: "" },
    { name: "c", status: "failure", said: 'expected "1" &\ngot 2' },
    { name: "d", status: "skipped", said: "" },
  ]);
});
