import { folderState } from "@towline/config";
import { type Log, lineOf } from "@towline/kernel";
import { configReferences } from "@towline/manifests";
import { type ConfigPlace, describePlace } from "./config-place.ts";
import type { ReadFiles } from "./gather.ts";

const hint = 'Correct "config.path" in towline.yaml, or add the files there';

const stateOf = async (place: ConfigPlace, name: string, service: string): Promise<string> => {
  const state = await folderState(place.root, place.path);
  if (state === "missing") return "does not exist";
  if (state === "empty") return "is empty";
  return name === `${service}-env` ? "holds no .env" : "holds no file besides .env";
};

/**
 * Where the manifests refer to a ConfigMap that the configuration folder would make and does not: warns of the folder
 * that was read. Worth saying only where the references are found to lead nowhere.
 */
export const warnOfUnmadeConfig = async (
  { manifests, config }: Pick<ReadFiles, "manifests" | "config">,
  place: ConfigPlace | undefined,
  service: string,
  log: Pick<Log, "warning">,
): Promise<void> => {
  if (place === undefined) return;
  const referred = new Set(
    manifests
      .flatMap(({ object }) => configReferences(object))
      .flatMap(({ kind, name, optional }) => (kind === "ConfigMap" && !optional ? [name] : [])),
  );
  const unmade = [`${service}-config`, `${service}-env`].filter(
    (name) => referred.has(name) && !config.some((entry) => entry.name === name),
  );
  const [first] = unmade;
  if (first === undefined) return;
  const names = unmade.map((name) => `ConfigMap "${name}"`).join(" and ");
  const message = `The configuration folder ${describePlace(place)} ${await stateOf(place, first, service)}, so nothing makes ${names}`;
  log.warning(lineOf({ message, hint }));
};
