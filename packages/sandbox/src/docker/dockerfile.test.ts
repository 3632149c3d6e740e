import { describe, expect, it } from "@jest/globals";
import { parseDockerfile } from "./dockerfile.ts";
import { type EvaluateInput, evaluate } from "./evaluate.ts";

const input: EvaluateInput = { buildArgs: new Map(), platform: "linux/amd64", target: undefined };

const plan = (text: string, more: Partial<EvaluateInput> = {}) =>
  evaluate(parseDockerfile(text), { ...input, ...more });

const failureOf = (text: string): unknown => {
  try {
    return plan(text);
  } catch (error) {
    return error;
  }
};

describe("a Dockerfile", () => {
  it("is read with comments, continued lines and both forms of a command", () => {
    const found = plan(
      [
        "# a comment",
        "from scratch as run",
        "ENV A=1 \\",
        "  # inside",
        '  B="two words"',
        'ENTRYPOINT ["/a"]',
        "CMD b c",
      ].join("\n"),
    );
    expect([...found.env].slice(1)).toEqual([
      ["A", "1"],
      ["B", "two words"],
    ]);
    expect(found.entrypoint).toEqual(["/a"]);
    expect(found.command).toEqual(["/bin/sh", "-c", "b c"]);
  });

  it.each([
    ["ENV X=${A}", "", "X", ""],
    ["ENV X=${A:-b}", "", "X", "b"],
    ["ARG A=1\nENV X=$A-${A:+set}", "", "X", "1-set"],
    ["ARG A=1\nENV X=$A", "2", "X", "2"],
    ["ARG A=1\nENV A=3\nENV X=$A", "2", "X", "3"],
    ["ARG TARGETARCH\nENV X=$TARGETARCH", "", "X", "amd64"],
    ["ENV X='$A' Y=\"\\$A\"", "", "X", "$A"],
    ["ENV X old form", "", "X", "old form"],
  ])("fills variables in: %j", (text, arg, name, value) => {
    const buildArgs = new Map<string, string>(arg === "" ? [] : [["A", arg]]);
    expect(plan(`FROM scratch\n${text}`, { buildArgs }).env.get(name)).toBe(value);
  });

  it.each([
    ["COPY a b", 1, "no build stage in current context"],
    ["ARG BASE\nFROM $BASE", 2, "base name ($BASE) should not be blank"],
    ["FROM scratch\nRUN make", 2, "does not implement RUN"],
    ["FROM scratch\n\nFROM scratch", 3, "does not implement a second stage"],
    ["FROM scratch\nCOPY --from=x a b", 2, "does not implement COPY --from=x"],
    ["FROM scratch\nCOPY *.txt /", 2, "does not implement COPY with the pattern *.txt"],
    ["FROM scratch\nCOPPY a b", 2, "dockerfile parse error on line 2: unknown instruction: COPPY"],
    ["FROM scratch\nCOPY a", 2, "COPY requires at least two arguments"],
    ["FROM scratch\nUSER", 2, "USER requires exactly one argument"],
    ["# syntax=example/other\nFROM scratch", 1, "does not implement the directive syntax=example/other"],
  ])("is refused with its line: %j", (text, line, message) => {
    expect(failureOf(text)).toMatchObject({ line, message: expect.stringContaining(message) });
  });

  it("knows its stage by name", () => {
    expect(plan('FROM scratch AS run\nCMD ["a"]', { target: "run" }).command).toEqual(["a"]);
    expect(() => plan("FROM scratch AS run", { target: "other" })).toThrow(
      'target stage "other" could not be found',
    );
  });

  it.each([
    ["COPY a /", "/"],
    ["COPY a /bin/", "/bin/"],
    ["COPY a b", "/b"],
    ["WORKDIR /app\nCOPY a .", "/app/"],
    ["WORKDIR /app\nCOPY a b/", "/app/b/"],
  ])("copies to the right place: %j", (text, destination) => {
    const step = plan(`FROM scratch\n${text}`).steps.at(-1);
    expect(step).toMatchObject({ kind: "copy", copy: { destination, sources: ["a"] } });
  });
});
