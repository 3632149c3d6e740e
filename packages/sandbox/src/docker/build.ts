import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type Base, type Material, pullBase } from "./base.ts";
import { basicAuthOf } from "./credentials.ts";
import { parseDockerfile } from "./dockerfile.ts";
import { evaluate, stageOf } from "./evaluate.ts";
import { BuildFailure, notImplemented } from "./failure.ts";
import { readIgnores } from "./ignore.ts";
import { assemble, type Blob, type BuiltImage, descriptorOf, indexOf } from "./image.ts";
import { exportCaches, importCaches } from "./layer-cache.ts";
import type { BuildOptions } from "./options.ts";
import { refuseIndexAnnotations } from "./output.ts";
import type { Progress } from "./progress.ts";
import { push } from "./push.ts";
import { parseReference } from "./registry.ts";
import { simplified } from "./simplified.ts";

export interface BuildEnvironment {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly progress: Progress;
}

interface Built {
  readonly images: readonly BuiltImage[];
  /** By platform. */
  readonly materials: ReadonlyMap<string, readonly Material[]>;
}

const INTRODUCTION =
  '#0 building with "towline-stand-in": no Docker engine here, so the stand-in docker of Towline\'s sandbox builds the image (COPY onto scratch or an image of a local registry)';

/** `docker buildx build`. False when it failed; everything has been printed then. */
export const build = async (options: BuildOptions, environment: BuildEnvironment): Promise<boolean> => {
  const { progress, cwd } = environment;
  const context = resolve(cwd, options.context);
  const file = resolve(cwd, options.file ?? `${context}/Dockerfile`);
  const source = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  progress.line(INTRODUCTION);
  progress.line("");
  try {
    if (source === undefined)
      throw new BuildFailure(`failed to read dockerfile: open ${basename(file)}: no such file or directory`);
    const title = `[internal] load build definition from ${basename(file)}`;
    await progress.step(title, (detail) => detail(`transferring dockerfile: ${source.length}B done`));
    const simple = environment.env.TOWLINE_STAND_IN === "simplify" ? simplified(source, options) : undefined;
    if (simple !== undefined) progress.line(`#0 left out of this image: ${simple.leftOut.join(", ")}`);
    const built = await buildImages(options, environment, {
      context,
      file,
      source: simple?.source ?? source,
    });
    await exportImages(options, environment, built);
    progress.close();
    return true;
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    progress.failure(error, { name: basename(file), source: source ?? "" });
    return false;
  }
};

interface Source {
  readonly context: string;
  readonly file: string;
  readonly source: string;
}

const buildImages = async (
  options: BuildOptions,
  environment: BuildEnvironment,
  { context, file, source }: Source,
): Promise<Built> => {
  const { env, progress, cwd } = environment;
  const foreign = options.platforms.find((platform) => !/^linux\/\w+$/.test(platform));
  if (foreign !== undefined) throw notImplemented(`the platform ${foreign}`);
  requireSecrets(options, { env, cwd });
  const instructions = parseDockerfile(source);
  const ignores = readIgnores(context, file);
  const { base: from, line } = stageOf(instructions, options);
  const cached = await importCaches(options.cacheFrom, env, progress);
  const images: BuiltImage[] = [];
  const materials = new Map<string, readonly Material[]>();
  for (const platform of options.platforms) {
    const base = from === undefined ? undefined : await loadBase(from, { platform, line }, environment);
    materials.set(platform, base === undefined ? [] : [base.material]);
    const plan = evaluate(instructions, { ...options, platform, base: base?.config });
    warnOfUnused(options, plan.declaredArgs, progress);
    const image = await assemble(plan, {
      context: { folder: context, ignores },
      platform,
      labels: options.labels,
      annotations: options.output?.annotations ?? new Map(),
      base,
      cached,
      time: Number(options.buildArgs.get("SOURCE_DATE_EPOCH") ?? env.SOURCE_DATE_EPOCH ?? 0),
      runStep: (title, body) =>
        progress.step(options.platforms.length > 1 ? `[${platform} ${title.slice(1)}` : title, body),
    });
    images.push(image);
  }
  return { images, materials };
};

/** Where a registry is asked for the base of one platform. Images of anywhere else need an engine. */
const loadBase = async (
  name: string,
  { platform, line }: { readonly platform: string; readonly line: number },
  { env, progress }: BuildEnvironment,
): Promise<Base> => {
  if (!/^(127(\.\d+){3}|localhost):\d+\//.test(name))
    throw notImplemented(`FROM ${name} (only FROM scratch, and images of a registry on 127.0.0.0/8)`, line);
  const reference = parseReference(name);
  return await progress.step(`[internal] load metadata for ${name}`, async () => {
    try {
      return await pullBase(reference, platform, basicAuthOf(reference.host, env));
    } catch (error) {
      throw error instanceof BuildFailure ? new BuildFailure(error.message, { line }) : error;
    }
  });
};

/** BuildKit knows some arguments without an ARG. */
const warnOfUnused = ({ buildArgs }: BuildOptions, declared: readonly string[], progress: Progress): void => {
  const unused = [...buildArgs.keys()].filter(
    (name) => !declared.includes(name) && name !== "SOURCE_DATE_EPOCH",
  );
  if (unused.length > 0)
    progress.line(`[Warning] One or more build-args [${unused.join(" ")}] were not consumed`);
};

/** Nothing runs here, so that no secret is used; buildx nevertheless looks for each. */
const requireSecrets = (
  { secrets }: BuildOptions,
  { env, cwd }: Pick<BuildEnvironment, "env" | "cwd">,
): void => {
  for (const secret of secrets) {
    const [variable, file] = [secret.get("env"), secret.get("src")];
    if (secret.get("id") === undefined) throw notImplemented("a secret without id");
    if (variable !== undefined && env[variable] === undefined)
      throw new BuildFailure(`environment variable "${variable}" not found`);
    if (file !== undefined && !existsSync(resolve(cwd, file)))
      throw new BuildFailure(`failed to stat ${file}: stat ${file}: no such file or directory`);
  }
};

const exportImages = async (
  options: BuildOptions,
  { env, cwd, progress }: BuildEnvironment,
  { images, materials }: Built,
): Promise<void> => {
  const [only] = images;
  if (only === undefined) throw new BuildFailure("no platform was asked for");
  const { output } = options;
  if (output?.kind === "cacheonly") return;
  const top = images.length === 1 ? only.manifest : indexOf(images, output?.indexAnnotations ?? new Map());
  await progress.step("exporting to image", async (detail) => {
    if (output !== undefined) refuseIndexAnnotations(output, images.length);
    detail("exporting layers done");
    detail(`exporting manifest ${top.digest} done`);
    detail(`exporting config ${only.config.digest} done`);
    for (const reference of output === undefined ? [] : options.tags.map(parseReference)) {
      await push(reference, images, top, basicAuthOf(reference.host, env));
      detail(`pushing manifest for ${reference.text}@${top.digest} done`);
    }
  });
  await exportCaches(options.cacheTo, images, env, progress);
  if (options.metadataFile !== undefined) {
    const metadata = { ...provenanceOf(materials, env), ...metadataOf(top, only, options) };
    writeFileSync(resolve(cwd, options.metadataFile), JSON.stringify(metadata, undefined, 2));
  }
};

const metadataOf = (top: Blob, image: BuiltImage, options: BuildOptions) => ({
  ...(image.manifest === top ? { "containerimage.config.digest": image.config.digest } : {}),
  "containerimage.descriptor": descriptorOf(top),
  "containerimage.digest": top.digest,
  "image.name": options.tags.join(","),
});

/** As buildx writes it; of several platforms under a key for each (0.29 leaves those out, and shows them in its history). */
const provenanceOf = (
  materials: Built["materials"],
  env: BuildEnvironment["env"],
): Readonly<Record<string, object>> => {
  if (env.BUILDX_METADATA_PROVENANCE === "disabled") return {};
  return Object.fromEntries(
    [...materials].map(([platform, list]) => [
      `buildx.build.provenance${materials.size === 1 ? "" : `/${platform}`}`,
      {
        builder: { id: "" },
        buildType: "https://mobyproject.org/buildkit@v1",
        ...(list.length === 0 ? {} : { materials: list }),
        invocation: {
          parameters: { frontend: "dockerfile.v0" },
          environment: { platform },
        },
      },
    ]),
  );
};
