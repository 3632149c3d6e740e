import { describe, expect, it } from "@jest/globals";
import { standIn } from "../../packages/image/src/testing/stand-in.ts";
import { hasParts } from "../world/docker.ts";
import { type BuildWorld, startBuildWorld } from "./build-world.ts";

const hasEngine = await hasParts("test/engine/build-failures", "a Docker engine with buildx");
const engine = hasEngine ? describe : describe.skip;

type Source = Parameters<BuildWorld["build"]>[0];

/** What the user reads of a build that fails. `HOST` stands for the registry. */
const failureOf = async (world: BuildWorld, dockerfile: string, source: Source = {}) => {
  world.workspace.write("Dockerfile", dockerfile.replaceAll("HOST", world.host));
  const error = await world.build(source).then(
    () => undefined,
    (thrown: { code: string; message: string; hint?: string; at?: { line: number } }) => thrown,
  );
  const { code, message = "", hint = "", at } = error ?? { code: "none" };
  return { code, message: message.replaceAll(world.host, "HOST"), hint, line: at?.line };
};

type Case = readonly [
  what: string,
  dockerfile: string,
  source: Source,
  message: string,
  hint: string,
  line: number | undefined,
];

const began = "The image was not built: ";
const nowhere = "HOST/nowhere:1";

/** These fail on the stand-in, too. */
const onBoth: readonly Case[] = [
  [
    "a file that is missing",
    "FROM scratch\n\nCOPY absent /\n",
    {},
    `${began}Dockerfile:3, [1/1] COPY absent /: "/absent": not found`,
    "Check that the file is in the build's context",
    3,
  ],
  [
    "an unknown instruction",
    "FROM scratch\nFROBNICATE a /\n",
    {},
    `${began}Dockerfile:2: unknown instruction: FROBNICATE`,
    "",
    2,
  ],
  [
    "an instruction that lacks something",
    "FROM scratch\nCOPY a\n",
    {},
    `${began}Dockerfile:2: COPY requires at least two arguments, but only one was provided. Destination could not be determined`,
    "",
    2,
  ],
  ["no FROM", "COPY main.js /\n", {}, `${began}Dockerfile:1: no build stage in current context`, "", 1],
  [
    "a base without name",
    "ARG BASE\nFROM $BASE\n",
    {},
    `${began}Dockerfile:2: base name ($BASE) should not be blank`,
    "Give this argument in build-args",
    2,
  ],
  [
    "a base that is missing",
    `FROM ${nowhere}\n`,
    {},
    `${began}Dockerfile:1, [internal] load metadata for ${nowhere}: ${nowhere}: failed to resolve source metadata for ${nowhere}: ${nowhere}: not found`,
    "Check the name of the base image",
    1,
  ],
  [
    "a stage that is missing",
    "FROM scratch AS run\n",
    { target: "b" },
    `${began}target stage "b" could not be found`,
    "Correct target",
    undefined,
  ],
];

const onEngine: readonly Case[] = [
  [
    "a program that fails",
    'FROM scratch\nCOPY checkout /\nRUN --network=none ["/checkout", "exit", "3"]\n',
    {},
    `${began}Dockerfile:3, [2/2] RUN --network=none ["/checkout", "exit", "3"]: process "/checkout exit 3" did not complete successfully: exit code: 3`,
    "",
    3,
  ],
  [
    "a program that says why",
    'FROM scratch\nCOPY checkout /\nRUN --network=none ["/checkout", "nonsense"]\n',
    {},
    "unknown command: nonsense",
    "",
    3,
  ],
  [
    "a program of another platform",
    'FROM scratch\nCOPY foreign /\nRUN --network=none ["/foreign"]\n',
    {},
    "exec format error",
    "The builder cannot run programs of this platform",
    3,
  ],
  [
    "a secret that is missing",
    'FROM scratch\nCOPY checkout /\nRUN --network=none --mount=type=secret,id=npm,required=true ["/checkout", "exit", "0"]\n',
    {},
    "secret npm: not found",
    "The Dockerfile needs it: give it in secrets",
    3,
  ],
  [
    "an SSH agent that is missing",
    'FROM scratch\nCOPY checkout /\nRUN --network=none --mount=type=ssh,required=true ["/checkout", "exit", "0"]\n',
    {},
    "unset ssh forward key default",
    "The Dockerfile needs an SSH agent or key",
    3,
  ],
];

/** An ELF head of another machine (s390x), with nothing behind it. */
const foreign = Buffer.concat([
  Buffer.from("7f454c4602020100000000000000000000020016000000010000000001000078", "hex"),
  Buffer.alloc(88),
]);

engine("a build by a real engine, and the stand-in docker, fail in the same words", () => {
  it.each(onBoth)(
    "%s",
    async (_, dockerfile, source, message, hint, line) => {
      for (const exec of [undefined, standIn]) {
        await using world = await startBuildWorld({ exec });
        const failure = await failureOf(world, dockerfile, source);
        // newer BuildKits add `(did you mean …?)`
        expect(failure).toEqual({
          code: "build-failed",
          message: expect.stringContaining(message),
          hint: hint === "" ? "" : expect.stringMatching(`^${hint}`),
          line,
        });
        expect(failure.message.startsWith(message)).toBe(true);
      }
    },
    60_000,
  );
});

engine("a build by a real engine fails with one message", () => {
  it.each(onEngine)(
    "%s",
    async (_, dockerfile, source, message, hint, line) => {
      await using world = await startBuildWorld();
      world.addProgram();
      world.workspace.write("foreign", foreign.toString("latin1"), 0o755);
      expect(await failureOf(world, dockerfile, source)).toEqual({
        code: "build-failed",
        message: expect.stringContaining(message),
        hint: hint === "" ? "" : expect.stringMatching(`^${hint}`),
        line,
      });
    },
    60_000,
  );
});

const permissions = [
  ["ecr:BatchGetImage", "ecr:BatchGetImage"],
  ["ecr:BatchCheckLayerAvailability", "ecr:BatchCheckLayerAvailability"],
  ["ecr:InitiateLayerUpload", "ecr:InitiateLayerUpload"],
  ["ecr:UploadLayerPart", "ecr:UploadLayerPart"],
  ["ecr:CompleteLayerUpload", "ecr:CompleteLayerUpload"],
  ["ecr:PutImage", "ecr:PutImage"],
] as const;

describe.each([
  ["a real engine", undefined, hasEngine],
  ["the stand-in docker", standIn, true],
] as const)("a push by %s", (_, exec, there) => {
  const test = there ? it : it.skip;

  test.each(permissions)(
    "names the permission that it lacks: %s",
    async (denied, named) => {
      await using world = await startBuildWorld({ denied: [denied], exec });
      world.workspace.write("main.js", String(Math.random()));
      await expect(world.build()).rejects.toMatchObject({
        message: expect.stringMatching(/not pushed: |AWS denied/),
        ...(denied === "ecr:BatchGetImage" ? {} : { hint: expect.stringContaining(named) }),
      });
    },
    60_000,
  );

  test("says that the repository is full", async () => {
    await using world = await startBuildWorld({ repository: { imageQuota: 1 }, exec });
    world.workspace.write("main.js", String(Math.random()));
    await world.build();
    world.workspace.write("main.js", String(Math.random()));
    await expect(world.build()).rejects.toMatchObject({
      code: "registry-failed",
      hint: expect.stringMatching(/lifecycle policy/),
    });
  }, 60_000);

  test("logs in anew where the password ended in the middle", async () => {
    await using world = await startBuildWorld({ exec });
    let ended = false;
    world.cloud.traffic.setFaults(({ path }) => {
      if (!ended && path.startsWith("/v2/checkout/blobs/")) {
        ended = true;
        world.cloud.ecr.expireTokens();
      }
      return undefined;
    });
    world.workspace.write("main.js", String(Math.random()));
    expect(await world.build()).toMatchObject({ built: true });
    expect(world.log.lines.filter((line) => line.includes("logged in anew"))).toHaveLength(1);
  }, 60_000);
});
