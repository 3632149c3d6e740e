import { describe, expect, it } from "@jest/globals";
import { parseInputs } from "@towline/action-kit";
import { readSecrets } from "./secrets.ts";

const read = (secrets: string, files = "") =>
  parseInputs((name) => ({ secrets, "secret-files": files })[name] ?? "", readSecrets);
const value = (id: string, text: string) => ({ id, from: { kind: "value", value: text } });
const pem = "-----BEGIN KEY-----\nMIIB+/a==\nabc=\n-----END KEY-----";

describe("secrets", () => {
  it.each([
    ["none", "", []],
    ["one", "npm=t0ken", [value("npm", "t0ken")]],
    ["several, with blank lines", "a=1\n\n  b=2=3 \n", [value("a", "1"), value("b", "2=3")]],
    ["one that is JSON, with quotes and commas", 'gcp={"a":"b,c"}', [value("gcp", '{"a":"b,c"}')]],
    ["one of several lines", `key<<END\n${pem}\nEND\nnpm=x`, [value("key", pem), value("npm", "x")]],
    ["one that begins with <<", "a=<<x", [value("a", "<<x")]],
  ])("are read: %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("may be files", () => {
    expect(read("a=1", "key=/run/key\nb=deep/b")).toEqual([
      value("a", "1"),
      { id: "key", from: { kind: "file", path: "/run/key" } },
      { id: "b", from: { kind: "file", path: "deep/b" } },
    ]);
  });

  it.each([
    ["a value of several lines without a frame", `key=${pem}`, "Input secrets is not understood in line 2"],
    ["a frame that does not end", `key<<END\n${pem}`, "Input secrets is not understood in line 1"],
    ["a frame without a word", "key<<\nx\n", "Input secrets is not understood in line 1"],
    ["no id", "=s3cret", "Input secrets is not understood in line 1"],
    ["an id with a blank", "my id=s3cret", "Input secrets is not understood in line 1"],
    ["a value that is empty", "a=1\nnpm=", "Input secrets gives nothing for npm"],
    ["a frame with nothing in it", "npm<<E\nE", "Input secrets gives nothing for npm"],
    ["an id that is given twice", "a=1\na=2", "Secret a is given twice"],
  ])("are refused, without showing any: %s", (_, text, message) => {
    let thrown: unknown;
    try {
      read(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "input-invalid", message });
    expect(JSON.stringify(thrown)).not.toMatch(/BEGIN|MIIB|s3cret/);
  });

  it("are refused as files with an id that is none", () => {
    expect(() => read("", "a b=c")).toThrow('Input secret-files has the id "a b"');
  });
});
