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
      "a base that is not there for the platform",
      "ERROR: failed to build: failed to solve: host/base:1: failed to resolve source metadata for host/base:1: no match for platform in manifest: not found",
      "build-failed",
      /does not exist for this platform/,
    ],
    [
      "a registry that does not answer",
      'ERROR: failed to build: failed to solve: nodee:24: failed to resolve source metadata for docker.io/library/nodee:24: failed to do request: Head "https://example.com/v2/library/nodee/manifests/24": dial tcp: lookup example.com: no such host',
      "build-failed",
      /did not answer: run the failed jobs again/,
    ],
    [
      "a registry that limits requests",
      "ERROR: failed to solve: node:24: failed to resolve source metadata for docker.io/library/node:24: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit.",
      "build-failed",
      /log in to it in an earlier step/,
    ],
    [
      "a program of another platform",
      `------
 > [2/2] RUN ["/arm"]:
0.040 exec /arm: exec format error
------
Dockerfile:3
--------------------
   3 | >>> RUN ["/arm"]
--------------------
ERROR: failed to build: failed to solve: process "/arm" did not complete successfully: exit code: 1`,
      "build-failed",
      /native node \(builder-nodes\)/,
    ],
    [
      "a secret",
      "ERROR: failed to build: failed to solve: secret npm: not found",
      "build-failed",
      /in secrets/,
    ],
    [
      "an agent",
      "ERROR: failed to build: failed to solve: unset ssh forward key default",
      "build-failed",
      /give it in ssh/,
    ],
    [
      "a stage",
      'ERROR: failed to build: failed to solve: target stage "b" could not be found (did you mean a?)',
      "build-failed",
      /^Correct target/,
    ],
    [
      "an argument",
      "ERROR: failed to build: failed to solve: base name ($BASE) should not be blank",
      "build-failed",
      /build-args/,
    ],
    [
      "a named context",
      "ERROR: failed to build: failed to get build context base: stat ./nodir: no such file or directory",
      "build-failed",
      /build-contexts/,
    ],
    [
      "the host's network",
      "ERROR: failed to build: failed to solve: granting entitlement network.host is not allowed by build daemon configuration",
      "build-failed",
      /leave out network/,
    ],
    [
      "a full disk",
      "ERROR: failed to build: failed to solve: failed to copy files: write /x: no space left on device",
      "build-failed",
      /^Free space on the builder/,
    ],
    [
      "a layer of a base that does not come",
      'ERROR: failed to build: failed to solve: failed to do request: Get "https://example.com/v2/base/blobs/sha256:1": read: connection reset by peer',
      "build-failed",
      /^A registry that a base image comes from/,
    ],
    [
      "a layer of a base that is refused",
      "ERROR: failed to build: failed to solve: unknown: out of order",
      "build-failed",
      /^A registry that a base image comes from/,
    ],
    ["a builder", 'ERROR: no builder "nobody" found', "build-failed", /leave the builder out/],
    [
      "a builder that does not answer",
      "ERROR: failed to build: context deadline exceeded",
      "build-failed",
      /^The builder does not answer/,
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

  it("points at the line of a Dockerfile that does not parse", () => {
    const text = `Dockerfile:2
--------------------
   1 |     FROM scratch
   2 | >>> COPPY a /
   3 |     
--------------------
ERROR: failed to build: failed to solve: dockerfile parse error on line 2: unknown instruction: COPPY (did you mean COPY?)`;
    expect(failed(text)).toMatchObject({
      message: "The image was not built: app/Dockerfile:2: unknown instruction: COPPY (did you mean COPY?)",
      at: { file: "app/Dockerfile", line: 2 },
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
