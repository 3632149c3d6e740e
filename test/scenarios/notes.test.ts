import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { RunResult } from "@towline/runner";
import { buildAccount } from "@towline/sandbox";
import { digestOf, errorsOf, jobOf, ranJobs, unusedPermissions } from "../world/results.ts";
import { startTwoTargetWorld, type TwoTargetWorld } from "../world/two-target-world.ts";
import { india } from "../world/two-targets.ts";

/** Jobs for the example's release.yml: each grants what its workflow needs and a release does not. */
const more = `
  notes:
    needs: release
    uses: towline/towline/.github/workflows/release-notes.yml@v1
    permissions:
      contents: write # the release of the tag
      deployments: read # what was live before
    with: { environment: production-eu }
  findings:
    needs: release
    if: "!cancelled() && needs.release.outputs.digests != ''"
    uses: towline/towline/.github/workflows/sarif.yml@v1
    permissions:
      contents: read # towline.yaml and the list of allowed findings
      id-token: write # the build role of towline.yaml
      security-events: write # code scanning
    with: { digests: "\${{ needs.release.outputs.digests }}" }
    secrets: { config-token: "\${{ secrets.CONFIG_TOKEN }}" }
`;

/** Three versions, of which the second never served. */
let shop: TwoTargetWorld;
beforeAll(async () => {
  shop = await startTwoTargetWorld();
  const path = ".github/workflows/release.yml";
  const release = await shop.world.checkout.git("show", `HEAD:${path}`);
  await shop.world.checkout.commit({ [path]: `${release}\n${more}` }, "Notes and findings");
});
afterAll(() => shop.close());

const repository = () => {
  const found = shop.world.github.store.get("acme/checkout");
  if (found === undefined) throw new Error("acme/checkout is gone");
  return found;
};
const bodyOf = (tag: string): string =>
  repository().releases.find((release) => release.tag_name === tag)?.body ?? `no release ${tag}`;

describe("the first release", () => {
  let result: RunResult;
  beforeAll(async () => {
    await shop.version("v1.0.0");
    const dev = await shop.run({
      workflow: "deploy",
      event: { name: "workflow_dispatch", ref: "main", inputs: { environment: "dev" } },
    });
    const finding = {
      id: "CVE-2026-1234",
      severity: "HIGH",
      packages: [{ name: "libssl", version: "3.0.1" }],
    };
    shop.world.sandbox.ecr
      .repository(buildAccount, india, "checkout")
      ?.setScan(digestOf(dev), { kind: "basic", findings: [finding] });
    result = await shop.push("v1.0.0");
  });

  it("has notes, written with the permissions that they take", () => {
    expect(errorsOf(result)).toEqual([]);
    expect(ranJobs(result)).toEqual(
      expect.arrayContaining(["Release notes: success", "Findings: success", "Report: success"]),
    );
    expect(bodyOf("v1.0.0")).toContain("First release.");
    expect(jobOf(result, "Release notes").permissions).toEqual({
      contents: "write",
      deployments: "read",
      metadata: "read",
    });
    expect(unusedPermissions(result)).toEqual([]);
  });

  it("has its image's findings in code scanning, at the commit that was released", () => {
    const uploads = repository().analyses;
    expect(uploads).toEqual([
      expect.objectContaining({ commit_sha: result.commit, ref: "refs/tags/v1.0.0" }),
    ]);
    expect(JSON.stringify(uploads[0]?.sarif)).toContain("CVE-2026-1234");
    expect(jobOf(result, "Findings").permissions).toHaveProperty("security-events", "write");
  });
});

describe("a release that fails", () => {
  it("has no notes", async () => {
    await shop.version("v1.1.0", { in: "crash" });
    const result = await shop.push("v1.1.0");
    expect(result.conclusion).toBe("failure");
    expect(jobOf(result, "notes").conclusion).toBe("skipped");
    expect(repository().releases).toHaveLength(1);
  });
});

describe("the next one that serves", () => {
  it("has notes that begin at what was live before", async () => {
    await shop.version("v1.2.0");
    const result = await shop.push("v1.2.0");
    expect(errorsOf(result)).toEqual([]);
    const body = bodyOf("v1.2.0");
    expect(body).toContain("Changes since v1.0.0, which was live in production-eu before:");
    expect(body.match(/^- Make v1\.\d\.0/gm)).toEqual(["- Make v1.2.0", "- Make v1.1.0"]);
    expect(jobOf(result, "Release notes").outputs.since).toBe("v1.0.0");
  });
});
