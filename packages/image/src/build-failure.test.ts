import { describe, expect, it } from "@jest/globals";
import { buildFailure } from "./build-failure.ts";

const failedStep = `#9 [build 3/4] RUN make
#9 0.312 make: *** No rule to make target. Stop.
#9 ERROR: process "/bin/sh -c make" did not complete successfully: exit code: 2
------
 > [build 3/4] RUN make:
0.300 first
0.312 make: *** No rule to make target. Stop.
------
Dockerfile:12
--------------------
  11 |     COPY . .
  12 | >>> RUN make
  13 |
--------------------
ERROR: failed to build: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2`;

const badBase = `#2 ERROR: docker.io/library/nodee:24: not found
------
 > [internal] load metadata for docker.io/library/nodee:24:
------
Dockerfile:1
--------------------
   1 | >>> FROM nodee:24
--------------------
ERROR: failed to solve: nodee:24: failed to resolve source metadata for docker.io/library/nodee:24: not found`;

const failed = (text: string) => buildFailure(text.split("\n"), "app/Dockerfile");

describe("buildFailure", () => {
  it("points at the line of the failed step and shows its last lines", () => {
    expect(failed(failedStep)).toMatchObject({
      code: "build-failed",
      message: `The image was not built: app/Dockerfile:12, [build 3/4] RUN make: process "/bin/sh -c make" did not complete successfully: exit code: 2
0.300 first
0.312 make: *** No rule to make target. Stop.`,
      at: { file: "app/Dockerfile", line: 12, column: 1 },
    });
  });

  it("shows the last 10 lines of a long step", () => {
    const many = Array.from({ length: 40 }, (_, i) => `line ${i}`).join("\n");
    const { message } = failed(failedStep.replace("0.300 first", many));
    expect(message.split("\n")).toHaveLength(11);
    expect(message).toContain("line 39");
  });

  it.each([
    ["a base that is not there", badBase, "build-failed", /name of the base image/],
    [
      "a push that is refused",
      "ERROR: failed to solve: failed to push host/checkout:main: unexpected status from PUT request: 403 Forbidden",
      "registry-failed",
      /^Allow ecr:BatchGetImage, .*ecr:PutImage on this repository to the build's role/,
    ],
    [
      "an engine that is not there",
      "ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
      "docker-missing",
      /Start the Docker engine/,
    ],
  ])("says what to do about %s", (_, text, code, hint) => {
    expect(failed(text)).toMatchObject({ code, hint: expect.stringMatching(hint) });
  });

  it.each([
    ["HEAD", "manifests/main", "ecr:BatchGetImage"],
    ["HEAD", "blobs/sha256:1", "ecr:BatchCheckLayerAvailability"],
    ["POST", "blobs/uploads/", "ecr:InitiateLayerUpload"],
    ["PATCH", "blobs/uploads/1", "ecr:UploadLayerPart"],
    ["PUT", "blobs/uploads/1?digest=sha256:1", "ecr:CompleteLayerUpload"],
    ["PUT", "manifests/main", "ecr:PutImage"],
  ])("names what the role may not where a push ends at %s %s", (method, path, permission) => {
    const refusal = `unexpected status from ${method} request to https://host/v2/checkout/${path}: 403 Forbidden`;
    const text = `ERROR: failed to solve: failed to push host/checkout:main: failed commit on ref "m": ${refusal}`;
    expect(failed(text)).toMatchObject({
      code: "registry-failed",
      message: `The image was built, but not pushed: ${refusal}`,
      hint: expect.stringMatching(`^Allow ${permission} on this repository`),
    });
  });

  it("blames no permission for a registry that fails", () => {
    const text =
      "ERROR: failed to solve: failed to push host/checkout:main: unexpected status from PUT request to https://host/v2/checkout/manifests/main: 503 Service Unavailable";
    expect(failed(text)).toMatchObject({ code: "registry-failed", hint: "Run the failed jobs again" });
  });

  it("shows the last line where nothing is recognised", () => {
    expect(failed("one\n\nunknown flag: --x\n")).toMatchObject({
      code: "build-failed",
      message: "The image was not built: unknown flag: --x",
      at: undefined,
    });
  });
});
