import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { basicAuthOf } from "./credentials.ts";
import { parseDockerfile } from "./dockerfile.ts";
import { evaluate } from "./evaluate.ts";
import { BuildFailure, notImplemented } from "./failure.ts";
import { readIgnores } from "./ignore.ts";
import { assemble, type Blob, type BuiltImage, descriptorOf, indexOf } from "./image.ts";
import type { BuildOptions } from "./options.ts";
import type { Progress } from "./progress.ts";
import { parseReference, push } from "./push.ts";

export interface BuildEnvironment {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly progress: Progress;
}

const INTRODUCTION =
  '#0 building with "towline-stand-in": no Docker engine here, so the stand-in docker of Towline\'s sandbox builds the image (FROM scratch and COPY only)';

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
    const images = await buildImages(options, environment, { context, file, source });
    await exportImages(options, environment, images);
    return true;
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    progress.failure(error, { name: basename(file), source: source ?? "" });
    return false;
  }
};

const buildImages = async (
  options: BuildOptions,
  { env, progress }: BuildEnvironment,
  { context, file, source }: { readonly context: string; readonly file: string; readonly source: string },
): Promise<readonly BuiltImage[]> => {
  for (const cache of options.cache) progress.line(`#0 ${cache} has no effect: the stand-in keeps no cache`);
  const foreign = options.platforms.find((platform) => !/^linux\/\w+$/.test(platform));
  if (foreign !== undefined) throw notImplemented(`the platform ${foreign}`);
  const instructions = parseDockerfile(source);
  const ignores = readIgnores(context, file);
  const images: BuiltImage[] = [];
  for (const platform of options.platforms) {
    const plan = evaluate(instructions, { buildArgs: options.buildArgs, platform, target: options.target });
    const unused = [...options.buildArgs.keys()].filter((name) => !plan.declaredArgs.includes(name));
    if (unused.length > 0) {
      progress.line(`[Warning] One or more build-args [${unused.join(" ")}] were not consumed`);
    }
    const image = await assemble(plan, {
      context: { folder: context, ignores },
      platform,
      labels: options.labels,
      time: Number(env.SOURCE_DATE_EPOCH ?? 0),
      runStep: (title, body) =>
        progress.step(options.platforms.length > 1 ? `[${platform} ${title.slice(1)}` : title, body),
    });
    images.push(image);
  }
  return images;
};

const exportImages = async (
  options: BuildOptions,
  { env, cwd, progress }: BuildEnvironment,
  images: readonly BuiltImage[],
): Promise<void> => {
  const [only] = images;
  if (only === undefined) throw new BuildFailure("no platform was asked for");
  const top = images.length === 1 ? only.manifest : indexOf(images);
  await progress.step("exporting to image", async (detail) => {
    detail("exporting layers done");
    detail(`exporting manifest ${top.digest} done`);
    detail(`exporting config ${only.config.digest} done`);
    for (const reference of options.push ? options.tags.map(parseReference) : []) {
      await push(reference, images, top, basicAuthOf(reference.host, env));
      detail(`pushing manifest for ${reference.text}@${top.digest} done`);
    }
  });
  if (options.metadataFile !== undefined) {
    const metadata = JSON.stringify(metadataOf(top, only, options), undefined, 2);
    writeFileSync(resolve(cwd, options.metadataFile), metadata);
  }
};

const metadataOf = (top: Blob, image: BuiltImage, options: BuildOptions) => ({
  "containerimage.config.digest": image.config.digest,
  "containerimage.descriptor": descriptorOf(top),
  "containerimage.digest": top.digest,
  "image.name": options.tags.join(","),
});
