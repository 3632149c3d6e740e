import { describe, expect, it } from "@jest/globals";
import { simplified } from "./simplified.ts";

const plain = { buildArgs: new Map<string, string>(), target: undefined };

describe("simplified", () => {
  it.each([
    ["FROM scratch", 'FROM scratch\nCOPY app /\nCMD ["/app"]'],
    ["an image of a local registry", "FROM 127.0.0.1:5000/base:1\nCOPY app /"],
  ])("leaves alone what the stand-in can build: %s", (_, source) => {
    expect(simplified(source, plain)).toBeUndefined();
  });

  it("keeps the context and how the last stage is started", () => {
    const source = [
      "# syntax=docker/dockerfile:1",
      "FROM golang:1.26 AS build",
      "ENV CGO_ENABLED=0",
      "RUN go build \\",
      "  # a comment in between",
      "  -o /app .",
      "FROM alpine",
      "WORKDIR /srv",
      "RUN <<END",
      "apk add tini",
      "END",
      "COPY --from=build /app /app",
      "USER 1000",
      'ENTRYPOINT ["/sbin/tini", "--"]',
      "CMD exec /app",
    ].join("\n");
    expect(simplified(source, plain)).toEqual({
      source:
        'FROM scratch\nCOPY . /\nWORKDIR /srv\nUSER 1000\nENTRYPOINT ["/sbin/tini", "--"]\nCMD exec /app',
      leftOut: ["FROM", "RUN", "COPY"],
    });
  });

  it("takes the stage that is asked for", () => {
    const source = 'FROM node AS Web\nCMD ["web"]\nFROM node AS worker\nCMD ["worker"]';
    expect(simplified(source, { ...plain, target: "web" })?.source).toBe(
      'FROM scratch AS web\nCOPY . /\nCMD ["web"]',
    );
  });

  it("leaves it to the build to refuse a stage that is not there", () => {
    expect(simplified("FROM node\nRUN x", { ...plain, target: "web" })).toBeUndefined();
  });
});
