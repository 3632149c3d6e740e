import { describe, expect, it } from "@jest/globals";
import { buildFailure } from "./build-failure.ts";
import { mayBePassword } from "./push-failure.ts";

const failed = (text: string) => buildFailure(text.split("\n"), "Dockerfile");

const denied = (action: string) =>
  `denied: User: arn:aws:iam::111111111111:user/runner is not authorized to perform: ${action} on resource: arn:aws:ecr:ap-south-1:111111111111:repository/checkout because no identity-based policy allows the ${action} action`;

/** buildx 0.29 before Docker 28 with its classic image store, as on GitHub's runners. */
const withDocker = (error: string) => `#6 exporting to image
#6 writing image sha256:7d6b done
#6 DONE 0.0s

#7 pushing 127.0.0.1:35283/checkout:main with docker
#7 pushing layer 87c17c3276ef done
#7 ERROR: ${error}
------
 > pushing 127.0.0.1:35283/checkout:main with docker:
------
ERROR: failed to build: ${error}`;

/** buildx 0.29 before Docker 28 with the containerd image store. */
const withBuildKit = (error: string) => `#5 exporting to image
#5 ERROR: failed to push 127.0.0.1:35359/checkout:main: ${error}
------
 > exporting to image:
------
ERROR: failed to build: failed to solve: failed to push 127.0.0.1:35359/checkout:main: ${error}`;

const refused = (method: string, path: string, status: string) =>
  `unexpected status from ${method} request to https://host/v2/checkout/${path}: ${status}`;

describe("a refused push", () => {
  it.each([
    ["the engine's push", withDocker],
    ["BuildKit's push", withBuildKit],
  ])("names the permission that ECR's own words name: %s", (_, output) => {
    expect(failed(output(denied("ecr:PutImage")))).toMatchObject({
      code: "registry-failed",
      message: `The image was built, but not pushed: ${denied("ecr:PutImage")}`,
      hint: "Allow ecr:PutImage on this repository to the build's role",
      at: undefined,
    });
  });

  it("is told where Docker asks for the digest only after all its pushes", () => {
    const error = `ERROR: failed to build: Error response from daemon: ${denied("ecr:BatchGetImage")}`;
    const text = `#7 pushing host/checkout:main with docker\n#7 DONE 0.0s\n${error}`;
    expect(failed(text)).toMatchObject({
      message: `The image was built, but not pushed: ${denied("ecr:BatchGetImage")}`,
      hint: expect.stringMatching(/^Allow ecr:BatchGetImage on/),
    });
  });

  it("is told by the request that has no answer's body", () => {
    const error = 'error parsing HTTP 403 response body: unexpected end of JSON input: ""';
    expect(failed(withDocker(error)).hint).toMatch(/^Allow ecr:BatchCheckLayerAvailability on/);
  });

  it.each([
    ["HEAD", "manifests/main", "ecr:BatchGetImage"],
    ["HEAD", "blobs/sha256:1", "ecr:BatchCheckLayerAvailability"],
    ["POST", "blobs/uploads/", "ecr:InitiateLayerUpload"],
    ["PATCH", "blobs/uploads/1", "ecr:UploadLayerPart and ecr:CompleteLayerUpload"],
    ["PUT", "blobs/uploads/1?digest=sha256:1", "ecr:UploadLayerPart and ecr:CompleteLayerUpload"],
    ["PUT", "manifests/main", "ecr:PutImage"],
  ])("names what the role may not where it ends at %s %s", (method, path, permission) => {
    const refusal = refused(method, path, "403 Forbidden");
    expect(failed(withBuildKit(`failed commit on ref "m": ${refusal}`))).toMatchObject({
      code: "registry-failed",
      message: `The image was built, but not pushed: ${refusal}`,
      hint: expect.stringMatching(
        `^Allow ${permission} on this repository to the build's role${permission === "ecr:PutImage" ? "; .*full" : "$"}`,
      ),
    });
  });

  it("names every permission where the request is not known", () => {
    expect(failed(withBuildKit("unexpected status from PUT request: 403 Forbidden")).hint).toMatch(
      /^Allow ecr:BatchGetImage, .*ecr:PutImage on this repository to the build's role/,
    );
  });

  it.each([
    ["the engine", withDocker("unauthorized: Not Authorized")],
    ["BuildKit", withBuildKit(refused("HEAD", "blobs/sha256:1", "401 Unauthorized"))],
    [
      "ECR, of an old one",
      withDocker("denied: Your authorization token has expired. Reauthenticate and try again."),
    ],
  ])("blames the password where it is that: %s", (_, text) => {
    expect(failed(text)).toMatchObject({
      code: "registry-failed",
      hint: expect.stringMatching(/^The registry refused ECR's password/),
    });
  });

  it.each([
    [
      "a repository that is missing",
      "unknown: The repository with name 'nowhere' does not exist in the registry with id '111111111111'",
      /create-repository: true/,
    ],
    ["the same without words", refused("POST", "blobs/uploads/", "404 Not Found"), /create-repository: true/],
    [
      "an immutable tag",
      "unknown: The image tag 'main' already exists in the 'fixed' repository and cannot be overwritten because the repository is immutable.",
      /leave out force-build/,
    ],
    ["the same without words", refused("PUT", "manifests/main", "400 Bad Request"), /leave out force-build/],
    ["a limited registry", "toomanyrequests: Rate exceeded", /^Run the failed jobs again/],
    [
      "a full repository",
      "denied: The repository with name 'small' in registry with id '111111111111' already has the maximum allowed number of images which is '2'",
      /lifecycle policy/,
    ],
  ])("says what to do about %s", (_, error, hint) => {
    expect(failed(withBuildKit(error))).toMatchObject({
      code: "registry-failed",
      message: expect.stringMatching(/^The image was built, but not pushed: /),
      hint: expect.stringMatching(hint),
    });
  });

  it.each([
    [true, "denied: Your authorization token has expired. Reauthenticate and try again."],
    [true, refused("HEAD", "blobs/sha256:1", "401 Unauthorized")],
    [true, refused("HEAD", "blobs/sha256:1", "403 Forbidden")],
    [false, denied("ecr:PutImage")],
    [false, refused("PUT", "manifests/main", "500 Internal Server Error")],
  ])("may come of the password: %j, %s", (expected, error) => {
    const reason = `failed to push host/checkout:main: ${error}`;
    expect(mayBePassword([], reason)).toBe(expected);
  });

  it("may come of the password where a base is pulled, too, if ECR says so", () => {
    const base = "host/base:1: failed to resolve source metadata for host/base:1";
    expect(mayBePassword([], `${base}: denied: Your authorization token has expired.`)).toBe(true);
    expect(mayBePassword([], `${base}: not found`)).toBe(false);
  });

  it("blames no permission for a registry that fails", () => {
    const text = withBuildKit(refused("PUT", "manifests/main", "503 Service Unavailable"));
    expect(failed(text)).toMatchObject({ code: "registry-failed", hint: "Run the failed jobs again" });
  });
});
