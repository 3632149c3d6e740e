import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { awkwardValues, shortValues } from "./awkward-values.ts";
import { AwkwardWorld } from "./awkward-world.ts";
import type { WatchedRun } from "./watched-run.ts";
import { ownActions, rollBack } from "./workflows.ts";

// one takes seconds; on a busy machine minutes
jest.setTimeout(120_000);

let awkward: AwkwardWorld;
beforeAll(async () => {
  awkward = await AwkwardWorld.start({ "rollback.yml": rollBack, "own.yml": ownActions });
});
afterEach(() => awkward.world.sandbox.setFaults(undefined));
afterAll(() => awkward.close());

const errors = ({ run }: WatchedRun) =>
  run.jobs
    .flatMap(({ annotations }) => annotations)
    .flatMap(({ level, message }) => (level === "error" ? [message] : []));
const logsOf = ({ run }: WatchedRun) => run.jobs.map(({ log }) => log).join("\n");
const summariesOf = ({ run }: WatchedRun) => run.jobs.map(({ summary }) => summary).join("\n");

/** What the containers printed was shown, and hidden. */
const expectPrinted = (...texts: readonly string[]): void => {
  for (const text of texts) {
    expect(text).toMatch(/greeting=[^*]+( \| \*\*\*){100}/);
    expect(text).toMatch(/Last log lines of container prints-1[\s\S]*\*\*\*/);
  }
};

/** Each write of a Secret of the service is refused, in words that repeat values. */
const refuseSecrets = (status: number, round: string): void => {
  const values = Object.values(awkwardValues(round));
  awkward.world.sandbox.setFaults(({ method, path }) =>
    method !== "GET" && path.includes("/secrets/checkout-secrets")
      ? { kind: "status", status, message: `admission webhook: invalid value: ${values.join(", ")}` }
      : undefined,
  );
};

it("there are 200 values", () => {
  expect(new Set(Object.values(awkwardValues("x"))).size).toBe(200);
});

describe("200 awkward secrets are found nowhere", () => {
  it("after a deploy that succeeds", async () => {
    awkward.put("first", "serving");
    const watched = await awkward.run();
    expect(errors(watched)).toEqual([]);
    expect(awkward.found(watched)).toEqual([]);
  });

  it("after one that fails, whose containers print them all", async () => {
    awkward.put("second", "failing");
    const watched = await awkward.run();
    expect(errors(watched).join()).toContain("is back and serves with all its pods");
    expectPrinted(logsOf(watched), summariesOf(watched));
    expect(awkward.found(watched)).toEqual([]);
  });

  it.each([422, 403, 500])("after a cluster's answer %i that repeats them", async (status) => {
    refuseSecrets(status, "second");
    const watched = await awkward.run();
    expect(errors(watched).join()).toContain("***");
    expect(awkward.found(watched)).toEqual([]);
  });

  it("after a deploy that is cancelled", async () => {
    const watched = await awkward.run({ cancelAt: /[01]\/1 updated/ });
    expect(watched.run.conclusion).toBe("cancelled");
    expect(awkward.found(watched)).toEqual([]);
  });

  it("after a rollback that fails, and one that succeeds", async () => {
    awkward.put("third", "serving");
    // what a rollback goes back from
    await awkward.world.config.commit({ "dev/checkout/.env": "GREETING=Servus\n" }, "Greet in Austrian");
    expect(errors(await awkward.run())).toEqual([]);
    awkward.put("fourth", "failing");
    const failed = await awkward.run({ workflow: "rollback.yml" });
    expect(errors(failed).join()).toContain("is back and serves with all its pods");
    expectPrinted(logsOf(failed), summariesOf(failed));
    expect(awkward.found(failed)).toEqual([]);
    awkward.put("fifth", "serving");
    const watched = await awkward.run({ workflow: "rollback.yml" });
    expect(errors(watched)).toEqual([]);
    expect(awkward.found(watched)).toEqual([]);
  });

  it("after each action by itself, with secrets of the build, and in a job that never saw them", async () => {
    awkward.put("sixth", "failing");
    const folder = await mkdtemp(join(tmpdir(), "towline-build-secrets-"));
    const ofBuild = Object.entries(awkwardValues("build"));
    for (const [name, value] of ofBuild) await writeFile(join(folder, name), value);
    const files = ofBuild.map(([name]) => `${name}=${join(folder, name)}`).join("\n");
    const watched = await awkward.run({
      workflow: "own.yml",
      env: { SECRET_FILES: files },
      chattyDocker: true,
    });
    await rm(folder, { recursive: true });
    const [apply, later] = watched.run.jobs;
    expect(errors(watched)).toEqual(Array(2).fill(expect.stringContaining("does not become ready")));
    expectPrinted(apply?.log ?? "", apply?.summary ?? "", later?.log ?? "", later?.summary ?? "");
    expect(awkward.found(watched, awkwardValues("build"))).toEqual([]);
  });
});

describe("a value of one to three characters", () => {
  it("is shown where a container prints it, since a mask would blot out every log", async () => {
    awkward.put("seventh", "failing");
    const log = logsOf(await awkward.run());
    const lines = log.split("\n").filter((line) => line.includes("greeting="));
    expect(lines).toContainEqual(
      expect.stringContaining(`greeting=${Object.values(shortValues).join(" | ")} | ***`),
    );
  });
});
