import { gzipSync } from "node:zlib";
import { mediaTypes } from "../ecr/manifest.ts";
import { digestOf } from "../ecr/repository.ts";
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
  /** Runs each step that makes a layer. */
  readonly runStep: <T>(title: string, body: () => T) => Promise<T>;
}

/** Makes layers, config and manifest out of a plan: the same input gives the same bytes. */
export const assemble = async (plan: ImagePlan, input: AssembleInput): Promise<BuiltImage> => {
  const [os = "", architecture = ""] = input.platform.split("/");
  const tars = await layerTars(plan.steps, input);
  const layers = tars.map((tar) =>
    blobOf("application/vnd.oci.image.layer.v1.tar+gzip", gzipSync(tar, { level: 9 })),
  );
  const config = jsonBlob("application/vnd.oci.image.config.v1+json", {
    created: new Date(input.time * 1000).toISOString().replace(".000", ""),
    architecture,
    os,
    config: containerConfig(plan, input.labels),
    rootfs: { type: "layers", diff_ids: tars.map(digestOf) },
    history: historyOf(plan, input.time),
  });
  const manifest = jsonBlob(mediaTypes.ociManifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: descriptorOf(config),
    layers: layers.map(descriptorOf),
  });
  return { platform: { os, architecture }, config, layers, manifest };
};

const layerTars = async (steps: readonly LayerStep[], input: AssembleInput): Promise<readonly Buffer[]> => {
  const folders = new Set<string>();
  const tars: Buffer[] = [];
  for (const [i, step] of steps.entries()) {
    const title = `[${i + 1}/${steps.length}] ${step.instruction.text}`;
    const entries = await input.runStep(title, () => entriesOf(step, input.context, folders));
    for (const { kind, path } of entries) if (kind === "folder") folders.add(path);
    tars.push(writeTar(entries, input.time));
  }
  return tars;
};

/** Several platforms stand in an index. */
export const indexOf = (images: readonly BuiltImage[]): Blob =>
  jsonBlob(mediaTypes.ociIndex, {
    schemaVersion: 2,
    mediaType: mediaTypes.ociIndex,
    manifests: images.map(({ manifest, platform }) => ({ ...descriptorOf(manifest), platform })),
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
