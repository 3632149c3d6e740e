import { describe, expect, it } from "@jest/globals";
import { jobOf, runFile } from "../testing/run.ts";
import { pushMatches } from "./event.ts";

const form = (inputs: string, run = "echo ok") => `
on: { workflow_dispatch: { inputs: ${inputs} } }
run-name: Deploy to \${{ inputs.environment }} by @\${{ github.actor }}
jobs: { job: { runs-on: x, steps: [{ run: '${run}' }] } }
`;
const event = (inputs: Record<string, string | boolean | number> = {}) => ({
  event: { name: "workflow_dispatch" as const, ref: "main", inputs },
});

describe("workflow_dispatch", () => {
  it("gives typed inputs with their defaults, and texts in the event", async () => {
    const inputs =
      "{ environment: { type: choice, options: [dev, production], default: dev }, dry-run: { type: boolean }, count: { type: number, default: 3 }, note: { } }";
    const run = ': "${{ toJSON(inputs) }}" ; cat "$GITHUB_EVENT_PATH" | tr -d "\\n "';
    const result = await runFile(form(inputs, run), { ...event({ "dry-run": "true" }), actor: "jane" });
    expect(result.name).toBe("Deploy to dev by @jane");
    expect(jobOf(result, "job").log).toContain(`{
  "environment": "dev",
  "dry-run": true,
  "count": 3,
  "note": ""
}`);
    expect(jobOf(result, "job").log).toContain(
      '"inputs":{"environment":"dev","dry-run":"true","count":"3","note":""}',
    );
  });

  it.each([
    ["{ environment: { required: true } }", {}, "Required input 'environment' not provided"],
    ["{ environment: { } }", { colour: "red" }, 'Unexpected inputs provided: ["colour"]'],
    [
      "{ environment: { type: choice, options: [dev] } }",
      { environment: "prod" },
      "Provided value 'prod' for input 'environment' not in the list of allowed values",
    ],
    [
      "{ environment: { type: boolean } }",
      { environment: "yes" },
      "Provided value 'yes' for input 'environment' is not a boolean",
    ],
  ])("is refused as by GitHub's API: %s %j", async (inputs, given, message) => {
    await expect(runFile(form(inputs), event(given))).rejects.toMatchObject({
      code: "request-refused",
      message,
    });
  });

  it("is refused for a workflow without the trigger, and for a ref that is not there", async () => {
    const workflow = "on: push\njobs: { job: { runs-on: x, steps: [{ run: x }] } }";
    await expect(runFile(workflow)).rejects.toThrow("does not have 'workflow_dispatch' trigger");
    await expect(runFile(workflow, { event: { name: "push", ref: "refs/heads/gone" } })).rejects.toThrow(
      "No ref found for: refs/heads/gone in acme/service",
    );
  });
});

describe("push", () => {
  const none = { branches: undefined, branchesIgnore: undefined, tags: undefined, tagsIgnore: undefined };
  it.each([
    [{ branches: ["main"] }, "refs/heads/main", true],
    [{ branches: ["release/*"] }, "refs/heads/release/1/x", false],
    [{ branches: ["release/**", "!release/old/**"] }, "refs/heads/release/old/1", false],
    [{ branches: ["**"] }, "refs/tags/v1", false],
    [{ tags: ["v[0-9]+.[0-9]+.[0-9]+"] }, "refs/tags/v1.20.3", true],
    [{ tags: ["v*"] }, "refs/heads/v1", false],
    [{ branchesIgnore: ["dev"] }, "refs/heads/main", true],
    [{}, "refs/tags/v1", true],
  ])("with %j and %s: %s", (filter, ref, expected) => {
    expect(pushMatches({ event: "push", ...none, ...filter }, ref)).toBe(expected);
  });
});
