import { createHash } from "node:crypto";
import { csvOption } from "../csv.ts";
import type { Builder, BuilderNode } from "../types.ts";

export type NodesBuilder = Extract<Builder, { kind: "remote" | "kubernetes" }>;

/** The same for the same settings: a runner that stays makes it once, and pods in a cluster are found again. */
export const builderName = ({ kind, nodes }: NodesBuilder): string => {
  const settings = nodes.map(({ endpoint, platforms, options }) => [
    endpoint,
    platforms,
    Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return `towline-${kind}-${createHash("sha256").update(JSON.stringify(settings)).digest("hex").slice(0, 8)}`;
};

const driverOptions = (options: BuilderNode["options"]): readonly string[] =>
  Object.entries(options).flatMap(([key, value]) => ["--driver-opt", csvOption({ [key]: value })]);

/** The arguments of `docker` for each node: the first makes the builder, the others join it. */
export const createArguments = (builder: NodesBuilder): readonly (readonly string[])[] =>
  builder.nodes.map(({ endpoint, platforms, options }, index) => [
    "buildx",
    "create",
    ...["--name", builderName(builder)],
    // pods are found again by the node's name
    ...["--node", `${builderName(builder)}-${index}`],
    ...(index === 0 ? [] : ["--append"]),
    ...["--driver", builder.kind],
    ...(platforms.length === 0 ? [] : ["--platform", platforms.join(",")]),
    ...driverOptions(options),
    ...(endpoint === undefined ? [] : [endpoint]),
  ]);
