import { gzipSync } from "node:zlib";
import { mediaTypes } from "../ecr/manifest.ts";
import { digestOf } from "../ecr/repository.ts";
import type { Base } from "./base.ts";
import { type BuildContext, copyEntries, type Folders, withParents } from "./context.ts";
import type { ImagePlan, LayerStep } from "./evaluate.ts";
import { BuildFailure } from "./failure.ts";
import { type LayerEntry, writeTar } from "./tar.ts";

export interface Blob {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A whole image for one platform. */
export interface BuiltImage {
  readonly platform: { readonly os: string; readonly architecture: string };
  readonly config: Blob;
  readonly layers: readonly Blob[];
  readonly manifest: Blob;
}

export interface AssembleInput {
  readonly context: BuildContext;
  readonly platform: string;
  readonly labels: ReadonlyMap<string, string>;
  /** Seconds since the epoch: the time of every file and of the image. */
  readonly time: number;
  readonly annotations: ReadonlyMap<string, string>;
  readonly base: Base | undefined;
  /** Digests of layers that need not be made again. */
  readonly cached: ReadonlySet<string>;
  /** Runs each step that makes a layer. */
  readonly runStep: <T>(title: string, body: (detail: (text: string) => void) => T) => Promise<T>;
}

/** Makes layers, config and manifest out of a plan: the same input gives the same bytes. */
export const assemble = async (plan: ImagePlan, input: AssembleInput): Promise<BuiltImage> => {
  const [os = "", architecture = ""] = input.platform.split("/");
  const made = await makeLayers(plan.steps, input);
  const { base } = input;
  const layers = [...(base?.layers ?? []), ...made.map(({ layer }) => layer)];
  const config = jsonBlob("application/vnd.oci.image.config.v1+json", {
    created: new Date(input.time * 1000).toISOString().replace(".000", ""),
    architecture,
    os,
    config: containerConfig(plan, input.labels),
    rootfs: {
      type: "layers",
      diff_ids: [...(base?.config.rootfs.diff_ids ?? []), ...made.map(({ diffId }) => diffId)],
    },
    history: [...(base?.config.history ?? []), ...historyOf(plan, input.time)],
  });
  const manifest = jsonBlob(mediaTypes.ociManifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: descriptorOf(config),
    layers: layers.map(descriptorOf),
    ...annotated(input.annotations),
  });
  return { platform: { os, architecture }, config, layers, manifest };
};

const annotated = (annotations: ReadonlyMap<string, string>) =>
  annotations.size === 0 ? {} : { annotations: Object.fromEntries(annotations) };

interface MadeLayer {
  readonly layer: Blob;
  readonly diffId: string;
}

const makeLayers = async (
  steps: readonly LayerStep[],
  input: AssembleInput,
): Promise<readonly MadeLayer[]> => {
  const folders = new Set<string>();
  const made: MadeLayer[] = [];
  const count = steps.length + (input.base === undefined ? 0 : 1);
  for (const [i, step] of steps.entries()) {
    const title = `[${count - steps.length + i + 1}/${count}] ${step.instruction.text}`;
    const layer = await input.runStep(title, (detail) => {
      const entries = entriesOf(step, input.context, folders);
      for (const { kind, path } of entries) if (kind === "folder") folders.add(path);
      const tar = writeTar(entries, input.time);
      const blob = blobOf("application/vnd.oci.image.layer.v1.tar+gzip", gzipSync(tar, { level: 9 }));
      if (input.cached.has(blob.digest)) detail("CACHED");
      return { layer: blob, diffId: digestOf(tar) };
    });
    made.push(layer);
  }
  return made;
};

/** Several platforms stand in an index. */
export const indexOf = (images: readonly BuiltImage[], annotations: ReadonlyMap<string, string>): Blob =>
  jsonBlob(mediaTypes.ociIndex, {
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: images.map(({ manifest, platform }) => ({ ...descriptorOf(manifest), platform })),
    ...annotated(annotations),
  });

export const descriptorOf = ({ mediaType, digest, bytes }: Blob) => ({
  mediaType,
  digest,
  size: bytes.length,
});

const entriesOf = (step: LayerStep, context: BuildContext, folders: Folders): readonly LayerEntry[] => {
  if (step.kind === "workdir") {
    const path = step.folder.slice(1);
    return path === "" ? [] : withParents([{ kind: "folder", path, mode: 0o755 }]);
  }
  try {
    return copyEntries(context, step.copy, folders);
  } catch (error) {
    throw new BuildFailure((error as Error).message, { line: step.instruction.line });
  }
};

const blobOf = (mediaType: string, bytes: Buffer): Blob => ({ digest: digestOf(bytes), mediaType, bytes });

const jsonBlob = (mediaType: string, value: unknown): Blob =>
  blobOf(mediaType, Buffer.from(JSON.stringify(value)));

const containerConfig = (plan: ImagePlan, labels: ReadonlyMap<string, string>): Record<string, unknown> => {
  const allLabels = Object.fromEntries([...plan.labels, ...labels]);
  return {
    ...(plan.user === "" ? {} : { User: plan.user }),
    ...(plan.ports.length === 0
      ? {}
      : { ExposedPorts: Object.fromEntries(plan.ports.map((port) => [port, {}])) }),
    Env: [...plan.env].map(([name, value]) => `${name}=${value}`),
    ...(plan.entrypoint === undefined ? {} : { Entrypoint: plan.entrypoint }),
    ...(plan.command === undefined ? {} : { Cmd: plan.command }),
    WorkingDir: plan.workdir,
    ...(Object.keys(allLabels).length === 0 ? {} : { Labels: allLabels }),
  };
};

const historyOf = (plan: ImagePlan, time: number) => {
  const withLayer = new Set(plan.steps.map(({ instruction }) => instruction));
  return plan.instructions.map((instruction) => ({
    created: new Date(time * 1000).toISOString().replace(".000", ""),
    created_by: instruction.text,
    comment: "towline.stand-in",
    ...(withLayer.has(instruction) ? {} : { empty_layer: true }),
  }));
};
