import {
  type ConfigEntry,
  type Configuration,
  folderState,
  readConfig,
  type SecretDraft,
} from "@towline/config";
import type { Exec, Log } from "@towline/kernel";
import { type Manifest, readManifests, secretValuesOf } from "@towline/manifests";
import type { TargetSettings } from "@towline/spec";

/** The configuration folder: `path` below the repository `root`. */
export interface ConfigPlace {
  readonly root: string;
  readonly path: string;
  /** The repository where that is another one than the service's: `acme/config@421a734`. */
  readonly label?: string;
}

/** Where manifests and configuration lie on this machine. */
interface Folders {
  /** Of the repository that holds the manifests. */
  readonly manifests: string;
  /** undefined where towline.yaml names no configuration. */
  readonly config: ConfigPlace | undefined;
}

export interface ReadFiles {
  readonly manifests: readonly Manifest[];
  readonly config: readonly ConfigEntry[];
  /** Secrets whose values are yet to be read. */
  readonly secrets: readonly SecretDraft[];
  /** The configuration folder; undefined where towline.yaml names none. */
  readonly place: ConfigPlace | undefined;
}

interface FilePorts {
  readonly log: Log;
  readonly exec: Exec;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

type Settings = Pick<TargetSettings, "service" | "environment" | "manifests" | "config" | "namespace">;

const noConfiguration: Configuration = { entries: [], secrets: [] };

/** `acme/config@421a734:dev/checkout` */
export const describePlace = ({ path, label }: ConfigPlace): string =>
  label === undefined ? path : `${label}:${path}`;

/** Why there is no configuration, for the log. */
const nothingOf = async (place: ConfigPlace | undefined): Promise<string> => {
  if (place === undefined) return "none";
  const why = (await folderState(place.root, place.path)) === "missing" ? "does not exist" : "is empty";
  return `none (${describePlace(place)} ${why})`;
};

/** Manifests and configuration of one target, rendered. Values of Secrets are masked. Throws what reading throws. */
export const readFiles = async (
  { manifests: root, config: place }: Folders,
  settings: Settings,
  { log, exec, env, signal }: FilePorts,
): Promise<ReadFiles> => {
  const { service, environment, namespace } = settings;
  const { folders: candidates, values } = settings.manifests;
  const rendering = { exec, env, log, signal, service, environment, values };
  const manifests = await readManifests({ root, candidates, namespace, rendering });
  for (const value of manifests.flatMap(({ object }) => secretValuesOf(object))) log.mask(value);
  const { entries, secrets } =
    place === undefined ? noConfiguration : await readConfig({ ...place, service, namespace });
  const pieces = [...entries, ...secrets].map(({ name, files }) => `${name} (${files.join(", ")})`);
  const strategy = settings.config?.strategy;
  log.info(`${manifests.length} objects; configuration: ${pieces.join("; ") || (await nothingOf(place))}`);
  return {
    manifests,
    config: entries.map((each) => ({ strategy, ...each })),
    secrets: secrets.map((each) => ({ strategy, ...each })),
    place,
  };
};
