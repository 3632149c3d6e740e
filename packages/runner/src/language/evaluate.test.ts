import { describe, expect, it } from "@jest/globals";
import { evaluateText } from "./evaluate.ts";
import { parseWorkflowText } from "./parse.ts";
import { Fields, itemsOf } from "./tokens.ts";

/** What `name:` of a step comes to. */
function textOf(name: string): string {
  const root = parseWorkflowText(
    "main.yml",
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n        name: ${name}\n`,
  );
  const jobs = new Fields(root, "", ["on", "jobs"], "").mapping("jobs");
  const job = new Fields(jobs?.find("a"), "", ["runs-on", "steps"], "");
  const [step] = itemsOf(job.get("steps"));
  const contexts = { github: { actor: "d'Arc", ref: "main" } };
  const scope = { file: "main.yml", contexts, functions: [] };
  return evaluateText(new Fields(step, "", ["run", "name"], "").get("name"), scope);
}

describe("a text with expressions", () => {
  it.each([
    ["several quotes", "echo 'a' 'b' ${{ github.ref }} 'c'", "echo 'a' 'b' main 'c'"],
    ["quotes side by side", "a ''' '''' ${{ github.ref }}", "a ''' '''' main"],
    ["escaped quotes of its own", "${{ format('it''s {0}''s ''x''', github.actor) }}", "it's d'Arc's 'x'"],
    ["braces", "x { a } {{ b }} ${{ github.ref }}", "x { a } {{ b }} main"],
    [
      "a block",
      "|\n          one ${{ github.ref }}\n            'two'\n          three",
      "one main\n  'two'\nthree\n",
    ],
    [
      "a folded block",
      ">-\n          one ${{ github.ref }}\n          two\n\n          three",
      "one main two\nthree",
    ],
    ["a plain text over several lines", "one\n          ${{ github.ref }}\n          two", "one main two"],
    ["a quoted text over several lines", '"one\\n\n          ${{ github.ref }}"', "one\n main"],
  ])("keeps %s", (_, name, expected) => {
    expect(textOf(name)).toBe(expected);
  });
});
