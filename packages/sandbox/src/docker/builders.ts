import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { BuildFailure, notImplemented } from "./failure.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** A builder that `docker buildx create` made. Whatever its driver is: the stand-in builds itself. */
interface MadeBuilder {
  readonly name: string;
  readonly driver: string;
  readonly nodes: readonly string[];
}

const engine: MadeBuilder = { name: "default", driver: "docker", nodes: ["default"] };

/** As buildx does: beside Docker's configuration, unless BUILDX_CONFIG says otherwise. */
const folderOf = (env: Environment): string => {
  const docker = env.DOCKER_CONFIG || join(env.HOME || homedir(), ".docker");
  return join(env.BUILDX_CONFIG || join(docker, "buildx"), "instances");
};

export const findBuilder = (env: Environment, name: string): MadeBuilder => {
  const file = join(folderOf(env), name);
  if (name === engine.name) return engine;
  if (!existsSync(file)) throw new BuildFailure(`no builder ${JSON.stringify(name)} found`);
  return JSON.parse(readFileSync(file, "utf8")) as MadeBuilder;
};

interface CreateOptions {
  readonly name: string | undefined;
  readonly node: string | undefined;
  readonly driver: string;
  readonly append: boolean;
}

const createOptions = (args: readonly string[]): CreateOptions => {
  const valued = ["--name", "--node", "--driver", "--platform", "--driver-opt"];
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const option = args[i] ?? "";
    if (valued.includes(option)) {
      values.set(option, args[i + 1] ?? "");
      i += 1;
    } else if (option.startsWith("--") && option !== "--append" && option !== "--bootstrap")
      throw notImplemented(`the option ${option} of docker buildx create`);
  }
  return {
    name: values.get("--name"),
    node: values.get("--node"),
    driver: values.get("--driver") ?? "docker-container",
    append: args.includes("--append"),
  };
};

const create = (args: readonly string[], env: Environment): readonly string[] => {
  const { name, node, driver, append } = createOptions(args);
  if (name === undefined) throw notImplemented("a builder without --name");
  const folder = folderOf(env);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  if (existsSync(file) && !append)
    throw new BuildFailure(
      `existing instance for "${name}" but no append mode, specify the node name to make changes for existing instances`,
    );
  const nodes = existsSync(file) ? findBuilder(env, name).nodes : [];
  const made: MadeBuilder = { name, driver, nodes: [...nodes, node ?? `${name}${nodes.length}`] };
  writeFileSync(file, JSON.stringify(made));
  return [name];
};

const inspect = (args: readonly string[], env: Environment): readonly string[] => {
  const name = args.find((arg) => !arg.startsWith("-")) ?? env.BUILDX_BUILDER ?? engine.name;
  const { driver, nodes } = findBuilder(env, name);
  const parts = nodes.flatMap((node) => [
    `Name:      ${node}`,
    "Status:    running",
    "Platforms: linux/amd64, linux/arm64",
  ]);
  return [`Name:   ${name}`, `Driver: ${driver}`, "", "Nodes:", ...parts];
};

const list = (env: Environment): readonly string[] => {
  const folder = folderOf(env);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return [
    "NAME/NODE DRIVER/ENDPOINT",
    ...[engine, ...names.map((name) => findBuilder(env, name))].map(
      ({ name, driver }) => `${name} ${driver}`,
    ),
  ];
};

const remove = (args: readonly string[], env: Environment): readonly string[] => {
  const name = args.find((arg) => !arg.startsWith("-")) ?? "";
  rmSync(join(folderOf(env), findBuilder(env, name).name));
  return [`${name} removed`];
};

/** `docker buildx inspect|create|ls|rm`: what it prints, or undefined where it is another command. Throws BuildFailure. */
export const manageBuilders = (
  command: string,
  args: readonly string[],
  env: Environment,
): readonly string[] | undefined => {
  if (command === "create") return create(args, env);
  if (command === "inspect") return inspect(args, env);
  if (command === "ls") return list(env);
  return command === "rm" ? remove(args, env) : undefined;
};
