import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startWorld, type World } from "../world/world.ts";
import { formsOf, leaks } from "./search.ts";
import { watchedRun } from "./watched-run.ts";
import { Wiretap } from "./wiretap.ts";

/** A workflow that does on purpose what no action of ours may do. */
const leaking = `on: { workflow_dispatch: { inputs: { environment: { type: string } } } }
permissions: { actions: read, contents: read, id-token: write }
jobs:
  leak:
    runs-on: ubuntu-24.04
    outputs: { half: "\${{ steps.half.outputs.half }}" }
    env: { TOKEN: "\${{ github.token }}" }
    steps:
      # the API has to see a token before it counts as one
      - uses: towline/towline/actions/plan@v1
        with: { environment: dev, config-token: "\${{ secrets.CONFIG_TOKEN }}" }
      - run: echo "$TOKEN" > file.txt
      - run: printf 'user:%s' "$TOKEN" | base64 -w0 > "$HOME/base64.txt"
      - run: echo "$TOKEN" > "$RUNNER_TEMP/temp.txt"
      - run: echo "$TOKEN" > "$TMPDIR/tmp.txt"
      - run: docker login --password "$TOKEN" || true
      # no mask knows the end of a value alone
      - run: echo "$TOKEN" | cut -c 8-
      - run: echo "::warning::$(echo "$TOKEN" | cut -c 8-)"
      - run: echo "$TOKEN" | cut -c 8- >> "$GITHUB_STEP_SUMMARY"
      - id: half
        run: echo "half=$(echo "$TOKEN" | cut -c 8-)" >> "$GITHUB_OUTPUT"
`;

describe("the search", () => {
  const wiretap = new Wiretap();
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ sandbox: { clusters: [] } });
    await world.checkout.commit({ ".github/workflows/deploy.yml": leaking }, "Leak");
  });
  afterAll(async () => {
    wiretap.end();
    await world.close();
  });

  it("finds a secret wherever one was planted", async () => {
    const watched = await watchedRun(world, wiretap);
    expect(watched.run.conclusion).toBe("success");
    const found = watched.leaks.map((leak) => leak.replace(/docker-\d+/, "docker"));
    expect([...new Set(found)].sort()).toEqual(
      [
        "leak, workspace file.txt: GitHub token ghs, raw",
        "leak, HOME base64.txt: GitHub token ghs, base64 + 0",
        "leak, RUNNER_TEMP temp.txt: GitHub token ghs, raw",
        "TMPDIR tmp.txt: GitHub token ghs, raw",
        "arguments and environment of docker: GitHub token ghs, raw",
        "live log: GitHub token ghs, raw",
        "leak, log: GitHub token ghs, raw",
        "leak, annotations: GitHub token ghs, raw",
        "leak, summary: GitHub token ghs, raw",
        "leak, outputs: GitHub token ghs, raw",
        "leak, rest: GitHub token ghs, raw",
      ].sort(),
    );
  });

  it.each([
    ["raw", (text: string) => text],
    ["URL", encodeURIComponent],
    ["JSON", (text: string) => JSON.stringify({ text })],
    ["base64", (text: string) => Buffer.from(text).toString("base64")],
    ["base64 after one byte", (text: string) => Buffer.from(`:${text}`).toString("base64")],
    ["base64 after two bytes", (text: string) => Buffer.from(`AB${text} and more`).toString("base64")],
    ["base64url", (text: string) => Buffer.from(`AWS:${text}`).toString("base64url")],
    ["hexadecimal", (text: string) => Buffer.from(text).toString("hex")],
  ])("knows the form: %s", (_, encode) => {
    const value = 'head/of+a="secret"\\with?every>kind~of/sign+in=it';
    const place = { name: "file", text: `before ${encode(value)} after` };
    expect(leaks([{ kind: "key", value }], [place])).not.toEqual([]);
    const other = { name: "file", text: `before ${encode(value.toUpperCase())} after` };
    expect(leaks([{ kind: "key", value }], [other])).toEqual([]);
  });

  it("looks for no form so short that chance would write it", () => {
    for (const form of formsOf("x".repeat(24)).values()) expect(form.length).toBeGreaterThan(20);
  });
});
