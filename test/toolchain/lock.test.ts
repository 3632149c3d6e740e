import { expect, it } from "@jest/globals";
import { lockFile } from "../../scripts/checks/lock.ts";
import { completed } from "../../scripts/lock/complete.ts";
import { fixture } from "./fixture.ts";

const tool = (optionalDependencies: Readonly<Record<string, string>>) => ({
  version: "1.2.3",
  license: "MIT",
  optionalDependencies,
});
const linux = { version: "1.2.3" };
const lockOf = (packages: object) => ({ packages: { "": {}, ...packages } });
const here = {
  "node_modules/tool": tool({ "@tool/linux-x64": "1.2.3" }),
  "node_modules/@tool/linux-x64": linux,
};
const lacking = {
  ...here,
  "node_modules/tool": tool({ "@tool/linux-x64": "1.2.3", "@tool/cli-darwin-arm64": "1.2.3" }),
};

it.each([
  ["a platform's package that is left out", lacking, "lacks @tool/cli-darwin-arm64"],
  [
    "an address",
    { ...here, "node_modules/x": { resolved: "https://mirror.invalid/x.tgz" } },
    "from which node_modules/x",
  ],
])("refuses %s", async (_, packages, message) => {
  using repository = fixture({ "package-lock.json": JSON.stringify(lockOf(packages)) });
  expect(await lockFile.run(repository.root)).toEqual([expect.stringContaining(message)]);
});

it("passes a complete lock file", async () => {
  using repository = fixture({ "package-lock.json": JSON.stringify(lockOf(here)) });
  expect(await lockFile.run(repository.root)).toEqual([]);
});

it("adds what a package's name says", () => {
  const musl = {
    ...here,
    "node_modules/tool": tool({ "@tool/linux-x64": "1.2.3", "@tool/b-linux-arm-musleabihf": "1.2.3" }),
  };
  expect(completed(lockOf(lacking)).packages["node_modules/@tool/cli-darwin-arm64"]).toMatchObject({
    version: "1.2.3",
    os: ["darwin"],
    cpu: ["arm64"],
    optional: true,
  });
  expect(completed(lockOf(musl)).packages["node_modules/@tool/b-linux-arm-musleabihf"]).toMatchObject({
    os: ["linux"],
    cpu: ["arm"],
    libc: ["musl"],
  });
});

it("refuses to invent what is not a platform's package", () => {
  const packages = { "node_modules/tool": tool({ "some-addon": "1.2.3" }) };
  expect(() => completed(lockOf(packages))).toThrow("some-addon@1.2.3 is missing");
});
