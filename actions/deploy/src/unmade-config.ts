import { folderState } from "@towline/config";
import { type Log, lineOf } from "@towline/kernel";
import { configReferences } from "@towline/manifests";
import { type ConfigPlace, describePlace, type ReadFiles } from "@towline/release";

const hint = 'Correct "config.path" in towline.yaml, or add the files there';

/** What the convention makes of a folder, and which of its files it makes it of. */
const conventions = (service: string) => [
  { kind: "ConfigMap", name: `${service}-config`, without: "holds no file besides .env" },
  { kind: "ConfigMap", name: `${service}-env`, without: "holds no .env" },
  { kind: "Secret", name: `${service}-secrets`, without: "holds no secrets.yaml" },
];

const stateOf = async (place: ConfigPlace, without: string): Promise<string> => {
  const state = await folderState(place.root, place.path);
  if (state === "missing") return "does not exist";
  if (state === "empty") return "is empty";
  return without;
};

/**
 * Where the manifests refer to a ConfigMap or Secret that the configuration folder would make and does not: warns of the folder
 * that was read. Worth saying only where the references are found to lead nowhere.
 */
export const warnOfUnmadeConfig = async (
  { manifests, config, secrets, place }: ReadFiles,
  service: string,
  log: Pick<Log, "warning">,
): Promise<void> => {
  if (place === undefined) return;
  const referred = new Set(
    manifests
      .flatMap(({ object }) => configReferences(object))
      .flatMap(({ kind, name, optional }) => (optional ? [] : [`${kind}/${name}`])),
  );
  const made = new Set([
    ...config.map(({ kind, name }) => `${kind}/${name}`),
    ...secrets.map(({ name }) => `Secret/${name}`),
  ]);
  const unmade = conventions(service).filter(
    ({ kind, name }) => referred.has(`${kind}/${name}`) && !made.has(`${kind}/${name}`),
  );
  const [first] = unmade;
  if (first === undefined) return;
  const names = unmade.map(({ kind, name }) => `${kind} "${name}"`).join(" and ");
  const message = `The configuration folder ${describePlace(place)} ${await stateOf(place, first.without)}, so nothing makes ${names}`;
  log.warning(lineOf({ message, hint }));
};
