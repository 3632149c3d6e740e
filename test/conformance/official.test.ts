import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { startSandboxBed } from "./bed.ts";
import { casesOf } from "./report.ts";

/**
 * The path of the conformance program of the OCI distribution specification, which the project neither ships nor fetches:
 * the registry of Go modules does not serve it everywhere where this runs. `requirements.test.ts` asks for the same in
 * words of our own, and always runs.
 */
const program = process.env.TOWLINE_TEST_CONFORMANCE;
if (program === undefined)
  process.stderr.write(
    "skipped: test/conformance/official needs the conformance program of the OCI distribution specification; TOWLINE_TEST_CONFORMANCE names no path of one\n",
  );

/** What the program is told to leave out, and why. All else is on, what it leaves out by itself included. */
const settings = {
  OCI_VERSION: "1.1",
  OCI_DATA_SHA512: "false", // ECR knows sha256 alone
  OCI_API_BLOBS_UPLOAD_CANCEL: "true",
  OCI_API_BLOBS_DIGEST_HEADER: "true",
  OCI_API_MANIFESTS_DIGEST_HEADER: "true",
};

/** ECR mounts only from a repository that is named; the specification lets it begin an upload instead. */
const excused = ["OCI Conformance Test/sha256 blobs/mount anonymous/blob-mount-anonymous"];

(program === undefined ? describe.skip : describe)("the official conformance suite", () => {
  it("finds nothing wrong, and skips only what ECR has not", async () => {
    const results = await mkdtemp(join(tmpdir(), "towline-conformance-"));
    const bed = await startSandboxBed();
    const [username, password] = Buffer.from(bed.token, "base64").toString("utf8").split(":");
    const env = {
      ...settings,
      PATH: process.env.PATH,
      OCI_REGISTRY: bed.host,
      OCI_TLS: "disabled",
      OCI_REPO1: bed.repository,
      OCI_REPO2: bed.other,
      OCI_USERNAME: username,
      OCI_PASSWORD: password,
      OCI_RESULTS_DIR: results,
    };
    try {
      const running = promisify(execFile)(program ?? "", [], {
        env,
        cwd: results,
        timeout: 60_000,
        maxBuffer: 2 ** 26,
      });
      // its status only repeats what the report says, case by case
      await running.catch(() => {});
      const cases = casesOf(await readFile(join(results, "junit.xml"), "utf8"));
      expect(cases.length).toBeGreaterThan(500);
      expect(cases.filter(({ status }) => status === "failure" || status === "error")).toEqual([]);
      expect(cases.filter(({ status }) => status === "skipped").map(({ name }) => name)).toEqual(excused);
    } finally {
      await bed.stop();
      await rm(results, { recursive: true });
    }
  }, 90_000);
});
