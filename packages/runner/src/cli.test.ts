import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { createRepository } from "./testing/repository.ts";

const cli = fileURLToPath(new URL("./cli.ts", import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ["--no-warnings", cli, ...args], {
    encoding: "utf8",
    env: { ...process.env, TOKEN: "hush-hush" },
  });

describe("the command line", () => {
  it("runs a workflow and ends with its status", async () => {
    const repository = await createRepository({
      ".github/workflows/main.yml": `
on: { workflow_dispatch: { inputs: { code: { required: true } } } }
jobs: { job: { runs-on: x, steps: [{ run: 'echo "$A \${{ secrets.TOKEN }} \${{ vars.V }}"; exit \${{ inputs.code }}' }] } }
`,
    });
    const args = ["run", ".github/workflows/main.yml", "--repository", `acme/a=${repository.path}`];
    const passed = run(...args, "--input", "code=0", "--env", "A=b=c", "--secret", "TOKEN", "--var", "V=v");
    expect(passed).toMatchObject({ status: 0, stderr: "" });
    expect(passed.stdout).toContain("    b=c *** v\n");
    expect(run(...args, "--input", "code=3").status).toBe(1);
    expect(run(...args)).toMatchObject({ status: 2, stderr: "Required input 'code' not provided\n" });
    await repository.remove();
  });

  it.each([
    [["run", "x.yml"], "--repository owner/name=path is missing\n"],
    [["run", "x.yml", "--repository", "a/b"], "--repository a/b: expected name=value\n"],
    [
      ["run", "x.yml", "--repository", "a/b=.", "--event", "schedule"],
      "--event schedule: this command sends workflow_dispatch, push and release only\n",
    ],
    [["walk"], "expected: run <workflow> --repository owner/name=path\n"],
  ])("refuses %j", (args, stderr) => {
    expect(run(...args)).toMatchObject({ status: 2, stderr });
  });
});
