import { describe, expect, it } from "@jest/globals";
import { unpinnedOf } from "./bases.ts";

const digest = `sha256:${"a".repeat(64)}`;

describe("unpinnedOf", () => {
  it.each<[string, string, readonly string[], Record<string, string>?]>([
    ["scratch and digests", `FROM node@${digest} AS build\nFROM scratch\nCOPY --from=build /a /a`, []],
    ["a tag beside a digest", `FROM node:24@${digest}`, []],
    ["a tag", "FROM node:24", ["1 node:24"]],
    ["no tag", "FROM --platform=$BUILDPLATFORM node AS x", ["1 node"]],
    ["a stage by number and in capitals", `FROM scratch AS One\nFROM ONE\nCOPY --from=0 /a /a`, []],
    ["a later stage", `FROM scratch\nCOPY --from=late /a /a\nFROM scratch AS late`, ["2 late"]],
    ["COPY from an image", `FROM scratch\nCOPY --chown=1 --from=alpine:3 /a /a`, ["2 alpine:3"]],
    [
      "a mount from an image",
      `FROM scratch\nRUN --mount=type=bind,from=alpine:3,target=/a --mount=from=b:1 true`,
      ["2 alpine:3", "2 b:1"],
    ],
    ["a default", `ARG BASE=node:24\nFROM $BASE`, ["2 node:24"]],
    ["a default of digest", `ARG V=${digest}\nARG BASE="node@\${V}"\nFROM \${BASE}`, []],
    ["an argument of the build", `ARG BASE\nFROM \${BASE:-x}`, [], { BASE: `node@${digest}` }],
    ["a default in the reference", `ARG BASE\nFROM \${BASE:-x}`, ["2 x"]],
    ["an argument that nobody gives", "FROM $NOBODY", ["1 $NOBODY"]],
    ["an expansion that is not known", `ARG B=node@${digest}\nFROM \${B%x}`, ["2 $" + "{B%x}"]],
    ["continuations and comments", `FROM \\\n # why\n\n  node:24 \\\n  AS x`, ["1 node:24"]],
    ["another escape", "# escape=`\nFROM `\n node:24\nRUN dir c:\\\nFROM b:1", ["2 node:24", "5 b:1"]],
    ["a frontend", `# syntax=docker/dockerfile:1\nFROM scratch`, ["1 docker/dockerfile:1"]],
    ["a pinned frontend", `# syntax=docker/dockerfile:1@${digest}\nFROM scratch`, []],
    ["a comment that is no directive", `# hello\n# syntax=x\nFROM scratch`, []],
    ["a here-document", `FROM scratch\nRUN <<EOF cat > /x\nFROM node:24\nEOF\nRUN true`, []],
    [
      "two here-documents",
      `FROM scratch\nCOPY <<-"A" <<B /x/\nFROM n:1\n\tA\nFROM m:1\nB\nFROM o:1`,
      ["7 o:1"],
    ],
    [
      "a here-document that never ends",
      `FROM scratch\nRUN <<EOF\nFROM x`,
      ["2 a here-document that never ends"],
    ],
    ["a download", `FROM scratch\nADD https://example.org/a /a`, ["2 https://example.org/a /a"]],
    ["a download with checksum", `FROM scratch\nADD --checksum=${digest} https://example.org/a /a`, []],
    ["a local ADD", `FROM scratch\nADD a.tar /a`, []],
  ])("%s", (_, text, expected, args = {}) => {
    const all = unpinnedOf(text, args).map(({ line, name }) => `${line} ${name}`);
    expect(all).toEqual(expected);
  });
});
