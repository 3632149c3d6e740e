import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildAccount, exampleRegion } from "@towline/sandbox";
import { hasParts } from "../world/docker.ts";
import { type Bed, startBed } from "./bed.ts";

const there = await hasParts("test/engine/docker", "a Docker engine with buildx");
const example = join(import.meta.dirname, "../../examples/checkout");

(there ? describe : describe.skip)("a real Docker engine and the sandbox's registry", () => {
  let bed: Bed;
  let checkout: string;

  beforeAll(async () => {
    bed = await startBed([{ name: "checkout", account: buildAccount, region: exampleRegion }]);
    checkout = `${bed.registries[0]?.host}/checkout`;
  });
  afterAll(() => bed.stop());

  const build = (...args: string[]) => bed.docker("buildx", "build", "--provenance=false", ...args, example);
  const imageOf = (tag: string) =>
    bed.cloud.ecr.repository(buildAccount, exampleRegion, "checkout")?.find(tag);

  it("builds and pushes the example, which the cluster's nodes then find", async () => {
    await build("--push", "--tag", `${checkout}:engine`);
    expect(await bed.cloud.pullImageAs(buildAccount)(`${checkout}:engine`)).toMatchObject({
      kind: "found",
      entrypoint: ["/checkout"],
      command: ["serve"],
      environment: expect.arrayContaining(["VERSION=1.0.0"]),
    });
  }, 60_000);

  it("pushes by docker push and pulls by docker pull, with one digest", async () => {
    await build("--load", "--tag", `${checkout}:pushed`);
    const pushed = await bed.docker("push", `${checkout}:pushed`);
    const digest = imageOf("pushed")?.digest;
    expect(pushed).toContain(`pushed: digest: ${digest} size: `);
    await bed.docker("rmi", "--force", `${checkout}:pushed`);
    expect(await bed.docker("pull", `${checkout}:pushed`)).toContain(`Digest: ${digest}\n`);
    expect(await bed.docker("pull", `${checkout}@${digest}`)).toContain(`Digest: ${digest}\n`);
    await bed.docker("rmi", "--force", `${checkout}:pushed`, `${checkout}@${digest}`);
  }, 60_000);

  it("pulls and runs it", async () => {
    await build("--push", "--tag", `${checkout}:run`);
    await bed.docker("rmi", "--force", `${checkout}:run`);
    const ran = bed.docker("run", "--rm", "--network=none", `${checkout}:run`, "crash", "--exit", "3");
    await expect(ran).rejects.toMatchObject({
      code: 3,
      stdout: expect.stringContaining("checkout starting\n"),
    });
    await bed.docker("rmi", "--force", `${checkout}:run`);
  }, 60_000);

  it("is told of a repository that is missing", async () => {
    const nowhere = checkout.replace("checkout", "nowhere");
    await expect(build("--push", "--tag", `${nowhere}:x`)).rejects.toMatchObject({
      // Docker 26 tells the status, Docker 28 what the registry said
      stderr: expect.stringMatching(
        /failed to push \S+nowhere:x: (unexpected status from POST request .* 404 Not Found|unknown: The repository with name 'nowhere' does not exist)/,
      ),
    });
  }, 60_000);
});
