import type { ExecResult } from "@towline/kernel";

/** Runs `docker`. */
export type Docker = (args: readonly string[]) => Promise<ExecResult>;

export interface InspectedBuilder {
  readonly name: string;
  /** `docker`, `docker-container`, `remote`, `kubernetes`, `cloud` */
  readonly driver: string;
}

/** What went wrong, as Docker says it last. */
export const reasonOf = ({ stdout, stderr }: ExecResult): string => {
  const lines = `${stdout}\n${stderr}`.split("\n").map((line) => line.trim());
  const error = lines.findLast((line) => line.startsWith("ERROR: ")) ?? lines.findLast((line) => line !== "");
  return (error ?? "it does not say why").replace(/^ERROR: /, "");
};

const wordsAfter = (text: string, key: string): string =>
  new RegExp(`^${key}:\\s*(.*?)\\s*$`, "m").exec(text)?.[1] ?? "";

/** Buildx has this in words only; name and driver come before its nodes. Undefined where there is no such builder. */
export const inspectBuilder = async (
  docker: Docker,
  name?: string,
): Promise<InspectedBuilder | undefined> => {
  const inspected = await docker(["buildx", "inspect", ...(name === undefined ? [] : [name])]);
  if (inspected.exitCode !== 0) return undefined;
  return { name: wordsAfter(inspected.stdout, "Name"), driver: wordsAfter(inspected.stdout, "Driver") };
};

/** Whether the engine keeps images in containerd's store: its own builder then does nearly all that others do. */
export const hasContainerdStore = async (docker: Docker): Promise<boolean> => {
  const info = await docker(["info", "--format", "{{json .DriverStatus}}"]);
  return info.stdout.includes("io.containerd.snapshotter");
};

/** What a builder may be unable to do. */
export type Ability =
  | "export a cache"
  | "export a cache to S3"
  | "build several platforms"
  | "add attestations"
  | "add annotations"
  | "set time stamps";

/** Seen: buildx 0.13 pushes once more by the engine itself, which then has to keep the image; 0.29 does not. */
const pushesTwice = async (docker: Docker): Promise<boolean> =>
  /\bv?0\.([1-9]|1[0-3])\./.test((await docker(["buildx", "version"])).stdout);

/** Those of `wanted` that the builder lacks. Only the engine's own one lacks any. */
export const lackingAbilities = async (
  docker: Docker,
  { driver }: InspectedBuilder,
  wanted: readonly Ability[],
  hasStore: boolean,
): Promise<readonly Ability[]> => {
  if (driver !== "docker" || wanted.length === 0) return [];
  if (!hasStore) return wanted;
  const noTimes = wanted.includes("set time stamps") && (await pushesTwice(docker));
  return wanted.filter(
    (ability) => ability === "export a cache to S3" || (ability === "set time stamps" && noTimes),
  );
};
