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

const missingFile = `------
 > [1/1] COPY   absent /:
------
Dockerfile:3
--------------------
   2 |     
   3 | >>> COPY \\
   4 | >>>   absent /
   5 |     
--------------------
ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref kc1xfqlqftrrn6mmknpqaosu0::rjznod8ktpgvbe7cqo9iwxlc0: "/absent": not found`;

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
      "a file that is not in the context",
      missingFile,
      "build-failed",
      /^Check that the file is in the build's context and not left out by \.dockerignore/,
    ],
    [
      "platforms that the engine's own builder cannot build together",
      "ERROR: failed to build: Multi-platform build is not supported for the docker driver.\nSwitch to a different driver, or turn on the containerd image store, and try again.",
      "build-failed",
      /docker\/setup-buildx-action/,
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

  it("leaves out the builder's own numbers, and the ./ that annotations do not find", () => {
    expect(buildFailure(missingFile.split("\n"), "./app/Dockerfile")).toMatchObject({
      message: 'The image was not built: app/Dockerfile:3, [1/1] COPY   absent /: "/absent": not found',
      at: { file: "app/Dockerfile", line: 3 },
    });
  });

  it("shows the last line where nothing is recognised", () => {
    expect(failed("one\n\nunknown flag: --x\n")).toMatchObject({
      code: "build-failed",
      message: "The image was not built: unknown flag: --x",
      at: undefined,
    });
  });
});
