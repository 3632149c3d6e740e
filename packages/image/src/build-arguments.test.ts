import { expect, it } from "@jest/globals";
import { buildArguments } from "./build-arguments.ts";
import { childEnvironment } from "./child-environment.ts";
import { sourceDefaults } from "./defaults.ts";

const least = {
  ...sourceDefaults,
  uri: "host/checkout",
  tags: ["main"],
  metadataFile: "/tmp/m.json",
};

it("says the least that has to be said", () => {
  expect(buildArguments(least).join(" ")).toBe(
    "buildx build --push --progress=plain --provenance=false --file Dockerfile --tag host/checkout:main --metadata-file /tmp/m.json .",
  );
});

it("hands everything on", () => {
  expect(
    buildArguments({
      ...least,
      context: "app",
      dockerfile: "app/Dockerfile",
      target: "run",
      platforms: ["linux/amd64", "linux/arm64"],
      args: { A: "1 2", B: "" },
      labels: { team: "shop" },
      tags: ["main", "dev"],
    }).slice(4),
  ).toEqual([
    "--provenance=false",
    "--platform",
    "linux/amd64,linux/arm64",
    "--file",
    "app/Dockerfile",
    "--target",
    "run",
    "--build-arg",
    "A=1 2",
    "--build-arg",
    "B=",
    "--label",
    "team=shop",
    "--tag",
    "host/checkout:main",
    "--tag",
    "host/checkout:dev",
    "--metadata-file",
    "/tmp/m.json",
    "app",
  ]);
});

it("keeps from a child what it has no use for", () => {
  const env = {
    PATH: "/bin",
    ACTIONS_ID_TOKEN_REQUEST_URL: "u",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
    INPUT_TOKEN: "t",
    "INPUT_CONFIG-TOKEN": "t",
    STATE_x: "s",
  };
  expect(childEnvironment(env, { DOCKER_CONFIG: "/c" })).toEqual({ PATH: "/bin", DOCKER_CONFIG: "/c" });
});
