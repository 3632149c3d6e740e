import { describe, expect, it } from "@jest/globals";
import { type Attempt, buildAttempts } from "./build-attempts.ts";
import { lineLog } from "./testing/ports.ts";

const host = "111111111111.dkr.ecr.ap-south-1.amazonaws.com";
const cache = {
  kind: "registry",
  args: ["--cache-from", "x"],
  env: {},
  marks: [`${host}/checkout/cache`, "/v2/checkout/cache/"],
} as const;
const cacheFailure = `ERROR: failed to solve: error writing manifest blob: failed commit on ref "x": unexpected status from PUT request to https://${host}/v2/checkout/cache/manifests/branch-main: 400 Bad Request`;
const ended = `ERROR: failed to solve: failed to push ${host}/checkout:main: denied: Your authorization token has expired. Reauthenticate and try again.`;
const denied = `ERROR: failed to solve: failed to push ${host}/checkout:main: denied: User is not authorized to perform: ecr:PutImage`;
const failedStep = `ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2`;

/** Each run prints the next of `outputs`; one that prints no error is a success. */
const attempted = async (...outputs: readonly string[]) => {
  const log = lineLog();
  const caches: Attempt["cache"][] = [];
  let renewals = 0;
  const done = buildAttempts({
    run: ({ cache: used, onLine }) => {
      const output = outputs[caches.length] ?? "nothing is left to print";
      caches.push(used);
      onLine(output);
      return Promise.resolve(output.startsWith("ERROR: ") ? 1 : 0);
    },
    renewLogin: () => {
      renewals += 1;
      return Promise.resolve();
    },
    cache,
    dockerfile: "Dockerfile",
    log,
  });
  const failure: unknown = await done.then(
    () => undefined,
    (error: unknown) => error,
  );
  const own = log.lines.filter((line) => !outputs.includes(line.replace("info: ", "")));
  return { caches, renewals, failure, own };
};

describe("buildAttempts", () => {
  it("builds once where nothing is wrong", async () => {
    expect(await attempted("#1 DONE")).toEqual({
      caches: [cache],
      renewals: 0,
      failure: undefined,
      own: [],
    });
  });

  it("builds again where the engine lost a layer, once", async () => {
    const lost =
      'ERROR: failed to solve: failed to prepare extraction snapshot "extract-855 sha256:ae9f": parent snapshot sha256:1dbf does not exist: not found';
    const again = await attempted(lost, "#1 DONE");
    expect({ caches: again.caches, failure: again.failure }).toEqual({
      caches: [cache, cache],
      failure: undefined,
    });
    expect(again.own).toEqual([expect.stringContaining("Building again, because the engine lost a layer: ")]);
    expect((await attempted(lost, lost)).failure).toMatchObject({ code: "build-failed" });
  });

  it("builds again without the cache that failed the build, and says why", async () => {
    const { caches, renewals, failure, own } = await attempted(cacheFailure, "#1 DONE");
    expect({ caches, renewals, failure }).toEqual({
      caches: [cache, undefined],
      renewals: 0,
      failure: undefined,
    });
    expect(own).toEqual([
      expect.stringContaining(
        "Building again without a cache, because of which the build failed: error writing",
      ),
    ]);
  });

  it("does so once: without a cache there is none to blame", async () => {
    const { caches, failure } = await attempted(cacheFailure, cacheFailure);
    expect(caches).toEqual([cache, undefined]);
    expect(failure).toMatchObject({ code: "registry-failed" });
  });

  it("logs in anew where the password may have ended, once", async () => {
    const once = await attempted(ended, "#1 DONE");
    expect(once).toMatchObject({ caches: [cache, cache], renewals: 1, failure: undefined });
    const again = await attempted(ended, ended);
    expect(again).toMatchObject({ renewals: 1, failure: { code: "registry-failed" } });
  });

  it("does both where both happen", async () => {
    expect(await attempted(cacheFailure, ended, "#1 DONE")).toMatchObject({
      caches: [cache, undefined, undefined],
      renewals: 1,
      failure: undefined,
    });
  });

  it.each([
    ["a step of the build", failedStep, "build-failed"],
    ["a permission", denied, "registry-failed"],
  ])("builds nothing twice because of %s", async (_, output, code) => {
    expect(await attempted(output)).toMatchObject({ caches: [cache], renewals: 0, failure: { code } });
  });
});
