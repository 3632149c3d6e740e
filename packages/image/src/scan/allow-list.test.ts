import { describe, expect, it } from "@jest/globals";
import { parseAllowList } from "./allow-list.ts";

const file = ".towline/allow.yaml";
const read = (text: string) => parseAllowList(text, file);

describe("parseAllowList", () => {
  it("reads entries with their places", () => {
    const text = `allow:
  - id: CVE-2026-1
    until: 2026-12-31
    reason: |
      not reachable,
      SEC-12
  - { id: GHSA-1, until: "2027-01-15", reason: vendored, package: openssl }
`;
    expect(read(text)).toEqual([
      {
        id: "CVE-2026-1",
        until: "2026-12-31",
        reason: "not reachable, SEC-12",
        package: undefined,
        at: { file, line: 2, column: 5 },
      },
      {
        id: "GHSA-1",
        until: "2027-01-15",
        reason: "vendored",
        package: "openssl",
        at: { file, line: 7, column: 5 },
      },
    ]);
  });

  it.each(["", "# nothing is allowed\n", "allow: []\n", "allow:\n"])("reads %j as an empty one", (text) => {
    expect(read(text)).toEqual([]);
  });

  const good = "id: CVE-1, until: 2026-12-31, reason: r";
  it.each<[string, string, string, number, number]>([
    ["no map", "- id: CVE-1\n", "The allow-list has no list under the key allow", 1, 1],
    ["no list", "allow: CVE-1\n", "The allow-list has no list under the key allow", 1, 1],
    ["another key", "allow: []\nblock: []\n", 'The allow-list has the unknown key "block"', 2, 1],
    ["an entry that is text", "allow:\n  - CVE-1\n", "An entry of the allow-list is not a map", 2, 5],
    ["no id", "allow:\n  - { until: 2026-12-31, reason: r }\n", "An entry of the allow-list lacks id", 2, 5],
    ["no date", "allow:\n  - { id: CVE-1, reason: r }\n", "An entry of the allow-list lacks until", 2, 5],
    [
      "no reason",
      "allow:\n  - { id: CVE-1, until: 2026-12-31 }\n",
      "An entry of the allow-list lacks reason",
      2,
      5,
    ],
    [
      "an empty reason",
      "allow:\n  - { id: CVE-1, until: 2026-12-31, reason: '' }\n",
      "An entry of the allow-list lacks reason",
      2,
      45,
    ],
    [
      "a day that is none",
      "allow:\n  - { id: CVE-1, reason: r, until: 2026-02-30 }\n",
      'until is "2026-02-30"',
      2,
      36,
    ],
    [
      "a date of another form",
      "allow:\n  - { id: CVE-1, reason: r, until: 31.12.2026 }\n",
      'until is "31.12.2026"',
      2,
      36,
    ],
    [
      "a number",
      "allow:\n  - { id: 7, until: 2026-12-31, reason: r }\n",
      "An entry of the allow-list has id: 7",
      2,
      11,
    ],
    ["an unknown key", `allow:\n  - { ${good}, pakage: x }\n`, 'unknown key "pakage"', 2, 48],
    [
      "an entry twice",
      `allow:\n  - { ${good} }\n  - { ${good} }\n`,
      "The allow-list has CVE-1 twice, first in line 2",
      3,
      5,
    ],
    ["a second document", `allow: []\n---\nallow: []\n`, "The allow-list has a second YAML document", 3, 1],
    ["what is no YAML", "allow: [\n", "This is not YAML", 2, 1],
    ["a key twice", "allow: []\nallow: []\n", 'Key "allow" stands twice', 2, 1],
  ])("refuses %s, at its place", (_, text, message, line, column) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: "input-invalid",
        message: expect.stringContaining(message),
        hint: expect.any(String),
        at: { file, line, column },
      }),
    );
  });

  it("knows an entry for one package beside one for all, and tells all mistakes at once", () => {
    expect(read(`allow:\n  - { ${good} }\n  - { ${good}, package: openssl }\n`)).toHaveLength(2);
    expect(() => read("allow:\n  - { id: CVE-1 }\n  - x\n")).toThrow(
      expect.objectContaining({ message: `${file} has 3 mistakes` }),
    );
  });
});
